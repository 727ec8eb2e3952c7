import { systemClock } from "@/lib/clock/clock";
import { config } from "@/lib/config/config";
import { database } from "@/lib/db/database";
import { singleton } from "@/lib/process/singleton";
import { masterKeysFrom } from "./master-keys";
import { commonVault, createVault, type PersonVault, type Vault } from "./vault";

/** The process's vault. */
export function vault(): Vault {
  return singleton("vault", () =>
    createVault({ db: database(), masters: masterKeysFrom(config().masterKeys), clock: systemClock }),
  );
}

/** The process's vault of what belongs to nobody. */
export function installationVault(): PersonVault {
  return singleton("vault.common", () => commonVault(masterKeysFrom(config().masterKeys)));
}

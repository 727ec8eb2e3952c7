import { audit } from "@/lib/auth/wire";
import { systemClock } from "@/lib/clock/clock";
import { config } from "@/lib/config/config";
import { database } from "@/lib/db/database";
import { singleton } from "@/lib/process/singleton";
import { outsideProviders } from "./outside-providers";
import { type AccountService, createAccountService } from "./service";
import { createAccountStore } from "./store";

/** Settings and profile of a person. */
export const account = (): AccountService =>
  singleton("service.account", () =>
    createAccountService({
      store: createAccountStore(database()),
      clock: systemClock,
      audit: audit(),
      providers: outsideProviders(config()),
    }),
  );

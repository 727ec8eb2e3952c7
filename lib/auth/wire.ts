import { systemClock } from "@/lib/clock/clock";
import { config } from "@/lib/config/config";
import { database } from "@/lib/db/database";
import { singleton } from "@/lib/process/singleton";
import { createResolver, type Resolver } from "./resolver";

/** The process's resolver of viewers; its short memory is shared by pages, actions and routes. */
export function resolver(): Resolver {
  return singleton("auth.resolver", () =>
    createResolver({ db: database(), clock: systemClock, secret: config().sessionSecret, url: config().url }),
  );
}

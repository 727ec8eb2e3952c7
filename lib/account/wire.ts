import { database } from "@/lib/db/database";
import { singleton } from "@/lib/process/singleton";
import { type AccountService, createAccountService } from "./service";
import { createAccountStore } from "./store";

export const account = (): AccountService =>
  singleton("service.account", () => createAccountService({ store: createAccountStore(database()) }));

import { vault } from "@/lib/crypto/process-vault";
import { database } from "@/lib/db/database";
import { singleton } from "@/lib/process/singleton";
import { createBlindIndex } from "./service";
import { createTermStore } from "./store";

export const termStore = () => singleton("store.terms", () => createTermStore(database()));

/** The process's blind index. */
export const blindIndex = () => singleton("service.search", () => createBlindIndex({ store: termStore(), vault: vault() }));

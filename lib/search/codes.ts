import type { PersonVault } from "@/lib/crypto/vault";

/** What a term is in the index: equal for equal terms of one person, and telling nobody else which. 31 bits: PostgreSQL's integers have a sign. */
export function termCode(vault: PersonVault, term: string): number {
  return vault.hash("search", term).readUInt32BE(0) >>> 1;
}

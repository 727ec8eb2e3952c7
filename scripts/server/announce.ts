import { randomInt } from "node:crypto";
import { isLoopbackHost } from "@/lib/auth/loopback";
import { setRuntimeFacts } from "@/lib/config/runtime";
import type { Config } from "@/lib/config/settings";
import { database } from "@/lib/db/database";

/** No letters or figures that look alike. */
const alphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

function newCode(): string {
  return Array.from({ length: 10 }, () => alphabet[randomInt(alphabet.length)]).join("");
}

/**
 * When others can reach the server, whoever comes first could make themselves the owner: a code that only this terminal
 * shows is then needed. Gives it when there is no owner yet and Google doesn't sign people in.
 */
export async function ownerCode(config: Config): Promise<string | undefined> {
  const alone = isLoopbackHost(config.host) && isLoopbackHost(new URL(config.url).hostname);
  if (alone || config.google !== undefined) return undefined;
  const { rowCount } = await database().pool.query(
    "select 1 from passphrases p join users u on u.id = p.user_id where u.deleted_at is null limit 1",
  );
  if (rowCount !== 0) return undefined;
  const code = newCode();
  setRuntimeFacts({ ownerCode: code });
  return code;
}

/** What the terminal shows when the server is ready. */
export function readyLines(config: Config, code: string | undefined, remark: string | undefined): readonly string[] {
  return [
    "",
    config.role === "worker" ? "  PAUZ works on background jobs." : `  PAUZ is ready:  ${config.url}`,
    `  Your journal:   ${config.dataDir}`,
    ...(config.embedded ? [] : [`  Its database:   ${config.database.host}:${config.database.port}/${config.database.database}`]),
    ...(remark === undefined ? [] : [`  ${remark}`]),
    ...(code === undefined ? [] : [`  To make the owner, enter this code:  ${code}`]),
    "",
  ];
}

import type { Connection } from "@/lib/db/connection";
import { ConfigProblem } from "./config-problem";

const example = "postgresql://user:password@host:5432/database";

/** A part of the address as it was before it was escaped. */
function unescaped(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (cause) {
    throw new ConfigProblem("DATABASE_URL has a % that escapes nothing: write a % in a name or password as %25.", { cause });
  }
}

/** The connection a `DATABASE_URL` means. `sslmode=disable` is the default; `require` and stricter check the certificate. */
export function connectionOf(text: string): Connection {
  if (/^(sqlite|file):/i.test(text)) {
    throw new ConfigProblem(
      `DATABASE_URL names SQLite, but PAUZ keeps everything in PostgreSQL: leave DATABASE_URL out for the embedded one, or set ${example}.`,
    );
  }
  if (!URL.canParse(text)) throw new ConfigProblem(`DATABASE_URL is not an address: set it like ${example}.`);
  const url = new URL(text);
  if (url.protocol !== "postgresql:" && url.protocol !== "postgres:") {
    throw new ConfigProblem(`DATABASE_URL must begin with postgresql://: set it like ${example}.`);
  }
  const database = unescaped(url.pathname.slice(1));
  const user = unescaped(url.username);
  if (database === "" || user === "")
    throw new ConfigProblem(`DATABASE_URL lacks its ${database === "" ? "database" : "user"}: set it like ${example}.`);
  const mode = url.searchParams.get("sslmode") ?? "disable";
  if (!["disable", "allow", "prefer", "require", "verify-ca", "verify-full"].includes(mode)) {
    throw new ConfigProblem(`DATABASE_URL has an unknown sslmode: set sslmode=require, or leave it out.`);
  }
  return {
    // A folder with a Unix socket can be given as ?host=/folder.
    host: url.searchParams.get("host") ?? (url.hostname.replace(/^\[|\]$/g, "") || "localhost"),
    port: url.port === "" ? 5432 : Number(url.port),
    user,
    password: unescaped(url.password),
    database,
    ssl: mode === "require" || mode.startsWith("verify"),
  };
}

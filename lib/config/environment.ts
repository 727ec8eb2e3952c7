import { resolve } from "node:path";
import { z } from "zod";
import { isLoopbackHost } from "@/lib/auth/loopback";
import { defaultLimits } from "@/lib/ratelimit/limits";
import { ConfigProblem } from "./config-problem";
import { connectionOf } from "./database-url";
import { runtimeFacts } from "./runtime";
import { masterKeys, sessionSecret } from "./secrets";
import type { Config, Settings } from "./settings";

/** The environment as handed in: `process.env`, or a test's own. */
export type Environment = Readonly<Record<string, string | undefined>>;

type Read = <T>(name: string, schema: z.ZodType<T, string | undefined>, remedy: string) => T;

/** Empty counts as not set: `.env` files and container tools write `NAME=` for that. */
function valueOf(env: Environment, ...names: readonly string[]): string | undefined {
  return names.map((name) => env[name]?.trim()).find((value) => value !== undefined && value !== "");
}

function reader(env: Environment): Read {
  return (name, schema, remedy) => {
    const parsed = schema.safeParse(valueOf(env, name));
    if (!parsed.success) throw new ConfigProblem(`${name} can't be "${valueOf(env, name) ?? ""}": ${remedy}.`);
    return parsed.data;
  };
}

const whole = (low: number, high: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .optional()
    .transform((text) => (text === undefined ? otherwise : Number(text)))
    .pipe(z.number().min(low).max(high));

const address = z.url({ protocol: /^https?$/ });
const trimmed = (url: string) => url.replace(/\/+$/, "");

function list(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** Undefined when none of the group is set; otherwise all of `needed`, or a problem that names what is missing. */
function group<const Name extends string>(
  env: Environment,
  what: string,
  needed: Readonly<Record<Name, readonly string[]>>,
): Record<Name, string> | undefined {
  const entries = Object.entries<readonly string[]>(needed);
  const found = entries.map(([name, names]) => [name, valueOf(env, ...names)] as const);
  const missing = found.filter(([, value]) => value === undefined);
  if (missing.length === entries.length) return undefined;
  if (missing.length > 0) {
    const names = missing.map(([name]) => needed[name as Name][0]).join(" and ");
    throw new ConfigProblem(
      `${what} is half set: ${names} ${missing.length === 1 ? "is" : "are"} missing. Set ${missing.length === 1 ? "it" : "them"}, or take the others away.`,
    );
  }
  return Object.fromEntries(found) as Record<Name, string>;
}

/** Settings that mean nothing without the group they belong to. */
function refuseOrphans(env: Environment, what: string, names: readonly string[], key: string): void {
  const orphan = names.find((name) => valueOf(env, name) !== undefined);
  if (orphan !== undefined) throw new ConfigProblem(`${what} is half set: ${key} is missing. Set it, or take ${orphan} away.`);
}

function readUrl(env: Environment, read: Read, host: string, port: number): string {
  if (valueOf(env, "PAUZ_URL") === undefined) {
    if (!isLoopbackHost(host)) {
      throw new ConfigProblem(
        `HOST is ${host}, so PAUZ can't tell the address people use: set PAUZ_URL, such as PAUZ_URL=https://pauz.example.org.`,
      );
    }
    return `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  }
  const remedy = "give scheme and host, such as https://pauz.example.org, and nothing after them";
  const url = new URL(read("PAUZ_URL", address, remedy));
  if (url.pathname !== "/" || url.search !== "" || url.username !== "")
    throw new ConfigProblem(`PAUZ_URL can't be "${url.href}": ${remedy}.`);
  return url.origin;
}

function readRole(read: Read, databaseUrl: string | undefined): Config["role"] {
  const role = read("PAUZ_ROLE", z.enum(["all", "web", "worker"]).default("all"), "choose all, web or worker");
  if (role !== "all" && databaseUrl === undefined) {
    throw new ConfigProblem(
      `PAUZ_ROLE is ${role}, but the embedded database serves one process only: set DATABASE_URL, or choose all.`,
    );
  }
  return role;
}

function readGoogle(env: Environment, read: Read): Config["google"] {
  const found = group(env, "Google sign-in", { clientId: ["GOOGLE_CLIENT_ID"], clientSecret: ["GOOGLE_CLIENT_SECRET"] });
  if (found === undefined) {
    refuseOrphans(env, "Google sign-in", ["GOOGLE_ISSUER"], "GOOGLE_CLIENT_ID");
    return undefined;
  }
  return {
    ...found,
    issuer: trimmed(read("GOOGLE_ISSUER", address.default("https://accounts.google.com"), "give the issuer's https address")),
  };
}

function readGemini(env: Environment, read: Read): Config["gemini"] {
  const apiKey = valueOf(env, "GEMINI_API_KEY");
  if (apiKey === undefined) {
    refuseOrphans(env, "Gemini", ["GEMINI_MODEL", "GEMINI_BASE_URL"], "GEMINI_API_KEY");
    return undefined;
  }
  const baseUrl = read("GEMINI_BASE_URL", address.optional(), "give an http or https address");
  return {
    apiKey,
    model: valueOf(env, "GEMINI_MODEL") ?? "gemini-2.5-flash",
    ...(baseUrl === undefined ? {} : { baseUrl: trimmed(baseUrl) }),
  };
}

function readOpenai(env: Environment, read: Read): Config["openai"] {
  const apiKey = valueOf(env, "OPENAI_API_KEY");
  if (apiKey === undefined) {
    refuseOrphans(env, "OpenAI", ["OPENAI_MODEL", "OPENAI_BASE_URL"], "OPENAI_API_KEY");
    return undefined;
  }
  const baseUrl = read("OPENAI_BASE_URL", address.default("https://api.openai.com/v1"), "give an http or https address");
  return { apiKey, model: valueOf(env, "OPENAI_MODEL") ?? "gpt-4o-mini", baseUrl: trimmed(baseUrl) };
}

function readProviderOrder(env: Environment, keys: { gemini: boolean; openai: boolean }): Config["providerOrder"] {
  const known = ["gemini", "openai", "on-device"] as const;
  const named = list(valueOf(env, "AI_PROVIDER_ORDER"));
  const has = { ...keys, "on-device": true };
  if (named.length === 0) return known.filter((name) => has[name]);
  return named.map((text) => {
    const name = known.find((it) => it === text);
    if (name === undefined) throw new ConfigProblem(`AI_PROVIDER_ORDER can't name "${text}": choose of ${known.join(", ")}.`);
    if (!has[name])
      throw new ConfigProblem(
        `AI_PROVIDER_ORDER names ${name}, but ${name.toUpperCase()}_API_KEY is missing. Set it, or take ${name} out.`,
      );
    return name;
  });
}

function readS3(env: Environment, read: Read): Config["s3"] {
  const found = group(env, "S3 storage", {
    bucket: ["S3_BUCKET", "VULTR_BUCKET_NAME"],
    accessKeyId: ["S3_ACCESS_KEY_ID", "VULTR_ACCESS_KEY"],
    secretAccessKey: ["S3_SECRET_ACCESS_KEY", "VULTR_SECRET_KEY"],
  });
  if (found === undefined) {
    refuseOrphans(env, "S3 storage", ["S3_ENDPOINT", "S3_REGION", "VULTR_REGION"], "S3_BUCKET");
    return undefined;
  }
  const vultr = valueOf(env, "VULTR_REGION");
  if (
    vultr === undefined &&
    valueOf(env, "VULTR_BUCKET_NAME", "VULTR_ACCESS_KEY", "VULTR_SECRET_KEY") !== undefined &&
    valueOf(env, "S3_ENDPOINT") === undefined
  ) {
    throw new ConfigProblem("S3 storage is half set: VULTR_REGION is missing. Set it, such as VULTR_REGION=ams1.");
  }
  const endpoint =
    read("S3_ENDPOINT", address.optional(), "give the service's http or https address") ??
    (vultr === undefined ? undefined : `https://${vultr}.vultrobjects.com`);
  return {
    ...found,
    region: valueOf(env, "S3_REGION", "VULTR_REGION") ?? "us-east-1",
    ...(endpoint === undefined ? {} : { endpoint: trimmed(endpoint) }),
  };
}

function readObjectstore(read: Read, s3: Config["s3"]): Config["objectstore"] {
  const chosen =
    read("PAUZ_OBJECTSTORE", z.enum(["local", "s3"]).optional(), "choose local or s3") ?? (s3 === undefined ? "local" : "s3");
  if (chosen === "s3" && s3 === undefined) {
    throw new ConfigProblem(
      "PAUZ_OBJECTSTORE is s3, but S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are missing. Set them, or choose local.",
    );
  }
  return chosen;
}

function readLimits(env: Environment): Config["limits"] {
  const names = Object.keys(defaultLimits);
  const pairs = list(valueOf(env, "PAUZ_LIMITS")).map((pair) => {
    const [name = "", figure = ""] = pair.split("=");
    if (!names.includes(name) || !/^[1-9]\d{0,6}$/.test(figure)) {
      throw new ConfigProblem(
        `PAUZ_LIMITS can't hold "${pair}": write name=requests per minute, with the names ${names.join(", ")}.`,
      );
    }
    return [name, Number(figure)] as const;
  });
  return Object.fromEntries(pairs);
}

function readOrigins(env: Environment): readonly string[] {
  return list(valueOf(env, "PAUZ_API_ORIGINS")).map((text) => {
    if (!URL.canParse(text) || new URL(text).origin !== text) {
      throw new ConfigProblem(
        `PAUZ_API_ORIGINS can't hold "${text}": write origins such as https://app.example.org, with commas between.`,
      );
    }
    return text;
  });
}

/**
 * Reads and checks every variable but where the embedded database is. Makes the master key's and the session secret's
 * files on first run. Throws `ConfigProblem`.
 */
export function readSettings(env: Environment): Settings {
  const read = reader(env);
  const port = read("PORT", whole(1, 65_535, 3000), "choose a number from 1 to 65535");
  const host = valueOf(env, "HOST") ?? "127.0.0.1";
  const dataDir = resolve(valueOf(env, "PAUZ_DATA_DIR") ?? "data");
  const databaseUrl = valueOf(env, "DATABASE_URL");
  const [google, gemini, openai, s3] = [readGoogle(env, read), readGemini(env, read), readOpenai(env, read), readS3(env, read)];
  return {
    port,
    host,
    dataDir,
    url: readUrl(env, read, host, port),
    role: readRole(read, databaseUrl),
    databasePool: read("PAUZ_DB_POOL", whole(2, 500, 10), "choose a number from 2 to 500"),
    ...(databaseUrl === undefined ? {} : { database: connectionOf(databaseUrl) }),
    ...(google === undefined ? {} : { google }),
    ...(gemini === undefined ? {} : { gemini }),
    ...(openai === undefined ? {} : { openai }),
    ...(s3 === undefined ? {} : { s3 }),
    providerOrder: readProviderOrder(env, { gemini: gemini !== undefined, openai: openai !== undefined }),
    smartbucket: read("PAUZ_SMARTBUCKET", z.enum(["local"]).default("local"), "choose local"),
    objectstore: readObjectstore(read, s3),
    apiOrigins: readOrigins(env),
    pdfLinkMinutes: read("PAUZ_PDF_LINK_MINUTES", whole(1, 10_080, 15), "choose a number from 1 to 10080"),
    limits: readLimits(env),
    checkResponses: read("PAUZ_CHECK_RESPONSES", z.enum(["yes", "no"]).default("no"), "choose yes or no") === "yes",
    // Last, so that a wrong variable stops the start before any file is made.
    masterKeys: masterKeys(valueOf(env, "PAUZ_MASTER_KEY"), dataDir),
    sessionSecret: sessionSecret(valueOf(env, "PAUZ_SESSION_SECRET"), dataDir),
  };
}

/** The whole configuration: `readSettings`, and the database, which the start script has put in place when it is the embedded one. */
export function readEnvironment(env: Environment): Config {
  const settings = readSettings(env);
  const database = settings.database ?? runtimeFacts().embedded;
  if (database === undefined) {
    throw new ConfigProblem("No database: start PAUZ with `npm start`, which brings its own, or set DATABASE_URL.");
  }
  return { ...settings, database, embedded: settings.database === undefined };
}

import { resolve } from "node:path";
import { z } from "zod";
import { isLoopbackHost } from "@/lib/auth/loopback";
import { defaultLimits } from "@/lib/ratelimit/limits";
import { ConfigProblem } from "./config-problem";
import { connectionOf } from "./database-url";
import { address, type Environment, group, list, type Read, reader, refuseOrphans, trimmed, valueOf, whole } from "./reading";
import { readElevenlabs, readGemini, readOllama, readOpenai, readProviderOrder, readTranscriberOrder } from "./providers";
import { runtimeFacts } from "./runtime";
import { masterKeys, sessionSecret } from "./secrets";
import type { Config, Settings } from "./settings";
import { readObjectstore, readRaindrop, readS3, readSmartbucket, readSmartmemory } from "./storage";

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

const voiceBytes = z
  .string()
  .regex(/^\d{7,13}$/)
  .default("2000000000")
  .transform(Number)
  .pipe(z.number().min(1_000_000).max(1_000_000_000_000));

/**
 * Reads and checks every variable but where the embedded database is. Makes the master key's and the session secret's
 * files on first run. Throws `ConfigProblem`.
 */
export function readSettings(env: Environment): Settings {
  const read = reader(env);
  const port = read("PORT", whole(1, 65_535, 3000), "choose a number from 1 to 65535");
  const host = valueOf(env, "HOST") ?? "127.0.0.1";
  // Else Next would take the whole checkout for what may be read from there, and trace it into the build.
  const dataDir = resolve(/* turbopackIgnore: true */ valueOf(env, "PAUZ_DATA_DIR") ?? "data");
  const databaseUrl = valueOf(env, "DATABASE_URL");
  const google = readGoogle(env, read);
  const [gemini, openai, ollama] = [readGemini(env, read), readOpenai(env, read), readOllama(env, read)];
  const elevenlabs = readElevenlabs(env, read);
  const providerOrder = readProviderOrder(env, { gemini, openai, ollama });
  const [s3, raindrop] = [readS3(env, read), readRaindrop(env, read)];
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
    ...(ollama === undefined ? {} : { ollama }),
    ...(elevenlabs === undefined ? {} : { elevenlabs }),
    ...(s3 === undefined ? {} : { s3 }),
    ...(raindrop === undefined ? {} : { raindrop }),
    providerOrder,
    transcriberOrder: readTranscriberOrder(env, { elevenlabs, openai, providerOrder }),
    smartbucket: readSmartbucket(read, raindrop),
    smartmemory: readSmartmemory(read, raindrop),
    objectstore: readObjectstore(read, s3),
    apiOrigins: readOrigins(env),
    aiCallsPerDay: read("PAUZ_AI_CALLS_PER_DAY", whole(1, 100_000, 300), "choose a number from 1 to 100000"),
    aiRestSeconds: read("PAUZ_AI_REST_SECONDS", whole(1, 3_600, 30), "choose a number from 1 to 3600"),
    pdfLinkMinutes: read("PAUZ_PDF_LINK_MINUTES", whole(1, 10_080, 15), "choose a number from 1 to 10080"),
    voiceBytes: read("PAUZ_VOICE_BYTES", voiceBytes, "choose a number of bytes from 1000000 to 1000000000000"),
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

import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { clearSingleton } from "@/lib/process/singleton";
import { ConfigProblem } from "./config-problem";
import { readEnvironment, readSettings } from "./environment";
import { setRuntimeFacts } from "./runtime";
import { variables } from "./variables";

const folder = mkdtempSync(join(tmpdir(), "pauz-environment-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => clearSingleton("runtime"));

const raindrop = { RAINDROP_API_KEY: "k", APPLICATION_NAME: "pauz", RAINDROP_APPLICATION_VERSION: "v1" };
const settings = (env: Readonly<Record<string, string>> = {}) => readSettings({ PAUZ_DATA_DIR: folder, ...env });

function problem(env: Readonly<Record<string, string>>): string {
  try {
    settings(env);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigProblem);
    const line = (error as ConfigProblem).message;
    expect(line).not.toContain("\n");
    return line;
  }
  throw new Error("the settings were accepted");
}

describe("nothing set", () => {
  it("serves this machine only, with everything in the data folder and on-device", () => {
    const found = settings();
    expect(found).toMatchObject({ port: 3000, host: "127.0.0.1", url: "http://127.0.0.1:3000", role: "all", dataDir: folder });
    expect(found).toMatchObject({ providerOrder: ["on-device"], smartbucket: "local", objectstore: "local", pdfLinkMinutes: 15 });
    for (const name of ["database", "google", "gemini", "openai", "s3", "raindrop"]) expect(found).not.toHaveProperty(name);
  });

  it("makes both secrets once, readable by their owner only", () => {
    const first = settings();
    const second = settings();
    expect(second.masterKeys).toEqual(first.masterKeys);
    expect(second.sessionSecret).toBe(first.sessionSecret);
    for (const name of ["master.key", "session.secret"]) {
      expect(statSync(join(folder, "keys", name)).mode & 0o777).toBe(0o600);
    }
    expect(Buffer.from(readFileSync(join(folder, "keys", "master.key"), "utf8"), "base64")).toHaveLength(32);
  });

  it("narrows the mode of a key file that others could read", () => {
    settings();
    chmodSync(join(folder, "keys", "master.key"), 0o644);
    settings();
    expect(statSync(join(folder, "keys", "master.key")).mode & 0o777).toBe(0o600);
  });

  it("counts an empty variable as not set", () => {
    expect(settings({ PORT: "", GOOGLE_CLIENT_ID: " ", DATABASE_URL: "" })).toMatchObject({ port: 3000 });
  });

  it("has no database until the embedded one runs", () => {
    expect(() => readEnvironment({ PAUZ_DATA_DIR: folder })).toThrow(/No database.*npm start.*DATABASE_URL/);
    const embedded = { host: "/tmp/x", port: 5432, user: "pauz", password: "p", database: "pauz" };
    setRuntimeFacts({ embedded });
    expect(readEnvironment({ PAUZ_DATA_DIR: folder })).toMatchObject({ database: embedded, embedded: true });
  });
});

describe("a wrong value stops the start with a line that names the variable", () => {
  it.each<[Record<string, string>, RegExp]>([
    [{ PORT: "0" }, /^PORT can't be "0".*1 to 65535/],
    [{ PORT: "http" }, /^PORT can't be "http"/],
    [{ HOST: "0.0.0.0" }, /HOST is 0\.0\.0\.0.*set PAUZ_URL/],
    [{ PAUZ_URL: "pauz.example" }, /^PAUZ_URL can't be/],
    [{ PAUZ_URL: "https://pauz.example/app" }, /^PAUZ_URL can't be/],
    [{ PAUZ_ROLE: "both" }, /^PAUZ_ROLE can't be "both".*all, web or worker/],
    [{ PAUZ_ROLE: "worker" }, /^PAUZ_ROLE is worker.*set DATABASE_URL, or choose all/],
    [{ PAUZ_DB_POOL: "1" }, /^PAUZ_DB_POOL/],
    [{ PAUZ_MASTER_KEY: "short" }, /^PAUZ_MASTER_KEY is not a master key.*openssl rand -base64 32/],
    [{ PAUZ_SESSION_SECRET: "short" }, /^PAUZ_SESSION_SECRET is too short/],
    [{ PAUZ_SMARTBUCKET: "cloud" }, /^PAUZ_SMARTBUCKET can't be "cloud"/],
    [
      { PAUZ_SMARTBUCKET: "raindrop" },
      /RAINDROP_API_KEY, APPLICATION_NAME and RAINDROP_APPLICATION_VERSION are missing.*choose local/,
    ],
    [{ PAUZ_SMARTMEMORY: "redis" }, /^PAUZ_SMARTMEMORY can't be "redis": choose postgres or raindrop/],
    [{ PAUZ_SMARTMEMORY: "raindrop" }, /APPLICATION_NAME and RAINDROP_APPLICATION_VERSION are missing.*choose postgres/],
    [{ ...raindrop, RAINDROP_API_KEY: "one two" }, /^RAINDROP_API_KEY holds a blank(?!.*one two)/],
    [{ ...raindrop, RAINDROP_API_KEY: "", AI_API_KEY: "schlüssel" }, /^AI_API_KEY holds(?!.*schlüssel)/],
    [{ ...raindrop, RAINDROP_BASE_URL: "raindrop.example" }, /^RAINDROP_BASE_URL can't be/],
    [{ ...raindrop, RAINDROP_BASE_URL: "https://me:word@raindrop.example" }, /^RAINDROP_BASE_URL can't be used(?!.*word@)/],
    [{ PAUZ_OBJECTSTORE: "ftp" }, /^PAUZ_OBJECTSTORE can't be "ftp"/],
    [{ PAUZ_OBJECTSTORE: "s3" }, /S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are missing/],
    [{ PAUZ_PDF_LINK_MINUTES: "0" }, /^PAUZ_PDF_LINK_MINUTES/],
    [{ PAUZ_API_ORIGINS: "https://a.example/path" }, /^PAUZ_API_ORIGINS can't hold/],
    [{ PAUZ_LIMITS: "everything=5" }, /^PAUZ_LIMITS can't hold "everything=5".*save/],
    [{ PAUZ_LIMITS: "save=0" }, /^PAUZ_LIMITS/],
    [{ PAUZ_AI_CALLS_PER_DAY: "0" }, /^PAUZ_AI_CALLS_PER_DAY can't be "0": choose a number from 1 to 100000/],
    [{ PAUZ_AI_CALLS_PER_DAY: "many" }, /^PAUZ_AI_CALLS_PER_DAY/],
    [{ AI_PROVIDER_ORDER: "ollama" }, /AI_PROVIDER_ORDER names ollama, but OLLAMA_MODEL is missing/],
    [{ AI_PROVIDER_ORDER: "clippy" }, /^AI_PROVIDER_ORDER can't name "clippy"/],
    [{ AI_PROVIDER_ORDER: "gemini" }, /GEMINI_API_KEY is missing/],
    [{ OPENAI_API_KEY: "k", OPENAI_BASE_URL: "ftp://x" }, /^OPENAI_BASE_URL/],
    [{ ELEVENLABS_API_KEY: "k", ELEVENLABS_BASE_URL: "elevenlabs.io" }, /^ELEVENLABS_BASE_URL/],
    [
      { ELEVENLABS_API_KEY: "k", AI_PROVIDER_ORDER: "elevenlabs" },
      /^AI_PROVIDER_ORDER can't name "elevenlabs" \(.*TRANSCRIBER_ORDER\)/,
    ],
    [{ TRANSCRIBER_ORDER: "whisper" }, /^TRANSCRIBER_ORDER can't name "whisper": choose of elevenlabs, openai, or none/],
    [{ TRANSCRIBER_ORDER: "elevenlabs" }, /^TRANSCRIBER_ORDER names elevenlabs, but ELEVENLABS_API_KEY is missing/],
    [{ TRANSCRIBER_ORDER: "openai" }, /^TRANSCRIBER_ORDER names openai, but OPENAI_API_KEY is missing/],
    [
      { TRANSCRIBER_ORDER: "openai", OPENAI_API_KEY: "k", OPENAI_BASE_URL: "http://127.0.0.1:1/v1" },
      /^TRANSCRIBER_ORDER names openai, but OPENAI_TRANSCRIBE_MODEL is missing/,
    ],
    [{ DATABASE_URL: "sqlite:./pauz.db" }, /SQLite.*PostgreSQL/],
    [{ DATABASE_URL: "file:./pauz.db" }, /SQLite.*PostgreSQL/],
    [{ DATABASE_URL: "mysql://a:b@c/d" }, /must begin with postgresql:/],
    [{ DATABASE_URL: "postgresql://a:b@c" }, /lacks its database/],
    [{ DATABASE_URL: "postgresql://c/d" }, /lacks its user/],
    [{ DATABASE_URL: "nonsense" }, /is not an address/],
    [{ DATABASE_URL: "postgresql://a:100%@c/d" }, /% that escapes nothing.*%25/],
    [{ PAUZ_DATA_DIR: "/dev/null/data" }, /^The data folder \/dev\/null\/data can't be made \(ENOTDIR\): set PAUZ_DATA_DIR/],
  ])("%j", (env, line) => {
    expect(problem(env)).toMatch(line);
  });
});

describe("a half-set group names what is missing", () => {
  it.each<[Record<string, string>, RegExp]>([
    [{ GOOGLE_CLIENT_ID: "id" }, /Google sign-in is half set: GOOGLE_CLIENT_SECRET is missing/],
    [{ GOOGLE_CLIENT_SECRET: "s" }, /GOOGLE_CLIENT_ID is missing/],
    [{ GOOGLE_ISSUER: "https://id.example" }, /GOOGLE_CLIENT_ID is missing/],
    [{ GEMINI_MODEL: "m" }, /Gemini is half set: GEMINI_API_KEY is missing/],
    [{ GEMINI_EMBEDDING_MODEL: "m" }, /Gemini is half set: GEMINI_API_KEY is missing/],
    [{ OPENAI_EMBEDDING_MODEL: "m" }, /OpenAI is half set: OPENAI_API_KEY is missing/],
    [{ OPENAI_TRANSCRIBE_MODEL: "whisper-1" }, /OpenAI is half set: OPENAI_API_KEY is missing/],
    [{ ELEVENLABS_STT_MODEL: "scribe_v2" }, /ElevenLabs is half set: ELEVENLABS_API_KEY is missing.*take ELEVENLABS_STT_MODEL/],
    [{ ELEVENLABS_BASE_URL: "http://127.0.0.1:1" }, /ElevenLabs is half set: ELEVENLABS_API_KEY is missing/],
    [{ OLLAMA_BASE_URL: "http://127.0.0.1:11434/v1" }, /Ollama is half set: OLLAMA_MODEL is missing/],
    [{ OLLAMA_EMBEDDING_MODEL: "m" }, /Ollama is half set: OLLAMA_BASE_URL is missing/],
    [{ OPENAI_BASE_URL: "http://127.0.0.1:1/v1" }, /OpenAI is half set: OPENAI_API_KEY is missing/],
    [{ S3_BUCKET: "b" }, /S3 storage is half set: S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY are missing/],
    [{ S3_ENDPOINT: "http://127.0.0.1:9000" }, /S3_BUCKET is missing/],
    [{ VULTR_BUCKET_NAME: "b", VULTR_ACCESS_KEY: "a", VULTR_SECRET_KEY: "s" }, /VULTR_REGION is missing/],
    [{ RAINDROP_API_KEY: "k" }, /Raindrop is half set: APPLICATION_NAME and RAINDROP_APPLICATION_VERSION are missing/],
    [{ RAINDROP_APPLICATION_VERSION: "v", APPLICATION_NAME: "pauz" }, /Raindrop is half set: RAINDROP_API_KEY is missing/],
    [{ RAINDROP_API_KEY: "k", RAINDROP_APPLICATION_VERSION: "v" }, /Raindrop is half set: APPLICATION_NAME is missing/],
    [{ RAINDROP_MEMORY: "diary" }, /Raindrop is half set: RAINDROP_API_KEY is missing.*take RAINDROP_MEMORY away/],
    [{ PAUZ_SMARTMEMORY: "raindrop", AI_API_KEY: "k", APPLICATION_NAME: "pauz" }, /RAINDROP_APPLICATION_VERSION is missing/],
    [{ RAINDROP_ORG: "us" }, /Raindrop is half set: RAINDROP_API_KEY is missing.*take RAINDROP_ORG away/],
    [
      { RAINDROP_BASE_URL: "http://127.0.0.1:1", AI_API_KEY: "k" },
      /APPLICATION_NAME and RAINDROP_APPLICATION_VERSION are missing/,
    ],
    // Naming the driver makes the shared names count.
    [{ PAUZ_SMARTBUCKET: "raindrop", AI_API_KEY: "k", APPLICATION_NAME: "pauz" }, /RAINDROP_APPLICATION_VERSION is missing/],
    // A half-set group is a mistake also when another driver is named.
    [{ PAUZ_SMARTBUCKET: "local", RAINDROP_API_KEY: "k" }, /Raindrop is half set/],
  ])("%j", (env, line) => {
    expect(problem(env)).toMatch(line);
  });
});

describe("groups", () => {
  it("reads S3, and Vultr's names with Vultr's address", () => {
    const keys = { S3_BUCKET: "b", S3_ACCESS_KEY_ID: "a", S3_SECRET_ACCESS_KEY: "s" };
    expect(settings(keys)).toMatchObject({ objectstore: "s3", s3: { bucket: "b", region: "us-east-1" } });
    expect(settings({ ...keys, PAUZ_OBJECTSTORE: "local" }).objectstore).toBe("local");
    const vultr = { VULTR_BUCKET_NAME: "b", VULTR_ACCESS_KEY: "a", VULTR_SECRET_KEY: "s", VULTR_REGION: "ams1" };
    expect(settings(vultr).s3).toEqual({
      bucket: "b",
      accessKeyId: "a",
      secretAccessKey: "s",
      region: "ams1",
      endpoint: "https://ams1.vultrobjects.com",
    });
  });

  it("keeps objects in Raindrop when its variables are set, unless local is named", () => {
    expect(settings(raindrop)).toMatchObject({
      smartbucket: "raindrop",
      raindrop: { apiKey: "k", applicationName: "pauz", version: "v1", baseUrl: "https://api.raindrop.run" },
    });
    expect(settings({ ...raindrop, PAUZ_SMARTBUCKET: "local" }).smartbucket).toBe("local");
    const { RAINDROP_API_KEY: _, ...others } = raindrop;
    expect(
      settings({ ...others, AI_API_KEY: "a", RAINDROP_ORG: "us", RAINDROP_BASE_URL: "http://127.0.0.1:1/" }).raindrop,
    ).toEqual({
      apiKey: "a",
      applicationName: "pauz",
      memoryName: "memory",
      version: "v1",
      organization: "us",
      baseUrl: "http://127.0.0.1:1",
    });
    expect(settings({ ...raindrop, AI_API_KEY: "another program's" }).raindrop?.apiKey).toBe("k");
  });

  it("lets memories lie in Raindrop when its variables are set, unless postgres is named", () => {
    expect(settings({}).smartmemory).toBe("postgres");
    expect(settings(raindrop)).toMatchObject({ smartmemory: "raindrop", raindrop: { memoryName: "memory" } });
    expect(settings({ ...raindrop, PAUZ_SMARTMEMORY: "postgres" })).toMatchObject({
      smartmemory: "postgres",
      smartbucket: "raindrop",
    });
    const apart = settings({ ...raindrop, PAUZ_SMARTBUCKET: "local", PAUZ_SMARTMEMORY: "raindrop", RAINDROP_MEMORY: "diary" });
    expect(apart).toMatchObject({ smartmemory: "raindrop", smartbucket: "local", raindrop: { memoryName: "diary" } });
  });

  it("takes variables that other programs have too for theirs, when nothing else speaks of Raindrop", () => {
    const found = settings({ AI_API_KEY: "another program's", APPLICATION_NAME: "another program" });
    expect(found.smartbucket).toBe("local");
    expect(found).not.toHaveProperty("raindrop");
  });

  it("puts on-device last, and follows an order that was given", () => {
    const keys = { GEMINI_API_KEY: "g", OPENAI_API_KEY: "o" };
    expect(settings(keys).providerOrder).toEqual(["gemini", "openai", "on-device"]);
    expect(settings({ ...keys, AI_PROVIDER_ORDER: "openai, gemini" }).providerOrder).toEqual(["openai", "gemini"]);
  });

  it("asks Ollama too where it is named, and finds by meaning with it only where a model for that is", () => {
    const named = { OLLAMA_BASE_URL: "http://127.0.0.1:11434/v1/", OLLAMA_MODEL: "llama3.2" };
    expect(settings({ ...named, OPENAI_API_KEY: "o" }).providerOrder).toEqual(["openai", "ollama", "on-device"]);
    expect(settings({ ...named, AI_PROVIDER_ORDER: "on-device,ollama" }).providerOrder).toEqual(["on-device", "ollama"]);
    expect(settings(named).ollama).toEqual({ baseUrl: "http://127.0.0.1:11434/v1", model: "llama3.2" });
    expect(settings({ ...named, OLLAMA_EMBEDDING_MODEL: "nomic-embed-text" }).ollama?.embeddingModel).toBe("nomic-embed-text");
  });

  it("names the models for finding by meaning of those that have a key", () => {
    const found = settings({ GEMINI_API_KEY: "g", OPENAI_API_KEY: "o", OPENAI_EMBEDDING_MODEL: "text-embedding-3-large" });
    expect(found.gemini?.embeddingModel).toBe("gemini-embedding-001");
    expect(found.openai?.embeddingModel).toBe("text-embedding-3-large");
  });

  it("has recordings turned into words by ElevenLabs, then by OpenAI, unless another order or nobody is named", () => {
    expect(settings({}).transcriberOrder).toEqual([]);
    const both = { ELEVENLABS_API_KEY: "e", OPENAI_API_KEY: "o" };
    expect(settings(both)).toMatchObject({
      transcriberOrder: ["elevenlabs", "openai"],
      elevenlabs: { apiKey: "e", model: "scribe_v2", baseUrl: "https://api.elevenlabs.io" },
      providerOrder: ["openai", "on-device"],
    });
    expect(settings({ ...both, TRANSCRIBER_ORDER: "openai" }).transcriberOrder).toEqual(["openai"]);
    expect(settings({ ...both, TRANSCRIBER_ORDER: "none" }).transcriberOrder).toEqual([]);
    expect(settings({ OPENAI_API_KEY: "o", AI_PROVIDER_ORDER: "on-device" }).transcriberOrder).toEqual([]);
    expect(settings({ GEMINI_API_KEY: "g" }).transcriberOrder).toEqual([]);
  });

  it("asks a server of one's own to hear only when its model is named", () => {
    const server = { OPENAI_API_KEY: "none", OPENAI_BASE_URL: "http://127.0.0.1:8000/v1" };
    expect(settings(server).transcriberOrder).toEqual([]);
    const whisper = settings({ ...server, OPENAI_TRANSCRIBE_MODEL: "whisper-large-v3", AI_PROVIDER_ORDER: "on-device" });
    expect(whisper).toMatchObject({ transcriberOrder: ["openai"], providerOrder: ["on-device"] });
  });

  it("takes one address for all, wherever it listens", () => {
    expect(settings({ HOST: "0.0.0.0", PAUZ_URL: "https://pauz.example/" }).url).toBe("https://pauz.example");
    expect(settings({ HOST: "::1", PORT: "3001" }).url).toBe("http://[::1]:3001");
  });

  it("reads a database's address, also a socket's folder and stricter modes", () => {
    expect(settings({ DATABASE_URL: "postgres://u:p%40ss@db.example/pauz?sslmode=require" }).database).toEqual({
      host: "db.example",
      port: 5432,
      user: "u",
      password: "p@ss",
      database: "pauz",
      ssl: true,
    });
    expect(settings({ DATABASE_URL: "postgresql://u@localhost/pauz?host=/run/pg" }).database).toMatchObject({
      host: "/run/pg",
      ssl: false,
    });
  });

  it("keeps older master keys after the current one", () => {
    const [a, b] = [Buffer.alloc(32, 1).toString("base64"), Buffer.alloc(32, 2).toString("base64")];
    expect(settings({ PAUZ_MASTER_KEY: `${a},${b}` }).masterKeys).toEqual([a, b]);
  });
});

describe("the master key's file", () => {
  it("stops the start when it is broken, and is never replaced", () => {
    const own = mkdtempSync(join(tmpdir(), "pauz-environment-"));
    try {
      settings({ PAUZ_DATA_DIR: own });
      writeFileSync(join(own, "keys", "master.key"), "not a key\n");
      expect(problem({ PAUZ_DATA_DIR: own })).toMatch(/master\.key is not a master key.*from your backup/);
      expect(readFileSync(join(own, "keys", "master.key"), "utf8")).toBe("not a key\n");
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  });

  it("is not made when a variable is wrong", () => {
    const own = mkdtempSync(join(tmpdir(), "pauz-environment-"));
    try {
      expect(problem({ PAUZ_DATA_DIR: own, PORT: "x" })).toMatch(/^PORT/);
      expect(existsSync(join(own, "keys"))).toBe(false);
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  });
});

describe("the list of variables", () => {
  it("is what .env.example shows, name for name, all of it commented out", () => {
    const lines = readFileSync(".env.example", "utf8").split("\n");
    expect(lines.flatMap((line) => /^#? ?([A-Z][A-Z0-9_]*)=/.exec(line)?.[1] ?? [])).toEqual(variables.map(({ name }) => name));
    expect(lines.filter((line) => /^[A-Z]/.test(line))).toEqual([]);
  });

  it("names every variable that lib/config reads", () => {
    const sources = ["environment.ts", "providers.ts", "storage.ts", "secrets.ts", "database-url.ts"].map((file) =>
      readFileSync(join("lib/config", file), "utf8"),
    );
    const read = new Set(
      sources.flatMap((text) => [...text.matchAll(/"([A-Z][A-Z0-9]+(?:_[A-Z0-9]+)+|PORT|HOST)"/g)].map((match) => match[1])),
    );
    const listed = variables.map(({ name, meaning }) => `${name} ${meaning}`).join("\n");
    for (const name of read) expect(listed).toContain(name);
    for (const { name } of variables) expect(read).toContain(name);
  });
});

import { randomBytes } from "node:crypto";
import type { Config } from "@/lib/config/settings";
import type { Connection } from "@/lib/db/connection";

/** A complete configuration for a test, with fresh secrets; `changes` go over it. */
export function testConfig(database: Connection, dataDir: string, changes: Partial<Config> = {}): Config {
  return {
    port: 3000,
    host: "127.0.0.1",
    dataDir,
    url: "http://127.0.0.1:3000",
    role: "all",
    database,
    embedded: false,
    databasePool: 6,
    masterKeys: [randomBytes(32).toString("base64")],
    sessionSecret: randomBytes(32).toString("base64url"),
    providerOrder: ["on-device"],
    transcriberOrder: [],
    aiCallsPerDay: 300,
    aiRestSeconds: 30,
    smartbucket: "local",
    smartmemory: "postgres",
    objectstore: "local",
    apiOrigins: [],
    pdfLinkMinutes: 15,
    voiceBytes: 2_000_000_000,
    limits: {},
    checkResponses: true,
    ...changes,
  };
}

import { expect, it } from "vitest";
import { testConfig } from "@/lib/testing/config";
import { placesOf } from "./places";

const raindrop = {
  apiKey: "rain-key",
  baseUrl: "https://rain.example",
  applicationName: "leaf",
  version: "v1",
  organization: "org",
} as never;
const s3 = {
  endpoint: "https://user:pass1@s3.example",
  bucket: "b",
  region: "eu",
  accessKeyId: "id",
  secretAccessKey: "key",
} as never;
const config = testConfig({ host: "localhost", port: 1, user: "u", password: "p", database: "d" } as never, "/tmp/nowhere");

it("says which store each part is in, and names no host, key, account or path", () => {
  const here = placesOf({ ...config, smartbucket: "local", objectstore: "local" }, { guided: false, memory: false });
  expect(here.map(({ where }) => where)).toEqual([
    "PostgreSQL, the database of this PAUZ",
    "Files on the machine that runs PAUZ",
    "PostgreSQL, the database of this PAUZ",
    "Files on the machine that runs PAUZ",
  ]);
  const away = { ...config, smartbucket: "raindrop", objectstore: "s3", raindrop, s3 } as const;
  const there = placesOf(away, { guided: false, memory: false });
  expect(there.map(({ where }) => where).slice(1)).toEqual([
    "Raindrop SmartBucket, a service of LiquidMetal AI",
    "PostgreSQL, the database of this PAUZ",
    "An S3 store",
  ]);
  expect(JSON.stringify(there)).not.toMatch(/rain-key|rain\.example|leaf|s3\.example|pass1|nowhere/);
  expect(there[1]?.how).toContain("can’t read them");
});

it("no longer says that Raindrop can't read them once guided journals are left open there, and nowhere else", () => {
  const away = { ...config, smartbucket: "raindrop", raindrop } as const;
  expect(placesOf(away, { guided: true, memory: false })[1]?.how).toContain("but for guided journals");
  expect(placesOf({ ...config, smartbucket: "local" }, { guided: true, memory: false })[1]?.how).not.toContain("guided");
});

it("says that what is remembered lies open, where the person chose that", () => {
  const told = placesOf(config, { guided: false, memory: true }).find(({ what }) => what === "What PAUZ remembers");
  expect(told).toMatchObject({ where: "Raindrop SmartMemory, a service of LiquidMetal AI", how: expect.stringMatching(/^Open/) });
});

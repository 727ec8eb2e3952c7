import { randomUUID } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, expect, it } from "vitest";
import { clearSingleton, setSingleton } from "@/lib/process/singleton";
import { testConfig } from "@/lib/testing/config";
import { account, raindropRig, text, words } from "@/lib/testing/raindrop-rig";
import { smartbucket } from "./wire";

const rig = raindropRig();
const dataDir = mkdtempSync(join(tmpdir(), "pauz-wire-"));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
beforeEach(() => clearSingleton("smartbucket"));

const nowhere = { host: "127.0.0.1", port: 1, user: "nobody", password: "", database: "none" };
const configure = (driver: "local" | "raindrop") =>
  setSingleton(
    "config",
    testConfig(nowhere, dataDir, { smartbucket: driver, raindrop: { ...account, baseUrl: rig.double().baseUrl } }),
  );

it("leads to Raindrop when that is chosen, and to no disk when it fails", async () => {
  configure("raindrop");
  const key = `${randomUUID()}/journal-1`;
  await smartbucket().put("guided-journals", key, text(words));
  expect([...rig.double().objects.keys()]).toEqual([`guided-journals/${key}`]);
  rig.double().fail({ kind: "status", status: 403 }, 10);
  await expect(smartbucket().put("guided-journals", `${key}-b`, text(words))).rejects.toMatchObject({ kind: "refused" });
  await expect(smartbucket().get("guided-journals", key)).rejects.toMatchObject({ kind: "refused" });
  expect(readdirSync(dataDir)).toEqual([]);
});

it("leads to the data folder when that is chosen, and asks Raindrop nothing", async () => {
  configure("local");
  const key = `${randomUUID()}/journal-1`;
  await smartbucket().put("guided-journals", key, text(words));
  expect((await smartbucket().list("guided-journals", key)).length).toBe(1);
  expect(smartbucket().search).toBeUndefined();
  expect(rig.double().requests).toEqual([]);
  expect(readdirSync(dataDir)).toEqual(["objects"]);
});

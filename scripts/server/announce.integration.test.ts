import { beforeEach, describe, expect, it } from "vitest";
import { asksForOwnerCode, fitsOwnerCode } from "@/lib/auth/owner-code";
import { owner } from "@/lib/auth/wire";
import { clearSingleton } from "@/lib/process/singleton";
import { testDatabase } from "@/lib/testing/database";
import { ownerCode, readyLines } from "./announce";

const { config } = await testDatabase();
const open = { ...config, host: "0.0.0.0", url: "http://192.168.1.5:3000" };

beforeEach(() => clearSingleton("runtime"));

// The tests run in this order: the last one makes the owner.
describe("the code for making the owner", () => {
  it("is not needed where only this machine can come", async () => {
    expect(await ownerCode(config)).toBeUndefined();
    expect(asksForOwnerCode()).toBe(false);
  });

  it("is asked for when others can, also through a proxy on this machine, and shown in the terminal", async () => {
    const code = await ownerCode(open);
    expect(code).toMatch(/^[A-HJKMNP-Z2-9]{10}$/);
    expect(fitsOwnerCode(code ?? "")).toBe(true);
    expect(fitsOwnerCode("ABCDEFGHJK")).toBe(false);
    expect(readyLines(open, code, undefined).join("\n")).toContain(`enter this code:  ${code}`);
    expect(await ownerCode({ ...config, url: "https://pauz.example" })).toBeDefined();
  });

  it("is not needed where Google signs people in", async () => {
    const google = { clientId: "a", clientSecret: "b", issuer: "https://accounts.google.com" };
    expect(await ownerCode({ ...open, google })).toBeUndefined();
  });

  it("is not needed once there is an owner", async () => {
    expect(await owner().create({ name: "Ada", passphrase: "four quiet words of mine" })).toMatchObject({ ok: true });
    expect(await ownerCode(open)).toBeUndefined();
  });
});

describe("what the terminal shows", () => {
  it("names the address, the folder, and a database of one's own without its password", () => {
    const lines = readyLines({ ...open, embedded: false }, undefined, undefined).join("\n");
    expect(lines).toContain("PAUZ is ready:  http://192.168.1.5:3000");
    expect(lines).toContain(`Your journal:   ${config.dataDir}`);
    expect(lines).toContain(`/${config.database.database}`);
    expect(lines).not.toContain(config.database.password);
  });
});

import { describe, expect, it } from "vitest";
import { newId, type SessionId, type UserId } from "@/lib/ids/ids";
import { decodeAccessToken, decodeCookie, encodeAccessToken, encodeCookie } from "./claims";

const claims = { userId: newId<UserId>(), sessionId: newId<SessionId>() };
const secret = "a secret for this test alone, long enough";
const at = (time: string) => ({ now: () => new Date(time) });
const noon = at("2026-03-01T12:00:00Z");

describe("the cookie", () => {
  it("says what was put in, under the same secret only", async () => {
    const cookie = await encodeCookie(secret, claims, 600);
    expect(await decodeCookie(secret, cookie)).toEqual(claims);
    expect(await decodeCookie("another secret", cookie)).toBeUndefined();
  });

  it("is refused when changed anywhere", async () => {
    const cookie = await encodeCookie(secret, claims, 600);
    for (const at of [10, Math.floor(cookie.length / 2), cookie.length - 2]) {
      const other = cookie[at] === "A" ? "B" : "A";
      expect(await decodeCookie(secret, cookie.slice(0, at) + other + cookie.slice(at + 1))).toBeUndefined();
    }
  });
});

describe("the access token", () => {
  it("is an HS256 JWT that holds until its time is over", async () => {
    const token = await encodeAccessToken(secret, claims, noon, 3600);
    expect(JSON.parse(Buffer.from(token.split(".")[0] ?? "", "base64url").toString())).toMatchObject({ alg: "HS256" });
    expect(await decodeAccessToken(secret, token, noon)).toMatchObject({
      ...claims,
      expiresAt: new Date("2026-03-01T13:00:00Z"),
    });
    expect(await decodeAccessToken(secret, token, at("2026-03-01T13:00:01Z"))).toBeUndefined();
    expect(await decodeAccessToken("another secret", token, noon)).toBeUndefined();
  });

  it("is refused unsigned", async () => {
    const token = await encodeAccessToken(secret, claims, noon, 3600);
    const header = Buffer.from(JSON.stringify({ alg: "none" })).toString("base64url");
    expect(await decodeAccessToken(secret, `${header}.${token.split(".")[1]}.`, noon)).toBeUndefined();
  });

  it("can't be passed off as a cookie, nor a cookie as a token", async () => {
    expect(await decodeCookie(secret, await encodeAccessToken(secret, claims, noon, 3600))).toBeUndefined();
    expect(await decodeAccessToken(secret, await encodeCookie(secret, claims, 600), noon)).toBeUndefined();
  });
});

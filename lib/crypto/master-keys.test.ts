import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { masterKeysFrom, newMasterKey, unwrapKey, wrapKey } from "./master-keys";
import { SealBroken } from "./seal";

describe("master keys", () => {
  it("wrap with the first and unwrap with any", () => {
    const [older, newer] = [newMasterKey(), newMasterKey()];
    const dataKey = randomBytes(32);
    const before = wrapKey(masterKeysFrom([older]), "ana", dataKey);
    const ring = masterKeysFrom([newer, older]);
    expect(unwrapKey(ring, "ana", before.masterKey, before.wrapped).equals(dataKey)).toBe(true);
    expect(wrapKey(ring, "ana", dataKey).masterKey).not.toBe(before.masterKey);
  });

  it("do not unwrap another person's key, nor without the master", () => {
    const ring = masterKeysFrom([newMasterKey()]);
    const { wrapped, masterKey } = wrapKey(ring, "ana", randomBytes(32));
    expect(() => unwrapKey(ring, "ben", masterKey, wrapped)).toThrow(SealBroken);
    expect(() => unwrapKey(masterKeysFrom([newMasterKey()]), "ana", masterKey, wrapped)).toThrow(SealBroken);
  });

  it.each(["", "short", "not base64 at all, but long enough to be one!!", Buffer.alloc(31).toString("base64")])(
    "refuse %j",
    (text) => {
      expect(() => masterKeysFrom([text])).toThrow();
    },
  );
});

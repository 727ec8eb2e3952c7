import { randomUUID } from "node:crypto";
import { chmod, mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { systemClock } from "@/lib/clock/clock";
import { smartBucketContract } from "@/lib/testing/smartbucket-contract";
import { createLocalSmartBucket } from "./local";
import { BucketUnavailable } from "./port";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pauz-objects-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const make = () => createLocalSmartBucket({ folder, clock: systemClock });

smartBucketContract("the local driver", () => Promise.resolve(make()));

describe("the local driver on a disk", () => {
  it("still has the object after the process that wrote it is gone", async () => {
    const key = `${randomUUID()}/kept`;
    await make().put("hints", key, { bytes: Buffer.from("kept"), contentType: "text/plain" });
    expect(Buffer.from((await make().get("hints", key))?.bytes ?? []).toString()).toBe("kept");
  });

  it("leaves no unfinished file behind, and sweeps old ones but not young ones", async () => {
    const unfinished = join(folder, ".unfinished");
    await mkdir(unfinished, { recursive: true });
    await writeFile(join(unfinished, "old.part"), "half");
    await writeFile(join(unfinished, "young.part"), "half");
    const yesterday = new Date(systemClock.now().getTime() - 24 * 3_600_000);
    await utimes(join(unfinished, "old.part"), yesterday, yesterday);
    await make().put("hints", `${randomUUID()}/x`, { bytes: Buffer.from("x"), contentType: "text/plain" });
    expect(await readdir(unfinished)).toEqual(["young.part"]);
    await rm(join(unfinished, "young.part"));
  });

  it("keeps what is written from other accounts of the machine", async () => {
    const owner = randomUUID();
    await make().put("audio-files", `${owner}/voice`, { bytes: Buffer.from("x"), contentType: "audio/webm" });
    expect((await stat(join(folder, "audio-files", owner))).mode & 0o077).toBe(0);
    expect((await stat(join(folder, "audio-files", owner, "=voice"))).mode & 0o077).toBe(0);
  });

  it("says which bucket and operation failed when the disk refuses, without the content", async () => {
    const blocked = join(folder, "blocked");
    await writeFile(blocked, "a file where a folder should be");
    await chmod(blocked, 0o600);
    const bucket = createLocalSmartBucket({ folder: blocked, clock: systemClock });
    const failure = bucket.put("hints", `${randomUUID()}/x`, { bytes: Buffer.from("secret words"), contentType: "text/plain" });
    await expect(failure).rejects.toMatchObject({
      name: "BucketUnavailable",
      bucket: "hints",
      operation: "put",
      kind: "unreachable",
    });
    await expect(failure).rejects.not.toThrow(/secret/);
    // Nor does what can't be looked at count as missing: a journal would be taken for lost.
    const unreachable = { name: "BucketUnavailable", kind: "unreachable" };
    await expect(bucket.get("hints", `${randomUUID()}/x`)).rejects.toMatchObject(unreachable);
    await expect(bucket.list("hints", `${randomUUID()}/`)).rejects.toMatchObject(unreachable);
  });

  it("reports a file it did not write instead of returning it", async () => {
    const owner = randomUUID();
    await mkdir(join(folder, "hints", owner), { recursive: true });
    await writeFile(join(folder, "hints", owner, "=foreign"), "{}");
    const failure: unknown = await make()
      .get("hints", `${owner}/foreign`)
      .catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BucketUnavailable);
    expect(failure).toMatchObject({ operation: "get", kind: "bad_answer", code: "HINTS_GET_BAD_ANSWER" });
  });
});

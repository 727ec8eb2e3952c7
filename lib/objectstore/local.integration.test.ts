import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { systemClock } from "@/lib/clock/clock";
import { objectStoreContract } from "@/lib/testing/objectstore-contract";
import { createLocalObjectStore } from "./local";
import { StoreUnavailable } from "./port";

const folders: string[] = [];
async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), "pauz-objects-"));
  folders.push(made);
  return made;
}
afterAll(async () => {
  for (const one of folders) await rm(one, { recursive: true });
});

const storeIn = (folder: string) => createLocalObjectStore({ folder, clock: systemClock });

objectStoreContract("the local folder", async () => storeIn(await folder()));

describe("the local folder", () => {
  it("says so when it can't write, and leaves nothing half-written", async () => {
    const root = await folder();
    const store = storeIn(root);
    // A folder stands where the object should go.
    await mkdir(join(root, "archives", "one"), { recursive: true });
    await writeFile(join(root, "archives", "one", "x"), "x");
    await expect(store.put("archives/one", Buffer.from("words"))).rejects.toBeInstanceOf(StoreUnavailable);
    expect(await readdir(join(root, ".unfinished"))).toEqual([]);
  });

  it("neither lists nor reads what a crash left unfinished", async () => {
    const root = await folder();
    const store = storeIn(root);
    await store.put("archives/one", Buffer.from("whole"));
    await writeFile(join(root, ".unfinished", "left"), "half");
    expect((await store.list("")).map(({ key }) => key)).toEqual(["archives/one"]);
  });
});

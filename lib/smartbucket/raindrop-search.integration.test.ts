import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { failureOf, raindropRig, text } from "@/lib/testing/raindrop-rig";
import { BadCursor } from "./port";

const rig = raindropRig();

describe("Raindrop's own search", () => {
  it("finds one person's unsealed objects once they are indexed, page by page, best first", async () => {
    const bucket = rig.driver();
    const [alice, bob] = [randomUUID(), randomUUID()];
    rig.double().lag(1);
    for (let index = 1; index <= 7; index += 1)
      await bucket.put("guided-journals", `${alice}/journal-${index}`, text(index === 5 ? "rain and wind" : "only rain"));
    await bucket.put("guided-journals", `${bob}/journal-1`, text("rain and wind for Bob"));
    expect(await bucket.search("guided-journals", alice, "rain wind")).toEqual({ hits: [] });
    rig.double().lag(0);

    const keys: string[] = [];
    let next: string | undefined;
    do {
      const page = await bucket.search("guided-journals", alice, "rain wind", next);
      keys.push(...page.hits.map(({ key }) => key));
      if (next === undefined) expect(page.hits[0]).toEqual({ key: `${alice}/journal-5`, text: "rain and wind", score: 1 });
      next = page.next;
    } while (next !== undefined);
    expect(keys).toHaveLength(7);
    expect(new Set(keys).size).toBe(7);
    expect(keys.every((key) => key.startsWith(alice))).toBe(true);
    expect(
      rig
        .double()
        .requests.filter(({ call }) => call.startsWith("search"))
        .map(({ partition }) => partition),
    ).toEqual(Array.from({ length: 4 }, () => alice));
  });

  it("shows nobody else's, also when the service does", async () => {
    const bucket = rig.driver();
    const [alice, bob] = [randomUUID(), randomUUID()];
    rig.double().lag(0);
    await bucket.put("hints", `${alice}/journal-1`, text("heron"));
    await bucket.put("hints", `${bob}/journal-1`, text("heron"));
    await bucket.put("journal-analysis", `${alice}/journal-1`, text("heron"));
    rig.double().leak();
    const found = await bucket.search("hints", alice, "heron");
    expect(found.hits.map(({ key }) => key)).toEqual([`${alice}/journal-1`]);
  });

  it("is of no use with another person's page", async () => {
    const bucket = rig.driver();
    const alice = randomUUID();
    rig.double().lag(0);
    for (let index = 1; index <= 5; index += 1) await bucket.put("hints", `${alice}/journal-${index}`, text("otter"));
    const { next } = await bucket.search("hints", alice, "otter");
    expect(next).toBeDefined();
    expect(await failureOf(bucket.search("hints", randomUUID(), "otter", next))).toMatchObject({
      operation: "search",
      kind: "refused",
    });
    rig.double().leak();
    expect((await bucket.search("hints", alice, "otter", next)).hits).toHaveLength(2);
  });

  it.each(["", "1", "x.1.3", `${randomUUID()}.0.3`, `${randomUUID()}.2`, `${randomUUID()}.2.3.4`])(
    "refuses %j as a page",
    async (after) => {
      await expect(rig.driver().search("hints", randomUUID(), "rain", after)).rejects.toThrow(BadCursor);
      expect(rig.double().requests).toEqual([]);
    },
  );

  it.each(["", "everybody", "../x"])("refuses to search for the owner %j", async (owner) => {
    await expect(rig.driver().search("hints", owner, "rain")).rejects.toMatchObject({ name: "UnsafeKey" });
    expect(rig.double().requests).toEqual([]);
  });
});

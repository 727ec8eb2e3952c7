import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startGemini } from "@/e2e/doubles/gemini";
import { startOpenAi } from "@/e2e/doubles/openai";
import type { Viewer } from "@/lib/auth/viewer";
import { type ConversationId, type MessageId, newId } from "@/lib/ids/ids";
import { type AiRig, aiRig, consent } from "@/lib/testing/ai-rig";
import { evening } from "@/lib/testing/companion-talk";
import { testDatabase } from "@/lib/testing/database";
import { createPerson } from "@/lib/testing/people";

// What a person decides about a conversation is heard while a reply to it is still being looked for.

const { db } = await testDatabase();
const gemini = await startGemini();
const openai = await startOpenAi();
afterAll(() => Promise.all([gemini.close(), openai.close()]));

let rig: AiRig;
let ana: Viewer;
let id: ConversationId;
/** What happens before the gate's so manyeth look at what the person has decided: two looks make one attempt. */
let meanwhile: { readonly at: number; readonly what: () => Promise<unknown> };

beforeEach(async () => {
  for (const double of [gemini, openai]) double.heal();
  const beforeDecision = async (count: number) => void (count === meanwhile.at && (await meanwhile.what()));
  rig = aiRig(db, { order: ["gemini", "openai", "on-device"], gemini, openai, timeoutMs: 3_000, beforeDecision });
  ana = (await createPerson(db)).viewer;
  await consent(db, ana, ["gemini", "openai"]);
  const made = await rig.companions.begin(ana, "free_chat");
  if (!made.ok) throw new Error(made.error);
  ({ id } = made.value);
});

const say = (content: string) => rig.companions.send(ana, id, { id: newId<MessageId>(), content });
const onTheWire = () => gemini.wire.length + openai.wire.length;

/** Gemini fails the first attempt; what the person does comes before the second. */
async function sayWhile(
  what: () => Promise<unknown>,
  fault: Parameters<typeof gemini.fail>[0] = { kind: "status", status: 503 },
) {
  gemini.fail(fault, 20);
  openai.fail({ kind: "status", status: 503 }, 20);
  meanwhile = { at: 3, what };
  return say(evening);
}

describe("after a first attempt that failed, nothing more goes out to anybody", () => {
  it.each([
    ["was busy", { kind: "status", status: 503 }],
    ["never answered", { kind: "hang" }],
  ] as const)("once it is kept on this device, when Gemini %s", async (_, fault) => {
    const said = await sayWhile(() => rig.companions.change(ana, id, { keptHere: true }), fault);
    expect(onTheWire()).toBe(1);
    expect(said).toMatchObject({
      ok: true,
      value: { reply: { provider: "on-device", insteadOf: "gemini" }, conversation: { keptHere: true } },
    });
    expect((await rig.ledger.list(ana, null)).lines.map(({ provider }) => provider).sort()).toEqual(["gemini", "on-device"]);
  });

  it("once it is deleted, and nobody answers it", async () => {
    expect(await sayWhile(() => rig.companions.remove(ana, id))).toEqual({ ok: false, error: "not_found" });
    expect(onTheWire()).toBe(1);
  });

  it("once something heavy was said in another tab, and people to talk to come first", async () => {
    const heavy = { id: newId<MessageId>(), content: "I want to kill myself." };
    const said = await sayWhile(() => rig.companions.send(ana, id, heavy));
    expect(said).toMatchObject({ ok: false, error: { code: "care_first", message: { text: evening } } });
    expect(onTheWire()).toBe(1);
    const open = await rig.companions.open(ana, id);
    expect(open).toMatchObject({ ok: true, value: { care: true, messageCount: 3 } });
  });

  it("once the person went on from that, carefully", async () => {
    const heavy = { id: newId<MessageId>(), content: "I want to kill myself." };
    await sayWhile(async () => {
      await rig.companions.send(ana, id, heavy);
      await rig.companions.goOn(ana, id, "not_about_me");
    });
    expect(onTheWire()).toBe(1);
  });
});

it("nothing goes out when it is kept here before the first attempt, however late that comes", async () => {
  meanwhile = { at: 1, what: () => rig.companions.change(ana, id, { keptHere: true }) };
  expect(await say(evening)).toMatchObject({ ok: true, value: { reply: { provider: "on-device", insteadOf: null } } });
  expect(onTheWire()).toBe(0);
});

it("another conversation's wish is its own: the next in the order is asked", async () => {
  gemini.fail({ kind: "status", status: 503 }, 20);
  const other = await rig.companions.begin(ana, "inner_voice");
  if (!other.ok) throw new Error(other.error);
  meanwhile = { at: 3, what: () => rig.companions.change(ana, other.value.id, { keptHere: true }) };
  expect(await say(evening)).toMatchObject({ ok: true, value: { reply: { provider: "openai", insteadOf: "gemini" } } });
});

it("a message without a word in it counts as something that was sent", async () => {
  meanwhile = { at: 0, what: async () => undefined };
  expect((await say("🙂🌻")).ok).toBe(true);
  expect(gemini.requests).toHaveLength(1);
  expect((await rig.ledger.list(ana, null)).lines[0]).toMatchObject({ provider: "gemini", wordsSent: 1 });
  expect(await rig.ledger.sentInADay(ana, "companion")).toBe(1);
});

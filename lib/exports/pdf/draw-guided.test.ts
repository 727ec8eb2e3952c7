import { extractText, getDocumentProxy } from "unpdf";
import { describe, expect, it } from "vitest";
import { thoughtRecord } from "@/lib/guided/techniques/thought-record";
import { type GuidedDocument, type GuidedResponse, type GuidedView, ownWords, progressOf } from "@/lib/guided/view";
import { type EntryId, newId } from "@/lib/ids/ids";
import { entryFacts } from "@/lib/testing/entry-facts";
import { drawGuided } from "./draw-guided";

const at = new Date("2026-11-21T21:14:00Z");
const bare = (text: string) => text.normalize("NFC").replace(/\s/g, "");
const said = (text: string): GuidedResponse => ({ kind: "text", text });

type Asked = readonly [question: string, answer: string, followUp?: { readonly text: string; readonly response: string }];

function documentOf(asked: readonly Asked[], changes: Partial<GuidedDocument> = {}): GuidedDocument {
  return {
    topic: "Friends",
    source: { kind: "category", id: "friends" },
    language: "en",
    provider: "on-device",
    prompts: asked.map(([text], index) => ({ id: `p${index}`, text, form: { kind: "text" } })),
    answers: asked.map(([promptText, answer, followUp], index) => ({
      promptId: `p${index}`,
      promptText,
      response: said(answer),
      at: at.toISOString(),
      ...(followUp !== undefined && { followUp }),
    })),
    landing: null,
    finishedAt: at.toISOString(),
    ...changes,
  };
}

function journalOf(document: GuidedDocument): GuidedView {
  return {
    id: newId<EntryId>(),
    kind: "guided",
    heading: document.topic,
    preview: "",
    revision: 3,
    ...entryFacts(at),
    document,
    ...progressOf(document),
    completedAt: at,
  };
}

async function pagesOf(document: GuidedDocument): Promise<readonly string[]> {
  const { bytes, pages } = await drawGuided(journalOf(document), null, at);
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { text } = await extractText(pdf, { mergePages: false });
  expect(text).toHaveLength(pages);
  return text;
}

/** What stands below the head of the first page, and without the foot of any. */
async function lettersOn(document: GuidedDocument): Promise<string> {
  const texts = await pagesOf(document);
  const own = texts.map((text) => text.replace(/PAUZ\s*\d+ \/ \d+\s*$/, ""));
  return bare(own.join("\n").replace(/^[^]*?questions?\n/, ""));
}

const thoughtDocument: GuidedDocument = {
  ...documentOf([]),
  topic: thoughtRecord.name,
  source: { kind: "technique", id: thoughtRecord.id },
  prompts: thoughtRecord.steps.map(({ id, text, hint, kind, ...rest }) => ({
    id,
    text,
    hint,
    form: { kind, ...rest } as GuidedDocument["prompts"][number]["form"], // A step is a form with a text.
  })),
  answers: (
    [
      ["situation", said("In the kitchen, after the call.")],
      [
        "feelings",
        {
          kind: "ratings",
          ratings: [
            { feeling: "ashamed", strength: 80 },
            { feeling: "alone in it", strength: 0 },
          ],
        },
      ],
      ["belief", { kind: "percent", value: 65 }],
      ["feelings-after", { kind: "ratings", ratings: [{ feeling: "Ashamed", strength: 35 }] }],
    ] as const
  ).map(([promptId, response]) => ({
    promptId,
    promptText: thoughtRecord.steps.find(({ id }) => id === promptId)?.text ?? "",
    response,
    at: at.toISOString(),
  })),
};

describe("a guided journal on paper", () => {
  it.each([
    ["English", "Which friend made you laugh lately?", "Mara — “the kettle is on”, she said…"],
    ["Polish and Turkish", "Kto cię ostatnio rozśmieszył?", "Zażółć gęślą jaźń. İstanbul’da ığdır."],
    ["Russian and Greek", "Кто рассмешил тебя?", "Мама. Ω, τι ήσυχη μέρα."],
    ["Chinese", "最近哪位朋友让你笑了？", "小王。我们在窗边坐了一整个下午。"],
    ["Japanese", "最近、誰と笑いましたか。", "カーテンの音を聞いていた。ぎゅうっと。"],
    ["Korean", "요즘 누가 웃게 했나요?", "민지. 창가에 앉아서 빗소리를 들었다."],
    ["emoji, signs and what looks like marks", "→ ← ½ ☂ what? ☕", "# one **two** </para> &amp; 😀🌷"],
  ])("gives question and answer in %s back letter for letter", async (_, question, answer) => {
    expect(await lettersOn(documentOf([[question, answer]]))).toBe(bare(question + answer));
  });

  it("sets Arabic, Hebrew, Hindi and Thai with every letter there", async () => {
    const letters = (text: string) => [...bare(text.normalize("NFKD")).replace(/[\u0000-\u001f]/g, "")].sort().join("");
    const asked: readonly Asked[] = [
      ["من أضحكك؟", "أمي، قرب النافذة."],
      ["מי הצחיק אותך?", "אמא, ליד החלון."],
      ["किसने हँसाया?", "माँ ने। क्षत्रिय ज्ञान"],
      ["ใครทำให้หัวเราะ", "แม่ นั่งอยู่ข้างหน้าต่าง"],
    ];
    for (const one of asked) expect(letters(await lettersOn(documentOf([one])))).toBe(letters(one[0] + one[1]));
  });

  it("says topic, day and how much was answered, and leaves out what was not", async () => {
    const document = documentOf(
      [
        ["Who is near?", "Mara.\nAnd Jo.\n\nAlways."],
        ["Who is far?", "  "],
      ],
      {
        topic: "Friends & 朋友",
        landing: { id: "held", text: "What is different?", response: "The chair holds." },
      },
    );
    const [page = ""] = await pagesOf(document);
    expect(page).toContain("Guided journal · 1 of 2 questions");
    expect(page).toMatch(/Saturday,? 21 November 2026, 22:14/);
    expect(page).toContain("Friends & 朋友");
    expect(page).not.toContain("Who is far?");
    const order = ["Who is near?", "Mara.", "And Jo.", "Always.", "What is different?", "The chair holds."];
    const places = order.map((words) => page.indexOf(words));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it("shows ratings as numbers beside their bars, and those before and after side by side", async () => {
    const [page = ""] = await pagesOf(thoughtDocument);
    const text = page.replace(/\s+/g, " ");
    expect(text).toContain("ashamed 80");
    expect(text).toContain("alone in it 0");
    expect(text).toContain("65 of 100");
    expect(text).toContain("Ashamed 80 → 35");
    expect(text).toContain("Guided journal · 4 of 8 questions");
  });

  it("draws a list as a list, and a follow-up under its answer", async () => {
    const document = documentOf([["Which things?", "", { text: "And tea?", response: "Green." }]]);
    const listed = {
      ...document,
      answers: document.answers.map((one) => ({ ...one, response: { kind: "list", items: ["soup", "", "bread"] } as const })),
    };
    expect(await lettersOn(listed)).toBe(bare("Which things? 1. soup 3. bread And tea? Green."));
  });

  it("pages forty questions with long answers, none lost, and leaves no question alone at a foot", async () => {
    for (const sentences of [4, 9, 10, 11, 12, 13, 14]) {
      const asked = Array.from({ length: 40 }, (_, index): Asked => {
        const question = `Q${index}? ${"What was it that you would have liked to say to them then? ".repeat((index % 3) + 1)}end${index}?`;
        const words = Array.from({ length: sentences + (index % 7) }, (_, at) => `w${index}x${at} and something more to say.`);
        const followUp = { text: `F${index}? And which of these would you say again?`, response: `f${index} gladly.` };
        return index % 2 === 0 ? [question, words.join(" "), followUp] : [question, words.join(" ")];
      });
      const document = documentOf(asked);
      const texts = await pagesOf(document);
      expect(texts.length).toBeGreaterThan(4);
      expect(texts.join(" ").match(/\bw\d+x\d+\b/g)).toEqual(ownWords(document).match(/\bw\d+x\d+\b/g));
      for (const text of texts) {
        const last = text.replace(/PAUZ\s*\d+ \/ \d+\s*$/, "").trimEnd();
        expect(last).not.toMatch(/\?$/);
      }
    }
  });

  it("leaves no question alone wherever on a page it falls: before words, a list, ratings, a follow-up or the landing", async () => {
    const ending: GuidedDocument = {
      ...thoughtDocument,
      answers: [
        ...thoughtDocument.answers.slice(1, 3),
        {
          promptId: "thought",
          promptText: "Which thoughts?",
          response: { kind: "list", items: ["one", "two"] },
          at: "",
          followUp: { text: "And then?", response: "Rain." },
        },
      ],
      landing: { id: "held", text: "What is different?", response: "The chair.\n\nAnd the lamp." },
    };
    for (let lines = 14; lines < 36; lines += 1) {
      const filling = { promptId: "filling", promptText: "Before.", at: "", response: said("line\n".repeat(lines)) };
      for (const text of await pagesOf({ ...ending, answers: [filling, ...ending.answers] })) {
        expect(text.replace(/PAUZ\s*\d+ \/ \d+\s*$/, "").trimEnd()).not.toMatch(/(\?|0 to 100\.)$/);
      }
    }
  });

  it("says when a letter of a question or an answer has no form", async () => {
    const [page = ""] = await pagesOf(documentOf([["Old 𐎠?", "And 𐎡."]]));
    expect(page.replace(/\s+/g, " ")).toContain("2 characters of this entry have no form");
  });
});

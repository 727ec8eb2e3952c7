import { describe, expect, it } from "vitest";
import { repliesTo } from "@/scripts/eval/companions";
import { quotesTruly } from "@/lib/hints/quotations";
import { evening } from "@/lib/testing/companion-talk";
import { acceptableReply, replySoFar, type Spoken } from "./acceptable";
import { companionTypes } from "./view";

const known = "I said no to my mother. He said “you should leave him”, and I can’t stop thinking of my trauma.";
const spoken: Spoken = { known, before: [], instructions: "" };

describe("a companion's reply", () => {
  it.each([
    "“I said no to my mother.” What is under that?",
    "“you should leave him”: whose voice is that?",
    "“my trauma”: what is that to you today?",
    "What would “enough” be, with your mother?",
    "You said “no”. What came after it?",
  ])("may be: %s", (reply) => {
    expect(acceptableReply(reply, spoken)).toBe(reply);
  });

  it.each([
    ["words the person never said", "You said “I never want to see my mother again.” What is under that?"],
    ["such words in German marks", "You said „I never want to see my mother again.“ What is under that?"],
    ["advice in quotation marks", "“You should leave her.” What is under that?"],
    ["advice of two words in them", "“You must”, with your mother. What is under that?"],
    ["advice that is partly in them", "You “ought to” leave your mother. What is under that?"],
    ["praise in them", "“Well done”, with your mother. What is under that?"],
    ["a clinical word in them", "Is that “depression”, with your mother?"],
    ["a comfort in them", "“Cheer up.” What is under that, with your mother?"],
    ["two questions, one in them", "What of your mother? And “what else?”"],
    ["a word the person never called it", "You called your mother “worthless”. What is under that?"],
  ])("is refused with %s: %s", (_what, reply) => {
    expect(acceptableReply(reply, spoken)).toBeUndefined();
  });

  it("is held back where a quotation begins that isn't the person's, and goes on when it may be", () => {
    const shownOf = (reply: string) => {
      let shown = "";
      for (let at = 1; at <= reply.length; at += 1) {
        const sofar = replySoFar(reply.slice(0, at), spoken);
        if (sofar.startsWith(shown)) shown = sofar;
      }
      return shown;
    };
    for (const [open, close] of ["“”", "„“", '""', "''"])
      expect(shownOf(`You said ${open}I said never to my mother.${close} What is under that?`)).toBe(`You said ${open}I`);
    expect(shownOf("“I said no to my mother.” What is under that?")).toBe("“I said no to my mother.” What is");
    expect(shownOf("What would “enough” be, with your mother?")).toBe("What would “enough” be, with");
  });

  it.each(companionTypes)("of %s on this device quotes nothing that wasn't said, in four languages", (type) => {
    for (const said of [
      [
        evening,
        "I was afraid of the silence after a no.",
        "It was like that with my father, too.",
        "A silence is not a verdict.",
      ],
      ["Meine Mutter hat heute wieder angerufen, und ich habe nichts gesagt.", "Das war schon immer so.", "Ich bleibe still."],
      ["Ma mère a encore appelé ce soir et je n’ai rien dit.", "C’était toujours comme ça.", "Je reste silencieuse."],
      ["Mi madre me ha llamado otra vez y no he dicho nada.", "Siempre ha sido así.", "Me quedo callada."],
    ])
      for (const reply of repliesTo(type, said)) expect(quotesTruly(reply, said), reply).toBe(true);
  });
});

import { describe, expect, it } from "vitest";
import { questions as questionsOfTheDay } from "@/lib/prompts/questions";
import { type CategoryId, categoryIds } from "../categories";
import { sessionsOf } from "./all";

/**
 * What can be measured of "it would fit no other category": a question speaks in its own category's words, and clearly more
 * than in any other's. `core` words name the matter itself and count twice; `side` words lean towards it and count once.
 */
const words: Readonly<Record<CategoryId, { readonly core: string; readonly side: string }>> = {
  mind: {
    core: "mind|minds|mind’s|thought|thoughts|thinking|think|head|worry|worries|attention|idea|decision|undecided|opinion|curious",
    side: "understand",
  },
  body: {
    core: "body|body’s|sleep|skin|shoulders|legs|breaths|breathe|aches|ache|earlobe|check-up|prescription|run down|your hands|your strength|movement|tired|half your strength",
    side: "awake|bed|yawn|hurts|rest|breath|feet|hands|eyes",
  },
  heart: {
    core: "heart|feeling|feelings|gladness|tenderness|sad|tears|mourning|mood|angry|homesick|disappointment|hurts",
    side: "feel|felt|glad|moved",
  },
  friends: { core: "friend|friends|friend’s|friendship|friendships|loneliness", side: "neighbour|colleague" },
  family: {
    core: "family|family’s|relative|relatives|parents’|raised you|grandparents’|safe as a child",
    side: "parents|parent|child|birthday",
  },
  romance: {
    core: "love|loving|lover|lover’s|lovers’|romance|romantic|dating|partner|in love|fallen for|crush|makes you feel wanted",
    side: "date|married|widowed|single|touch|wanted",
  },
  mission: {
    core: "work|worked|working|task|job|job-hunting|unpaid|calling|cause|apprentice|duty|effort|trusted with|title",
    side: "study|studies|caring|trade|problem|exam|application|tool|desk|bench|urgent|care",
  },
  growth: {
    core: "learn|learned|learning|skill|change|changed|grow|grown|growing|improvement|practise|practised|beginner|habit|lesson|criticism|progress|teacher|teaching|teaches|permission|second try|courage|earlier version",
    side: "try|trying|begin|beginnings|taught|correct|course|newer|new",
  },
  money: {
    core: "money|pay|paid|penny|cost|costs|bill|debt|bank’s|banknote|poor|sum|buy|buys|buying|coin|wallet|receipt|spend|afford|price|expense|income|budget",
    side: "spare|lend|save|swap|account",
  },
  joy: {
    core: "joy|fun|pleasure|pleasures|laugh|smile|play|playful|game|delight|delights|enjoy|enjoying|celebrate|celebration|cheerful|treat|grin",
    side: "silly|unplanned",
  },
};

/** Turns of phrase in which a word means something else. */
const idioms =
  /think of|by heart|on somebody else’s behalf|begin with|hand (?:it|over|things)|comes to mind|to mind|save up|always gets a laugh|draws you|begin a letter|where to begin/g;

const found = (text: string, list: string): number =>
  text.match(new RegExp(`(?<![\\p{L}’])(?:${list})(?![\\p{L}’])`, "gu"))?.length ?? 0;

function weightIn(text: string, category: CategoryId): number {
  const plain = text.toLowerCase().replace(idioms, " ");
  return 2 * found(plain, words[category].core) + found(plain, words[category].side);
}

function fitsBest(text: string, own: CategoryId): boolean {
  const others = categoryIds.filter((id) => id !== own).map((id) => weightIn(text, id));
  return weightIn(text, own) > Math.max(...others);
}

/** Questions that the count can't judge, each read again, with what binds it to its category. */
const reviewed: Readonly<Record<string, string>> = {
  "mind.one-day.4": "A worry that is awake first; the eyes only say when.",
  "body.head-to-foot.1": "The work is a body part's.",
  "body.night-and-day.2": "What is spent is the body's strength.",
  "body.old-companion.5": "About what the body is asked for; the friend is the measure.",
  "body.old-companion.7": "What the body puts up with: noise, light, chair, pace.",
  "friends.in-touch.7": "A favour between friends.",
  "friends.old-and-new.4": "The first line is to a friend.",
  "friends.old-and-new.8": "What is lent is evenings and a key, to friends.",
  "friends.old-and-new.9": "A list of friends.",
  "family.the-table.7": "Duties within the family.",
  "family.come-down.5": "A worry about a relative.",
  "family.near-and-far.5": "Forgiving somebody of the family.",
  "mission.a-name-on-it.4": "A calling; its head is a figure of speech.",
  "money.a-fair-deal.3": "A decision about money.",
  "money.a-fair-deal.5": "A talk about money, with whomever.",
  "money.a-fair-deal.6": "A worry about money.",
  "money.a-fair-deal.7": "An idea of income that one pays towards.",
  "joy.small-pleasures.2": "Laughing; what works is the look.",
  "joy.small-pleasures.6": "A thought that tidies delight away.",
};

const all = categoryIds.flatMap((category) =>
  sessionsOf(category)
    .flat()
    .map((question) => ({ ...question, category })),
);

describe("each question belongs to its category", () => {
  it("speaks in its category's words, and more than in any other's, or has been read again", () => {
    const strangers = all.filter(({ id, text, category }) => !fitsBest(text, category) && reviewed[id] === undefined);
    expect(strangers.map(({ id, text }) => `${id}: ${text}`)).toEqual([]);
  });

  it("keeps the list of those read again short and free of what is no longer needed", () => {
    const needed = all.filter(({ text, category }) => !fitsBest(text, category)).map(({ id }) => id);
    expect(Object.keys(reviewed).sort()).toEqual(needed.sort());
    expect(needed.length).toBeLessThan(all.length / 10);
    // Even those hold a word of their own category's core.
    for (const { id, text, category } of all)
      if (reviewed[id] !== undefined) expect(weightIn(text, category), id).toBeGreaterThan(1);
  });

  it.each([
    "What are you grateful for today?",
    "What went well this week, and why?",
    "Describe a moment you would like to keep.",
    "What do you need more of just now?",
    "What is one small step you could take tomorrow?",
    "Where could you have said “not now” and didn’t?",
    "What would you tell yourself a year ago?",
  ])("would refuse in every category: %s", (text) => {
    expect(categoryIds.filter((id) => fitsBest(text, id))).toEqual([]);
  });

  it("finds most of the questions of the day at home nowhere, since they are meant for any day", () => {
    const atHome = questionsOfTheDay.filter(({ text }) => categoryIds.some((id) => fitsBest(text, id)));
    expect(atHome.length).toBeLessThan(questionsOfTheDay.length / 2);
  });

  it("would notice a question in the wrong category", () => {
    for (const { text, category, id } of all) {
      const elsewhere = categoryIds.filter((other) => other !== category && fitsBest(text, other));
      expect(elsewhere, id).toEqual([]);
    }
  });
});

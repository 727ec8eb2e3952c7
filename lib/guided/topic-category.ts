import { type CategoryId, categoryIds } from "./categories";

/**
 * What people call a category. Only words that leave no doubt: a business partner is no romance, and somebody who writes
 * "grief", "loneliness" or "breakup" should be asked about just that.
 */
const names: Readonly<Record<CategoryId, string>> = {
  mind: "mind, thoughts, thinking, overthinking, worry, worries, worrying, focus, concentration, attention, decisions",
  body: "body, sleep, sleeping, health, my back, tiredness, fatigue, rest",
  heart: "heart, feelings, emotions, sadness, anger, moods",
  friends: "friends, friend, friendship, friendships, best friend, best friends",
  family:
    "family, mum, mom, mam, mother, dad, father, parents, sister, sisters, brother, brothers, siblings, grandma, grandmother, grandpa, grandfather, grandparents, in-laws, relatives, aunt, uncle, cousins, son, daughter, kids, children",
  romance: "romance, love life, dating, marriage, husband, wife, boyfriend, girlfriend, crush",
  mission:
    "mission, work, job, career, studies, studying, university, purpose, calling, vocation, volunteering, boss, colleagues, job search",
  growth: "growth, learning, habits, self-improvement, personal growth",
  money: "money, debt, debts, budget, rent, salary, bills, finances, savings",
  joy: "joy, fun, play, hobby, hobbies, laughter",
};

const byName = new Map(categoryIds.flatMap((id) => names[id].split(", ").map((name) => [name, id] as const)));

/** The category a topic is another word for, where that is sure: the whole topic must be the word, perhaps with "my". */
export function categoryOfTopic(topic: string): CategoryId | undefined {
  const folded = topic
    .normalize("NFKC")
    .toLowerCase()
    .replace(/^[\p{P}\p{S}\s]+|[\p{P}\p{S}\s]+$/gu, "");
  return byName.get(folded) ?? byName.get(folded.replace(/^(?:my|our|the) /, ""));
}

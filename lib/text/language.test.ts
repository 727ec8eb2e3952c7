import { expect, it } from "vitest";
import { languageOf, languageTold } from "./language";

it.each([
  ["I walked home and it was cold.", "en"],
  ["Worn out.", "en"],
  ["Ich bin heute nicht zu Hause gewesen.", "de"],
  ["Je ne suis pas allée au marché.", "fr"],
  ["Hoy no quiero hablar con nadie.", "es"],
  ["Ik ben heel moe vandaag en het regent.", "other"],
  ["Oggi sono molto stanca.", "other"],
  ["jag vill inte prata", "other"],
  ["Jestem dzisiaj bardzo zmęczona", "other"],
  ["Zadzwoniłam do mamy i to był dobry dzień, ale jutro znowu praca.", "other"],
  ["Vi satt i solen, i parken, och sen hade jag inget att säga mer än så.", "other"],
  ["Fui com ela no mercado e depois para casa.", "other"],
  ["今天很累。", "other"],
  ["Сегодня я устал.", "other"],
  ["", "other"],
  ["🙂", "other"],
])("reads %j as %s", (text, language) => {
  expect(languageOf(text)).toBe(language);
});

it.each([
  ["I walked home and it was cold.", "en"],
  ["Oggi sono molto stanca.", "other"],
  // A few words that could be of several languages, or of any.
  ["Voglio morire.", undefined],
  ["Worn out.", undefined],
  ["me, the cat, la", undefined],
  ["Сегодня я устал.", undefined],
])("is told by %j: %s", (text, language) => {
  expect(languageTold(text)).toBe(language);
});

import { describe, expect, it } from "vitest";
import { creditsTruly, opensTruly, quotesTruly, withoutOwn } from "./quotations";

const known = [
  "Lena again, about December. I don’t know why I said “yes” so fast.",
  "我今天很累，什么都不想做。",
  "ฉันเหนื่อยมากวันนี้",
];

describe("what stands between quotation marks", () => {
  it.each([
    ["the person's words", "“Lena again, about December.” What of it?"],
    ["in other marks", "Und „Lena again“, was war da? «about December», 'I don't know why', ‘I don’t know why’"],
    ["with words left out", "“Lena again … I don’t know why”: what lies between?"],
    ["with words left out between short pieces", "“Lena again … so fast”: what lies between?"],
    ["with a quotation within", "“why I said “yes” so fast”: what then?"],
    ["a single word of nobody's", "What would “enough” be?"],
    ["two", "Is that “good enough” for today?"],
    ["a short form, which is one word", "Which voice says “can't stop”?"],
    ["a word of theirs, said to be theirs", "You said “yes”. What then?"],
    ["nothing that is quoted", "What of the girls' room, and Lena's o'clock?"],
    ["nothing that is quoted in the '90s", "What of the '90s, and of the boys' room in them, did you keep?"],
    ["a shortened word", "Don't rock 'n' roll and Lena's 'em and 'tis make an evening? ’Twas so?"],
    ["nothing that is quoted 'round a corner", "What's ’round the corner, 'bout seven, 'cos Lena's there?"],
    ["nothing that is quoted, but inches", "You are 6'2\", and the bed is 5'10\" with a 12\" record of '95 on it: what of it?"],
    ["a shortened word in Dutch", "Wat doe je 's avonds liever dan 's ochtends, en wat vind je er van in 't weekend?"],
    ["a shortened word in German", "Was wäre 'ne gute Stunde für Lena und 'n Abend ohne sie?"],
    ["a shortened word in French", "Qu’est-ce que l'été d'avant l'a fait dire ?"],
    ["part of a line without spaces", "“什么都不想做”，这是什么样的感觉？"],
    ["part of a line of Thai", "“เหนื่อยมาก” คืออะไร"],
  ])("may be %s: %s", (_what, answer) => {
    expect(quotesTruly(answer, known)).toBe(true);
  });

  it.each([
    ["words never said", "You said “I never want to see her again.” What is under that?"],
    ["words never said, without saying whose", "“I never wanted her”: what is that like?"],
    ["words in another order", "“December about Lena again”: what of it?"],
    ["a word in place of another", "“Lena always, about December”: what of it?"],
    ["German marks", "Du schriebst „Ich hasse sie alle.“ Was ist darunter?"],
    ["French marks", "«Je les hais tous» : et puis ?"],
    ["straight marks", 'You wrote "I hate them all". What then?'],
    ["single marks", "You wrote ‘I don’t want her here’. What then?"],
    ["straight single marks", "You wrote 'I don't want her here'. What then?"],
    ["Chinese marks", "「我恨我妈妈」是什么意思？"],
    ["Chinese words", "“我恨我妈妈”是什么意思？"],
    ["two kinds of marks", 'You wrote “I hate them all". What then?'],
    ["an end that is a beginning", "You wrote “I hate them all“. What then?"],
    ["no end", "You wrote “I hate them all. What then?"],
    ["no end, and a straight single mark", "You wrote 'I never want her in December. What then?"],
    ["no end, and a single mark", "You wrote ‘I never want her in December. What then?"],
    ["no end, and a low single mark", "Du schriebst ‚Ich will sie nie im Dezember. Was dann?"],
    ["no end, and a pointed mark", "Du schriebst ›Ich will sie nie im Dezember. Was dann?"],
    ["pointed marks", "Du schriebst ›Ich hasse sie‹. Was ist darunter?"],
    ["the other pointed marks", "Tu as écrit ‹je la déteste›. Et puis ?"],
    ["a word in pointed marks", "Du nennst sie ›wertlos‹. Was dann?"],
    ["a dash behind", "“I hate them all”—what then?"],
    ["a letter behind", "“I hate them all”s: what then?"],
    ["a quotation within", "“I “yes” hate them all” is yours. What then?"],
    ["left-out words", "“Lena … I hate them all”: what then?"],
    ["left-out words between two short pieces", "“I hate … my mother”: what is under it?"],
    ["left-out words right behind a word", "“I hate… my sister”: what is under it?"],
    ["words beside inches", 'You wrote "I hate them" over a 12" pizza. What then?'],
    ["a word said to be theirs", "You called her “worthless”. What then?"],
    ["the second of two", "You wrote “Lena again” and “worthless”. What then?"],
    ["their words, so called", "In your words: “worthless”. What then?"],
    ["a word said to be theirs, in German", "Du hast sie so genannt: „wertlos“. Was dann?"],
    ["a word said to be theirs, in French", "Tu as écrit « jamais ». Et puis ?"],
    ["a word said to be theirs, in Spanish", "Escribiste «nunca». ¿Y luego?"],
  ])("may not be %s: %s", (_what, answer) => {
    expect(quotesTruly(answer, known)).toBe(false);
  });

  it("may be nobody's where a question offers words, unless they are said to be the person's", () => {
    expect(creditsTruly("Finish the sentence “I will not go there …”: how?", known)).toBe(true);
    expect(creditsTruly("You wrote “I will not go there”. Why?", known)).toBe(false);
    expect(creditsTruly("You said “yes”. Why?", known)).toBe(true);
  });

  it.each([
    "When was the last time you said “no” to somebody, and what did it cost?",
    "What would happen if you said “no” this week?",
    "How would you finish this in your own words: “I stop when …”?",
    "What would have changed if you had said “no” to Lena?",
    "What would have changed if, for once, you had said “no” to her?",
    "What would be different had you said “no”?",
    "You mentioned Lena; is that “guilt”?",
    "You mentioned Lena: would “guilt” be the word?",
    "You mentioned Lena, is that “guilt”?",
    "You mentioned Lena – what would “guilt” be?",
    "Where could you have said “not now” and didn’t?",
    "What would you have said instead of yes: “no”?",
    "Which evening have you called “too long” lately?",
    "Who was the last person you said “no” to?",
    "What do you wish Lena had said: “sorry”?",
    "You never said “no” to her: what kept you?",
    "Wann sagtest du „nein“, und wem?",
    "Was wäre, wenn du sagtest: „Nein“?",
    "À quel moment, la dernière fois où tu as dit « non », as-tu hésité ?",
    "¿Cuándo dijiste «no» por última vez?",
    "What is the smallest thing you said “no” to this month?",
    "Name one thing you said “yes” to this week, and what it gave you.",
    "What changed after you said “no”?",
    "Before you said “yes”, what did you know already?",
    "What of the place you once called “paradise” do you carry with you?",
    "Who is somebody you once called “friend”, and where are they now?",
    "What is something you told her only “later”?",
    "When was the last time you felt “safe” with her?",
    "Think of somebody with whom you felt “at home”: what did they do?",
    "Wozu hast du diese Woche „ja“ gesagt?",
    "Nachdem du „nein“ gesagt hast: was wurde leichter?",
    "Beschreibe einen Moment, in dem du „nein“ gesagt hast.",
    "Nenne eine Sache, zu der du „ja“ gesagt hast: was kam danach?",
    "À quoi as-tu dit « non » cette semaine ?",
    "Qu'as-tu appelé « amour » autrefois ?",
    "Pourquoi n’as-tu pas dit « non » ?",
    "Nomme une chose à laquelle tu as dit « non » : que t’a-t-elle appris ?",
    "¿Qué pasó cuando no dijiste «no»?",
    "Una vez no le dijiste «sí»: ¿qué pasó?",
    "Nombra una cosa a la que dijiste «no»: ¿qué te enseñó?",
  ])("may be nobody's where a question about a topic asks and claims nothing: %s", (question) => {
    expect(creditsTruly(question, ["my sister"])).toBe(true);
  });

  it.each([
    "You called her “worthless”. What is under it?",
    "You once, and then again, wrote of Lena: you called her “worthless”. Why?",
    "When Lena left, you called her “worthless”. What is under it?",
    "Your word: “worthless”. Whose is it?",
    "You told Lena “you are worthless”. What is under it?",
    "What a day: you called her “worthless”. Why?",
    "What hurt, and you said “worthless”, is what?",
    "Im Dezember schriebst du „wertlos“: was war da?",
    "Nachdem Lena ging, schriebst du „wertlos“: was war da?",
    "Tu as écrit « inutile » : pourquoi ?",
    "Escribiste «inútil». ¿Por qué?",
  ])("may not be nobody's where it claims to be theirs: %s", (question) => {
    expect(creditsTruly(question, ["my sister"])).toBe(false);
    expect(creditsTruly(question, ["worthless, wertlos, inutile, inútil; you are worthless"])).toBe(true);
  });

  it.each([
    "When you said “never” to Lena, what was December like?",
    "You wrote twice: “Lena again” and “worthless”. What then?",
    "You might have called Lena “worthless”. What then?",
    "In your own words: “worthless”. What then?",
  ])(
    "may not be a word they never wrote where they are asked about having said it, in a question about what they wrote: %s",
    (question) => {
      expect(quotesTruly(question, known)).toBe(false);
    },
  );

  it.each([
    "When you call Lena “worthless”, what of December is in it?",
    "You write “worthless”: what is under it?",
    "You say Lena is “worthless”. What then?",
    "You describe Lena as “worthless”. What then?",
    "You described Lena as “worthless”. What then?",
    "The word you chose is “worthless”. What then?",
    "You keep calling Lena “worthless”. What then?",
    "If you call Lena “worthless”, what of December is in it?",
    "Why do you call Lena “worthless”?",
    "Did you call Lena “worthless”?",
    "You told Lena “worthless” in December. What then?",
    "You answered “worthless” in December. What then?",
    "You replied “worthless” in December. What then?",
    "You admitted “worthless” in December. What then?",
    "You thought “worthless” when Lena came. What then?",
    "You felt “worthless” in December. What then?",
    "When you felt “worthless” in December, where was Lena?",
    "You refer to Lena as “worthless”. What then?",
    "You referred to Lena as “worthless”. What then?",
    "You speak of a “worthless” December. What then?",
    "You talked about a “worthless” December. What then?",
    "Your entry says “worthless”. What then?",
    "“Worthless”, you told Lena. What then?",
    "“Worthless”, you felt in December. What then?",
    "“Worthless”, you wrote of Lena in December: what is under it?",
    "“Worthless,” you wrote of Lena. What is under it?",
    "“Worthless” is what you called Lena. What is under it?",
    "“Worthless”, as you put it once and wrote again; “worthless” you say: why?",
    "“Worthless” – your word for Lena. What is under it?",
    "“Worthless.” you wrote. What is under it?",
    "“Worthless”: you wrote it in December. What is under it?",
    "Du hast Lena „worthless“ genannt: was war im Dezember?",
    "Warum hast du Lena „worthless“ genannt?",
    "Wenn du Lena „worthless“ nennst, was war im Dezember?",
    "Was war, als du Lena im Dezember „worthless“ genannt hast?",
    "Du schreibst „worthless“: was war im Dezember?",
    "Du sagst, Lena sei „worthless“. Was war da?",
    "Du nennst Lena „worthless“. Was war da?",
    "Warum nennst du Lena „worthless“?",
    "„Worthless“, schreibst du: was war da?",
    "„Worthless“ hast du Lena genannt: was war da?",
    "Tu écris « worthless » : qu’y a-t-il dessous ?",
    "Tu dis que Lena est « worthless ». Et puis ?",
    "Tu l’as appelée « worthless ». Et puis ?",
    "Pourquoi appelles-tu Lena « worthless » ?",
    "« Worthless », écris-tu : qu’y a-t-il dessous ?",
    "Escribes «worthless»: ¿qué hay debajo?",
    "Dices que Lena es «worthless». ¿Y luego?",
    "«Worthless», escribes: ¿qué hay debajo?",
  ])("may be a word that is said to be theirs only where they wrote it: %s", (question) => {
    expect(quotesTruly(question, known)).toBe(false);
    expect(quotesTruly(question, [...known, "I called her worthless."])).toBe(true);
  });

  it.each([
    "“Worthless”, you wrote of Lena in December: what is under it?",
    "You call Lena “worthless”. What then?",
    "Du hast Lena „worthless“ genannt: was war im Dezember?",
    "Tu écris « worthless » : qu’y a-t-il dessous ?",
    "Escribes «worthless»: ¿y luego?",
  ])("may not be nobody's where it plainly claims to be theirs, of a topic too: %s", (question) => {
    expect(creditsTruly(question, ["my sister"])).toBe(false);
    expect(creditsTruly(question, ["my worthless sister"])).toBe(true);
  });

  it.each([
    "What happens in you when you say “no”?",
    "What do you say “yes” to too quickly?",
    "Where does what you call “home” begin?",
    "How often is it that you say “no”?",
    "Which word do you choose: “guilt” or “shame”?",
    "Was geschieht, wenn du „nein“ sagst?",
    "Zu wem hast du zuletzt „nein“ gesagt?",
    "Hast du heute „nein“ gesagt?",
    "Nennst du das „genug“?",
    "Que se passe-t-il quand tu dis « non » ?",
    "¿Qué pasa cuando dices «no»?",
  ])("may be nobody's where a question about a topic asks about a habit: %s", (question) => {
    expect(creditsTruly(question, ["my sister"])).toBe(true);
  });

  it.each([
    "What would you like to say “no” to?",
    "Could you say “enough” to Lena?",
    "When would “enough” be, in December?",
    "Which word would you choose for December: “guilt” or “shame”?",
    "When you mean “yes”, what does Lena hear?",
    "“Lena again.” You called nobody in December: why “enough”?",
    "What would you want Lena to call “enough”?",
    "Was wäre, wenn du „nein“ gesagt hättest?",
    "Was wäre, wenn du „nein“ sagtest?",
    "Würdest du das „genug“ nennen?",
    "Dirais-tu « assez » ?",
    "¿Dirías «basta»?",
    "You said no—what would “enough” have cost you?",
    "You said no—is “guilt” the word for it?",
    "You said no… is “guilt” the word for it?",
    "You mention the drive home—was it “escape” or “rest”?",
    "Du hast nein gesagt – ist „Schuld“ das Wort?",
    "Tu as dit non — est-ce « fatigue » ou « peur » ?",
    "Dijiste que no, ¿es «culpa»?",
    "You felt tired: was it “escape”?",
    "You felt tired, or was it “sad”?",
    "Was what you felt closer to “anger” or “grief”?",
    "Is “calm” what you felt?",
    "Could it be that you felt “relief”?",
    "When was the last time you felt “enough”?",
    "What if you told Lena “enough”?",
    "What would you have answered: “no”?",
    "How do you talk to yourself when “not enough” comes up?",
    "You thought of December: would “guilt” be the word?",
  ])("may be nobody's where nobody is said to have said it: %s", (question) => {
    expect(quotesTruly(question, known)).toBe(true);
  });

  it("may be nobody's where it is only supposed", () => {
    expect(quotesTruly("What would have changed if you had said “no” to Lena?", known)).toBe(true);
    expect(quotesTruly("You wrote “Lena again”: is that “guilt”?", known)).toBe(true);
  });

  it("is left out where it is the person's, and stays without its marks where it isn't", () => {
    expect(withoutOwn("“Lena again” and “you should leave”, “must”", known)).toBe("  and you should leave, must");
    expect(withoutOwn("‘Lena again’ and ‘you should leave’, 'must', ›now‹", known)).toBe("  and you should leave, must, now");
    expect(withoutOwn("Don't, Lena’s and l'été", known)).toBe("Don't, Lena’s and l'été");
  });

  it.each([
    ["You wrote “Lena ag", false],
    ["You wrote “Lena again", true],
    ["You wrote “Lena … I don’t", true],
    ["You wrote “", true],
    ["You wrote “I hate", false],
    ["You wrote „I hate", false],
    ['You wrote "I hate', false],
    ["You wrote 'I hate", false],
    ["You wrote ‘I hate", false],
    ["Du schriebst ›Ich hasse", false],
    ["Du schriebst ›Lena again", true],
    ["You wrote “Lena again” and “I hate", false],
    ["What of the '90s and rock 'n' roll did you", true],
    ["Wat doe je 's avonds", true],
    ["The girls' room, which you never hated", true],
  ])("is the person's so far: %s", (beginning, truly) => {
    expect(opensTruly(beginning, known)).toBe(truly);
  });
});

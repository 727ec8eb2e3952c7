/** Nine questions as a well-behaved model writes them: about this topic, each unlike the others, in the topic's language. */
const sets = {
  en: {
    going_well: [
      "Which hour of last week made “{topic}” feel lighter, and who was in the room?",
      "What do you already know about “{topic}” that you had to find out by yourself?",
      "Who would smile at hearing you speak of “{topic}” tonight?",
    ],
    needs_care: [
      "At what moment of a usual day does “{topic}” begin to pull at you?",
      "Whose sentence comes back when “{topic}” gets quiet around you?",
      "How does your body tell you that “{topic}” has taken up enough of an evening?",
    ],
    boundaries: [
      "Where would you draw a line in chalk around “{topic}”, and what stays outside it?",
      "To whom could you say no this month for the sake of “{topic}”?",
      "Name one small act for “{topic}” before Sunday: which day, and at what o’clock will you do it?",
    ],
  },
  de: {
    going_well: [
      "Welche Stunde der letzten Woche war mit „{topic}“ leichter, und wer war dabei?",
      "Was weißt du heute über „{topic}“, das du dir selbst erarbeitet hast?",
      "Wer würde sich freuen, wenn du am Abend von „{topic}“ erzählst?",
    ],
    needs_care: [
      "In welchem Augenblick eines gewöhnlichen Tages zieht „{topic}“ an dir?",
      "Wessen Satz kommt zurück, wenn es um „{topic}“ still wird?",
      "Woran merkt dein Körper, dass „{topic}“ genug von deinem Abend bekommen hat?",
    ],
    boundaries: [
      "Wo zögest du mit Kreide einen Strich um „{topic}“, und was bleibt draußen?",
      "Zu wem könntest du in diesem Monat nein sagen, „{topic}“ zuliebe?",
      "Was tust du bis Sonntag für „{topic}“, und um wie viel Uhr?",
    ],
  },
  ja: {
    going_well: [
      "先週、「{topic}」が少し軽く感じられたのはいつですか。そこに誰がいましたか？",
      "「{topic}」について、自分で見つけた小さな知恵は何ですか？",
      "今夜この話を聞いたら、喜んでくれる人は誰でしょうか？",
    ],
    needs_care: [
      "ふだんの一日の中で、どの時間にいちばん心が引っぱられますか？",
      "静かになると、思い出す言葉はどんな言葉ですか？",
      "体のどこが、もう休みたいと教えてくれますか？",
    ],
    boundaries: [
      "どこまでが自分の役目で、どこからはそうではありませんか？",
      "今月、何を断れば「{topic}」のための余白ができますか？",
      "日曜日までにできる小さなことを一つ選ぶなら、何曜日の何時にしますか？",
    ],
  },
} as const;

/** One more for each way of feeling, as a category is asked for. */
const whens = {
  good_lively: "What would “{topic}” do with the strength you have this week?",
  good_quiet: "Which quiet corner of “{topic}” would you like to sit in a little longer?",
  hard_restless: "What in “{topic}” could wait until the kettle has boiled?",
  hard_heavy: "Which corner of “{topic}” asks for less of you than you give?",
};

function languageOf(topic: string): keyof typeof sets {
  if (/[\u3040-\u30ff\u4e00-\u9fff]/u.test(topic)) return "ja";
  return /[äöüß]|\b(?:mein|meine|und|der|die|das|ich|mich)\b/iu.test(topic) ? "de" : "en";
}

/** The JSON answer of a polite model that was asked for nine questions, in the shape it was told: with `when` where that is in it. */
export function nineQuestions(topic: string, schema?: unknown): string {
  const language = languageOf(topic);
  const { going_well, needs_care, boundaries } = sets[language];
  const filled = (text: string) => text.replaceAll("{topic}", () => topic);
  const about = (texts: readonly string[]) => texts.map(filled);
  const when = Object.fromEntries(Object.entries(whens).map(([feeling, text]) => [feeling, filled(text)]));
  return JSON.stringify({
    care: false,
    language,
    going_well: about(going_well),
    needs_care: about(needs_care),
    boundaries: about(boundaries),
    ...((JSON.stringify(schema) ?? "").includes('"good_lively"') && { when }),
  });
}

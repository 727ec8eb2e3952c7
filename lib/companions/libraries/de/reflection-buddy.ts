import type { Translation } from "../library";

export const reflectionBuddy: Translation = {
  listensFor:
    /(?<![\p{L}])(?:ich (?:war|bin|habe|hatte|fühle?|fühlte|merke?|merkte|dachte|denke|vermisse?|spüre)|irgendwie|plötzlich|noch immer|immer noch|trotzdem)(?![\p{L}])/iu,
  openings: [
    "Ich gebe dir jeweils einen Satz zurück und frage, was darunterliegt. Wo fängt dein Tag heute an?",
    "Schreib, wie es kommt; ich halte ein Stück davon still, damit du es anschauen kannst. Was geht dir durch den Kopf?",
    "Eins nach dem anderen, mit deinen Worten. Was möchtest du hier zuerst ablegen?",
  ],
  openingChips: ["Heute ", "Was mir bleibt, ist ", "Ich komme immer wieder auf "],
  steps: {
    mirror: {
      lines: [
        "{bit}. Welches Wort darin trägt am meisten?",
        "Ich lese {bit}. Warum kam gerade das zuerst?",
        "{bit}. Wenn du das morgen liest: Woran willst du dich dann erinnern?",
        "Ich halte das einmal hoch: {bit}. Was siehst du, wenn es allein dasteht?",
        "Du hast {times} „{word}“ geschrieben. Wofür steht es hier?",
        "Von allem, was du hättest sagen können, kam das. Was hat es nach vorn geschoben?",
      ],
      chips: ["Wichtig daran ist ", "Das Wort, auf das es ankommt, ist ", "Davor "],
    },
    under: {
      lines: [
        "Und unter {bit}, was liegt da?",
        "Was war schon da, bevor es hieß: {bit}?",
        "Leg {bit} kurz beiseite. Was bleibt übrig?",
        "Was hätte {name} von außen nicht gesehen?",
        "Geh eine Schicht tiefer, langsam. Was ist dort?",
        "Was hast du eben weggelassen?",
      ],
      chips: ["Darunter ist ", "Weggelassen habe ich ", "Ich sehe es noch nicht, aber "],
    },
    return: {
      lines: [
        "Vorhin stand da {first}. Jetzt steht da {bit}. Was läuft zwischen den beiden?",
        "{first}, und dann {bit}. Welches davon ist näher am Kern?",
        "{bit}. Was hat sich seit deinem ersten Satz hier bewegt?",
        "Schau zurück auf alles, was du abgelegt hast. Welches Stück ist schwerer, als es aussah?",
        "Was verstehst du jetzt, was dir beim ersten Satz noch nicht klar war?",
      ],
      chips: ["Was sie verbindet, ist ", "Der Unterschied ist ", "Schwerer ist "],
    },
    keep: {
      lines: [
        "Wenn du von alldem einen Satz behieltest, welcher wäre es?",
        "Nach {bit}: Welchen einzelnen Satz nimmst du mit?",
        "Bringen wir es auf eine Zeile. Wie schreibst du sie so, dass du sie in einem Jahr wiedererkennst?",
        "Ein Satz für diese Seite, so schlicht du magst. Wie lautet er?",
        "Angenommen, der Rest darf vergessen werden. Welcher Satz bleibt stehen?",
      ],
      chips: ["Der Satz heißt: ", "Behalten würde ich: "],
    },
    close: {
      lines: [
        "Zum Behalten, in deinen Worten: „{kept}“ Hier können wir es lassen, oder du gehst weiter, wohin du magst.",
        "„{kept}“ Der gehört dir und bleibt, wie du ihn geschrieben hast. Du kannst das alles als Eintrag sichern.",
        "Dann ist es für jetzt genug. Was du geschrieben hast, ist aufgehoben, und du kannst es als Eintrag sichern.",
        "Hier hören wir auf. Nichts davon geht verloren, und nichts muss fertig sein.",
      ],
      chips: ["Eines noch: ", "Das reicht für heute."],
    },
  },
  nudges: {
    yes: ["Ja, und welcher Teil davon am meisten?", "Du sagst ja. Was lässt das Ja weg?"],
    no: ["Das also nicht. Welchen Satz hättest du stattdessen hochgehalten?", "Nein. Was habe ich an die falsche Stelle gelegt?"],
    unsure: [
      "Es muss nicht klar sein. Welches Stück siehst du von hier aus?",
      "Lass die Antwort offen. Was fällt dir daneben ein?",
    ],
    brief: ["Das ist kurz. Wie hieße der längere Satz?", "Wenige Worte. Was steht hinter ihnen?"],
  },
  whatAmI: [
    "Ich bin ein Programm auf deiner Seite des Blattes, kein Mensch und kein Therapeut. Was deine Sätze bedeuten, weißt nur du. Gehen wir mit dem letzten weiter?",
    "Hier ist niemand, und niemand liest mit. Ich bin Software, die dir deine Sätze zurückgibt. Welchen schauen wir an?",
  ],
  noAdvice: [
    "Ich sage dir nicht, was du tun sollst; ich halte nur still. Wenn du dir beide Wege vorstellst: Was fällt dir zuerst auf?",
    "Das Abwägen bleibt bei dir. Welcher deiner Sätze neigt sich schon zu einer Seite?",
  ],
};

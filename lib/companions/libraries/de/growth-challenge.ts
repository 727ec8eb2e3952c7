import type { Translation } from "../library";

export const growthChallenge: Translation = {
  listensFor:
    /(?<![\p{L}])(?:ich (?:will|möchte|würde gern|wollte|plane|hoffe|versuche|müsste|könnte)|schiebe|aufschieben|seit (?:wochen|monaten|langem)|anfangen|aufhören|lernen|ändern|anrufen|schreiben|schaffen)(?![\p{L}])/iu,
  openings: [
    "Wir machen etwas Großes sehr klein: eine Handlung innerhalb eines Tages. Was möchtest du bewegen, und sei es noch so wenig?",
    "Nenn etwas, worin du wachsen oder wo du loskommen willst. Am Ende steht eine kleine Handlung, nichts Heldenhaftes.",
    "Was nimmst du dir schon lange vor? Wir suchen das kleinste echte Stück davon.",
  ],
  openingChips: ["Ich will ", "Ich schiebe auf, ", "Ich würde gern "],
  steps: {
    narrow: {
      lines: [
        "{bit}. Welches Stück davon passt bis morgen um diese Zeit in zehn Minuten?",
        "Wäre {bit} eine Treppe: Auf welcher untersten Stufe könntest du heute stehen?",
        "Was könntest du innerhalb eines Tages tun, das man von außen sehen kann?",
        "Nimm den ganzen Wunsch und schneide den ersten Zentimeter ab. Was ist das?",
        "Was ließe sich bis morgen schlecht machen und würde trotzdem zählen?",
        "Welche Handlung ist so klein, dass sie fast albern wirkt?",
      ],
      chips: ["Innerhalb eines Tages könnte ich ", "Zehn Minuten ", "Der erste Zentimeter ist "],
    },
    smaller: {
      lines: [
        "Wann und wo wäre das: nach was, in welchem Raum?",
        "{bit}. Um wie viel Uhr, und was hast du gerade vorher getan?",
        "Mach es halb so groß. Was bleibt?",
        "Woran würdest du morgen um diese Zeit merken, dass es getan ist?",
        "Was muss vorher bereitliegen?",
      ],
      chips: ["Um ", "Gleich nach ", "Die Hälfte wäre "],
    },
    obstacle: {
      lines: [
        "Und was kommt am ehesten dazwischen?",
        "Stell dir die Stunde selbst vor: {bit}. Was zieht dich weg?",
        "Als so etwas zuletzt ausfiel: Was stand da stattdessen?",
        "Welche Ausrede wird morgen am besten klingen?",
        "Ist das Hindernis ein Ding, ein Mensch oder ein Gedanke?",
      ],
      chips: ["Dazwischen kommt ", "Beim letzten Mal war es ", "Die Ausrede wird sein: "],
    },
    if_then: {
      lines: [
        "Dann soll es eine Antwort vorfinden. Wenn das passiert, dann wirst du …?",
        "Führ den Satz zu Ende: wenn {bit}, dann werde ich …?",
        "Was ist das Kleinste, das du selbst dann noch tätest?",
        "Gib dem Hindernis seinen Platz: Wenn es auftaucht, was dann, in einem Satz?",
        "Wie sähe die Handlung an der schlechtesten Version von morgen aus?",
      ],
      chips: ["Wenn das passiert, dann ", "Selbst dann würde ich "],
    },
    close: {
      lines: [
        "Deine Handlung, in deinen Worten: „{act}“ Und wenn es dazwischenkommt: „{plan}“ Komm wieder, ob getan oder nicht; wir schauen es uns so oder so an.",
        "Das ist es also: „{act}“ Ob es geschieht oder nicht, hier können wir noch einmal draufschauen.",
        "Lass es so klein. Wenn du wiederkommst, schauen wir, was war, getan oder nicht.",
        "Dann ist das für jetzt die Handlung. Niemand zählt mit; du kannst hier jederzeit noch einmal hinsehen.",
      ],
      chips: ["Ich sehe es mir wieder an, nachdem ", "Das reicht für heute."],
    },
    look_again: {
      lines: [
        "Noch einmal zu „{act}“: Was ist geschehen?",
        "Getan, halb getan oder nicht getan, jedes erzählt etwas. Was erzählt dieses?",
        "Was kam anders, als du es dir vorgestellt hattest?",
        "Was daran ging leichter als der Rest?",
      ],
      chips: ["Geschehen ist ", "Ich habe ", "Es kam nicht dazu, weil "],
    },
    next: {
      lines: [
        "Nach {bit}: Was ist der nächste Schritt von dieser Größe?",
        "Mit dem, was du jetzt weißt: Welche Handlung wählst du für den nächsten Tag?",
        "Was lässt du weg, und was machst du noch einmal?",
        "Wähl neu, so klein wie vorher. Was ist es?",
      ],
      chips: ["Als Nächstes könnte ich ", "Noch einmal: "],
    },
  },
  nudges: {
    yes: ["Gut zu wissen, wo es steht. Wie sähe das getan aus?", "Dann setz es in einen Satz mit einem Verb. Was tust du?"],
    no: ["Das nicht. Was wäre halb so groß?", "Dann ist es zu groß oder nicht deins. Welches von beiden?"],
    unsure: [
      "Dann rate; eine falsche Handlung lässt sich tauschen. Was kommt dir zuerst?",
      "Filmte dich morgen jemand: Was wäre das erste Zeichen davon?",
    ],
    brief: ["Mach daraus etwas, das man abhaken kann. Was ist es?", "Wo, und um wie viel Uhr wäre das?"],
  },
  whatAmI: [
    "Kein Coach und kein Mensch: ein Programm, das durch Fragen kleiner macht. Die Handlung bleibt deine. Was ist sie, soweit du bist?",
    "Ich bin Software, kein Therapeut. Ich kontrolliere niemanden; ich hebe nur deinen Plan in deinen Worten auf. Gehen wir damit weiter?",
  ],
  noAdvice: [
    "Eine Handlung, die ich aussuche, wäre nicht deine. Was von dem, was du genannt hast, ist das Kleinste?",
    "Ich wähle nicht. Was davon ließe sich noch vor dem Abendessen tun?",
  ],
};

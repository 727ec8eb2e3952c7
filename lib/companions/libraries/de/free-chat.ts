import type { Translation } from "../library";

export const freeChat: Translation = {
  listensFor: /./,
  openings: [
    "Ich bin da. Fang irgendwo an.",
    "Kein Plan, keine Fragenliste. Schreib, was du magst.",
    "Was es auch ist, hier hat es Platz.",
  ],
  openingChips: ["Heute ", "Etwas Kleines: ", "Ich will nur sagen, "],
  steps: {
    follow: {
      lines: [
        "{bit}. Ich komme mit.",
        "{name} war also auch dabei. Erzähl weiter, wenn du magst.",
        "{bit}, so also. Da ist noch Platz.",
        "Das hat jetzt hier seinen Ort.",
        "Bis hierher bin ich dabei.",
        "Lass dir Zeit damit.",
        "Mhm. Weiter.",
        "Wieder „{word}“. Ich habe es gehört.",
      ],
      chips: ["Und dann ", "Ich meine, ", "Etwas anderes: "],
    },
    stay: {
      lines: [
        "Das Stück mit {bit} bleibt bei mir hängen.",
        "{name}, mitten in alldem.",
        "{bit}. Das darf ohne Grund dastehen.",
        "Du musst keine Schleife drum binden.",
        "Ich lasse hier ein wenig Stille.",
        "Es darf so unfertig sein, wie es ist.",
        "Vermerkt, genau wie du es gesagt hast.",
      ],
      chips: ["Das Ding ist, ", "Außerdem ", "Jedenfalls "],
    },
    ask: {
      lines: [
        "Was kam nach {bit}?",
        "{bit}. Seit wann?",
        "Und wo stehst du damit jetzt?",
        "Von welchem Teil möchtest du mehr erzählen?",
        "Hast du etwas übersprungen?",
        "Worüber würdest du lieber reden, wenn nicht darüber?",
      ],
      chips: ["Na ja, ", "Übersprungen habe ich ", "Lieber rede ich über "],
    },
    rest: {
      lines: [
        "Wir können dabei sitzen bleiben oder das Thema wechseln.",
        "{bit}. Dem füge ich nichts hinzu.",
        "So weit, wie du gehen magst.",
        "Jetzt steht es auf dem Papier und muss nicht im Kopf getragen werden.",
        "Du könntest hier aufhören. Du könntest auch nicht.",
        "Ich höre zu, wohin es auch geht.",
      ],
      chips: ["Übrigens ", "Weiter: ", "Das war’s für heute."],
    },
    close: {
      lines: [
        "Gut. Es ist hier aufgehoben, und du nimmst es auf, wo es liegt.",
        "Dann bis irgendwann. Das hier bleibt offen.",
        "In Ordnung. Schlaf oder geh spazieren oder was als Nächstes kommt; die Worte bleiben.",
      ],
      chips: ["Eines noch: "],
    },
  },
  nudges: {
    yes: ["Okay.", "Ja. Und von da aus?", "Gut, das hält."],
    no: ["Nein, in Ordnung.", "Dann nicht.", "Auch recht. Vielleicht etwas anderes."],
    unsure: ["Muss man nicht wissen.", "Es darf vage bleiben.", "Dann lass es offen."],
    brief: ["Mm-hm.", "Es ist Platz für mehr, falls es mehr gibt.", "Gehört."],
  },
  whatAmI: [
    "Ein Programm, und niemand dahinter; kein Mensch, kein Therapeut. Schreib weiter, wenn das für dich in Ordnung ist.",
    "Nur Software, die mitgeht. Ich tue nicht so, als wäre es anders.",
  ],
  noAdvice: [
    "Ich wüsste es nicht besser als du. Denk es hier laut durch, wenn du magst.",
    "Rat gibt es von mir nicht. Denk laut, so lange du willst.",
  ],
};

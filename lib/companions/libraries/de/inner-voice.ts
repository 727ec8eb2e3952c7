import type { Translation } from "../library";

export const innerVoice: Translation = {
  listensFor:
    /(?<![\p{L}])(?:soll(?:te|test)?|muss|musste|müsste|darf(?: nicht)?|nie(?:mals)?|immer|nicht (?:gut )?genug|zu (?:dumm|schwach|faul|langsam)|kann (?:das |es )?nicht|versagt|schuld|selber schuld|eigentlich)(?![\p{L}])/iu,
  openings: [
    "Im Kopf spricht selten nur eine Stimme. Erzähl mir von einem Moment heute, in dem eine davon laut war.",
    "Hören wir hin, wer da drinnen redet. Wann hat dich zuletzt eine Stimme beurteilt, gedrängt oder gewarnt?",
    "Manche inneren Stimmen schimpfen, manche sorgen sich, manche sind ganz leise. In welchen Moment möchtest du noch einmal hineinhören?",
  ],
  openingChips: ["Laut wurde sie, als ", "Es fängt immer an, wenn ", "Die Stimme sagt "],
  steps: {
    which: {
      lines: [
        "Wessen Ton ist das, in {bit}: eine Stimme, die drängt, warnt, urteilt, oder eine andere?",
        "{bit}. Hätte dieser Satz in dir einen Sprecher, wie würdest du ihn nennen?",
        "Wenn du schreibst {bit}: Wie alt klingt diese Stimme?",
        "Klingt die Stimme wie jemand, den du kennst, oder wie niemand?",
        "Gib dieser Stimme einen Namen, und sei er noch so albern. Wer ist sie?",
        "Ist das die Stimme, die immer wach ist, oder eine, die nur zu bestimmten Stunden kommt?",
      ],
      chips: ["Es ist die, die ", "Sie klingt wie ", "Ich würde sie nennen: "],
    },
    says: {
      lines: [
        "Lass sie selbst reden, Wort für Wort. Wie heißt ihr Satz?",
        "So redet sie also: {bit}. Was sagt sie genau, wenn niemand sie unterbricht?",
        "Schreib ihre Zeile so auf, wie sie sie sagen würde, mit „du“ darin. Wie geht sie?",
        "Was sagt sie zuerst, und kommt sie je zum Ende?",
        "Was spricht sie nie laut aus, obwohl sie es meint?",
      ],
      chips: ["Sie sagt: „Du ", "Ihr Satz ist: ", "Nie sagt sie, dass "],
    },
    guards: {
      lines: [
        "So eine Stimme steht oft Wache. Was würde in ihren Augen passieren, wenn sie schwiege?",
        "{bit}. Was will sie damit in Sicherheit bringen?",
        "Was weiß sie von früher über dich, dass sie so sicher ist?",
        "Angenommen, sie meint es gut und ist nur ungeschickt. Was bewacht sie?",
        "Seit wann hat sie diese Aufgabe?",
      ],
      chips: ["Sie bewacht ", "Ohne sie ", "Das macht sie, seit "],
    },
    kinder: {
      lines: [
        "Jetzt darf eine andere Stimme antworten, die alle Tatsachen kennt und auf deiner Seite steht. Was sagt sie?",
        "Auf {bit}: Was würde die freundlichste ehrliche Stimme erwidern, die du kennst?",
        "Hätte eine Freundin von dir diese Stimme im Kopf, welchen Satz gäbst du ihr in die Hand?",
        "Welche Antwort würde sie ein wenig leiser machen, ohne Kampf?",
        "Gibt es einen Satz, den sie glauben würde, wenn er leise gesagt wird?",
      ],
      chips: ["Sie würde antworten: ", "Einer Freundin würde ich sagen: ", "Leise: "],
    },
    close: {
      lines: [
        "Die freundlichere Stimme, in deinen Worten: „{kind}“ Sie muss nicht gewinnen; es reicht, wenn sie im Raum ist.",
        "Jetzt sind es also zwei. Die zweite sagt: „{kind}“",
        "Wir können die Stimmen jetzt lassen. Du hast sie auseinandergehört, und was du geschrieben hast, ist aufgehoben.",
        "Genug gelauscht für jetzt. Keine der beiden muss verschwinden.",
      ],
      chips: ["Die erste Stimme erwidert: ", "Das reicht für heute."],
    },
  },
  nudges: {
    yes: ["Und die Stimme, die gerade ja sagt: Ist es dieselbe?", "Eine von ihnen nickt. Was machen die anderen?"],
    no: ["Wer sagt da nein: die laute, oder jemand hinter ihr?", "Auch ein Nein hat einen Ton. Wie klang dieses?"],
    unsure: [
      "Die, die es nicht weiß, ist auch eine Stimme. Wie ist sie?",
      "Dann hör nur auf den Ton: scharf, müde, geschäftig, klein. Welcher ist es?",
    ],
    brief: [
      "Würde die Stimme es so kurz sagen, oder bist das du?",
      "Lass ihr den ganzen Satz, so grob oder so sanft er ist. Wie geht er?",
    ],
  },
  whatAmI: [
    "Ich bin keine der Stimmen, auch kein Mensch und kein Therapeut: ein Programm, das fragt. Welche von ihnen wollte das wissen?",
    "Nur Software, auf dieser Seite, und niemand hört dahinter zu. Wer in dir hat gefragt?",
  ],
  noAdvice: [
    "Das wäre noch eine Stimme, die dir sagt, was du tun sollst. Welche von deinen hat schon eine Meinung?",
    "Ich halte mich heraus; es reden genug. Was würde die leiseste von ihnen sagen?",
  ],
};

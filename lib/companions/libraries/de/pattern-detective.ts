import type { Translation } from "../library";

export const patternDetective: Translation = {
  listensFor:
    /(?<![\p{L}])(?:wieder|immer|jedes mal|jeden|oft|meistens|wenn|als|bevor|nachdem|während|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|morgens?|abends?|nachts?|nacht|wochenende|zuletzt|letzte\p{L}*|erste\p{L}*|arbeit|zu hause|daheim)(?![\p{L}])/iu,
  openings: [
    "Etwas passiert immer wieder, oder du vermutest es. Erzähl vom letzten Mal, mit Ort und Stunde.",
    "Erst Spuren sammeln, dann Schlüsse ziehen. Was ist einmal zu oft wiedergekommen, und wann zuletzt?",
    "Ich frage nach Wann, Wo und Mit-wem und zähle, was wiederkehrt. An welchem Fall sind wir?",
  ],
  openingChips: ["Das letzte Mal war ", "Es passiert immer, wenn ", "Wieder gemerkt habe ich es am "],
  steps: {
    when: {
      lines: [
        "{bit}. An welchem Tag war das, und ungefähr um wie viel Uhr?",
        "Datieren wir {bit}. Früh, spät, mitten in der Woche, an ihrem Ende?",
        "Wann an diesem Tag hast du es zum ersten Mal kommen sehen?",
        "Trag es in Uhr und Kalender ein. Wo steht es?",
        "Wie lange dauerte es, vom ersten Zeichen bis zum letzten?",
      ],
      chips: ["Es war am ", "Angefangen hat es gegen ", "Gedauert hat es "],
    },
    where: {
      lines: [
        "Und wo warst du, und wer war in Hörweite?",
        "{bit}. Zeichne mir den Raum: Wer stand wo?",
        "War es ein Ort, den du dir ausgesucht hast, oder einer, an dem du sein musstest?",
        "Wer weiß sonst noch, dass es passiert ist?",
        "Was hattest du in dem Moment in der Hand?",
      ],
      chips: ["Ich war ", "Dabei war ", "Niemand war da außer "],
    },
    before: {
      lines: [
        "Geh eine Stunde zurück. Was lief da gerade?",
        "Was kam unmittelbar vor {bit}?",
        "Welche Nachricht, welcher Satz oder welches Schweigen stand am Anfang?",
        "Was hattest du da schon lange getan?",
        "Wie war die Nacht davor gewesen?",
      ],
      chips: ["Eine Stunde vorher ", "Kurz davor ", "Das erste Zeichen war "],
    },
    after: {
      lines: [
        "Und danach, was hast du als Erstes getan?",
        "Nach {bit}: Was war anders, und für wen?",
        "Was hat es dir erspart?",
        "Wie hörte es auf: von selbst, durch jemanden, durch die Uhr?",
        "Was war eine Stunde später anders?",
      ],
      chips: ["Danach habe ich ", "Es hörte auf, als ", "Erspart hat es mir "],
    },
    another: {
      lines: [
        "Ein Fall ist kein Muster. Wann war das Mal davor?",
        "Jetzt ein früherer Fall. Was war gleich, was nicht?",
        "Gab es ein Mal, bei dem es hätte passieren müssen und ausblieb?",
        "Vergleich {bit} mit dem Mal davor. Welche Einzelheit kehrt wieder?",
        "Welcher deiner Fälle passt nicht zu den anderen?",
      ],
      chips: ["Das Mal davor war ", "Es blieb aus, als ", "Gleich war: "],
    },
    counted: {
      lines: [
        "In deinen eigenen Worten gezählt: {counted}. {earlier}Was davon ist das Muster, und was läuft nur mit?",
        "Der Stand der Akte: {counted}. {earlier}Was würdest du streichen?",
        "Was wiederkehrt: {counted}. {earlier}Was davon steht jedes Mal am Anfang?",
        "Kein Wort kam oft genug zurück, um es zu zählen. Was ist deiner Meinung nach jedes Mal gleich?",
        "Das Zählen gibt noch nichts her. Auf welche Spur würdest du setzen?",
      ],
      chips: ["Das Muster ist ", "Nur nebenbei: ", "Jedes Mal "],
    },
    experiment: {
      lines: [
        "Ein Versuch im Hinschauen, mehr nicht: Wenn es das nächste Mal anfängt, schreib die Stunde auf und wer am nächsten ist. Die Akte bleibt offen.",
        "Achte bis zum nächsten Fall auf „{word}“ und notier, wo du bist, wenn es auftaucht. Ändern muss sich dafür nichts.",
        "Lass alles, wie es ist, und mach an drei Tagen ein Zeichen: Kam es, um welche Stunde, mit wem. Dann vergleichen wir.",
        "Halt Ausschau nach dem Mal, an dem es ausbleibt, und schreib auf, was anders war. Wir öffnen den Fall dann wieder.",
      ],
      chips: ["Noch ein Fall: ", "Achten werde ich auf ", "Das reicht für heute."],
    },
  },
  nudges: {
    yes: ["Notiert. Und um welche Stunde?", "Bestätigt. Für welches andere Mal gilt es auch?"],
    no: ["Ausgeschlossen, auch das hilft. Was bleibt?", "Dann streich es. Welche Spur kommt als nächste?"],
    unsure: [
      "Zeugen erinnern sich nicht immer. Was ist das Letzte, dessen du sicher bist?",
      "Dann von den Rändern her: War es draußen hell oder dunkel?",
    ],
    brief: ["Fürs Protokoll etwas mehr: Wo war das?", "Ein Wort in der Akte. Zu welchem Tag gehört es?"],
  },
  whatAmI: [
    "Ein Programm, das zählt und fragt, kein Mensch, kein Therapeut, und die Akte liest niemand außer dir. Wo waren wir?",
    "Software mit Notizbuch. Ich finde, was sich wiederholt; was es heißt, kann ich nicht wissen. Zurück zum Fall?",
  ],
  noAdvice: [
    "Ich sammle nur. Welche Spur spricht für das eine und nicht für das andere?",
    "Das liegt außerhalb meines Falls. Als du es früher so gemacht hast, was folgte dann?",
  ],
};

import type { Translation } from "../library";

export const innerVoice: Translation = {
  listensFor:
    /(?<![\p{L}])(?:je (?:dois|devrais|devais)|il faut|il fallait|jamais|toujours|pas assez|trop (?:bête|faible|lente?|nulle?)|incapable|nulle?|ma faute|censée?|je n['’]?(?:y )?arrive pas|j['’]aurais dû)(?![\p{L}])/iu,
  openings: [
    "Il y a rarement une seule voix dans une tête. Raconte-moi un moment d’aujourd’hui où l’une d’elles parlait fort.",
    "Écoutons qui parle là-dedans. Quand as-tu entendu pour la dernière fois une voix qui juge, qui presse ou qui met en garde ?",
    "Certaines voix intérieures grondent, d’autres s’inquiètent, d’autres murmurent. Quel moment veux-tu réécouter ?",
  ],
  openingChips: ["Elle parlait fort quand ", "Ça commence toujours quand ", "La voix dit "],
  steps: {
    which: {
      lines: [
        "De qui est ce ton, dans {bit} : une voix qui pousse, qui prévient, qui juge, ou une autre ?",
        "{bit}. Si cette phrase avait un auteur en toi, comment l’appellerais-tu ?",
        "Quand tu écris {bit}, quel âge a cette voix ?",
        "Cette voix ressemble-t-elle à celle d’une personne connue, ou à personne ?",
        "Donne un nom à cette voix, même un peu ridicule. Qui est-ce ?",
        "Est-ce la voix qui veille toujours, ou une qui ne vient qu’à certaines heures ?",
      ],
      chips: ["C’est celle qui ", "Elle ressemble à ", "Je l’appellerais "],
    },
    says: {
      lines: [
        "Laisse-la parler elle-même, mot pour mot. Quelle est sa phrase ?",
        "Voilà donc qui parle : {bit}. Que dit-elle exactement quand personne ne l’interrompt ?",
        "Écris sa réplique comme elle la dirait, avec « tu » dedans. Ça donne quoi ?",
        "Que dit-elle en premier, et finit-elle un jour ?",
        "Qu’est-ce qu’elle ne dit jamais tout haut, alors qu’elle le pense ?",
      ],
      chips: ["Elle dit : « Tu ", "Sa phrase, c’est : ", "Elle ne dit jamais que "],
    },
    guards: {
      lines: [
        "Une voix comme celle-là monte souvent la garde. Que se passerait-il, selon elle, si elle se taisait ?",
        "{bit}. Que cherche-t-elle à mettre à l’abri ?",
        "Que sait-elle de toi, d’autrefois, pour être si sûre ?",
        "Supposons qu’elle veuille bien faire, maladroitement. Que protège-t-elle ?",
        "Depuis quand a-t-elle ce travail ?",
      ],
      chips: ["Elle protège ", "Sans elle, ", "Elle fait ça depuis "],
    },
    kinder: {
      lines: [
        "Maintenant, une autre voix peut répondre, qui connaît les mêmes faits et se tient de ton côté. Que dit-elle ?",
        "À {bit}, que répliquerait la voix honnête la plus tendre que tu connaisses ?",
        "Si une amie avait cette voix en tête, quelle phrase lui glisserais-tu ?",
        "Quelle réponse lui ferait baisser un peu le ton, sans bataille ?",
        "Y a-t-il une phrase qu’elle croirait, dite tout bas ?",
      ],
      chips: ["Elle répondrait : ", "À une amie, je dirais : ", "Tout bas : "],
    },
    close: {
      lines: [
        "La voix plus douce, avec tes mots : « {kind} » Elle n’a pas besoin de gagner ; il suffit qu’elle soit dans la pièce.",
        "Elles sont donc deux, maintenant. La seconde dit : « {kind} »",
        "On peut laisser les voix. Tu les as entendues séparément, et ce que tu as écrit est gardé.",
        "Assez écouté pour cette fois. Aucune des deux n’a besoin de disparaître.",
      ],
      chips: ["La première voix réplique : ", "Ça suffit pour aujourd’hui."],
    },
  },
  nudges: {
    yes: ["Et la voix qui dit oui à l’instant : est-ce la même ?", "L’une d’elles hoche la tête. Que font les autres ?"],
    no: ["Qui dit non : celle qui parle fort, ou quelqu’un derrière elle ?", "Un non a aussi un ton. Comment sonnait celui-là ?"],
    unsure: [
      "Celle qui ne sait pas est aussi une voix. Comment est-elle ?",
      "Alors écoute seulement son ton : sec, fatigué, pressé, petit. Lequel ?",
    ],
    brief: [
      "La voix le dirait-elle si vite, ou est-ce toi ?",
      "Laisse-lui sa phrase entière, aussi rude ou aussi douce soit-elle. Comment va-t-elle ?",
    ],
  },
  whatAmI: [
    "Je ne suis aucune de ces voix, ni un humain, ni un thérapeute : un programme qui pose des questions. Laquelle voulait savoir ?",
    "Seulement un logiciel, sur cette page, et personne n’écoute derrière. Qui, en toi, l’a demandé ?",
  ],
  noAdvice: [
    "Ce serait une voix de plus pour te dire quoi faire. Laquelle des tiennes a déjà un avis ?",
    "Je reste en dehors ; il y a assez de monde qui parle. Que dirait la plus discrète ?",
  ],
};

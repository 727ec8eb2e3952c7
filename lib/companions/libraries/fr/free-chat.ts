import type { Translation } from "../library";

export const freeChat: Translation = {
  listensFor: /./,
  openings: [
    "Je suis là. Commence où tu veux.",
    "Pas de plan, pas de questions en réserve. Écris ce qui te plaît.",
    "Quoi que ce soit, ça peut se poser ici.",
  ],
  openingChips: ["Aujourd’hui, ", "Une petite chose : ", "Je veux juste dire "],
  steps: {
    follow: {
      lines: [
        "{bit}. Je te suis.",
        "Donc {name} était de la partie. Continue, si tu veux.",
        "{bit}, alors. Il y a encore de la place.",
        "Ça a sa place ici, maintenant.",
        "Jusque-là, je suis avec toi.",
        "Prends ton temps avec ça.",
        "Mm. Vas-y.",
        "« {word} », encore. J’ai entendu.",
      ],
      chips: ["Et puis ", "Je veux dire, ", "Autre chose : "],
    },
    stay: {
      lines: [
        "Le passage avec {bit} me reste.",
        "{name}, au milieu de tout ça.",
        "{bit}. Ça peut rester là sans raison.",
        "Pas besoin de faire un nœud.",
        "Je laisse ici un peu de silence.",
        "Ça peut rester aussi inachevé que c’est.",
        "Noté, exactement comme tu l’as dit.",
      ],
      chips: ["Le truc, c’est que ", "Aussi, ", "Enfin, "],
    },
    ask: {
      lines: [
        "Que s’est-il passé après {bit} ?",
        "{bit}. Depuis quand ?",
        "Et toi, où es-tu avec ça, à présent ?",
        "De quelle partie veux-tu parler davantage ?",
        "As-tu sauté un bout ?",
        "De quoi préférerais-tu parler, sinon de ça ?",
      ],
      chips: ["Eh bien, ", "J’ai sauté ", "Je préfère parler de "],
    },
    rest: {
      lines: [
        "On peut rester assis avec ça, ou changer de sujet.",
        "{bit}. Je n’ajoute rien.",
        "Aussi loin que tu veux aller.",
        "C’est écrit, maintenant ; plus besoin de le porter en tête.",
        "Tu pourrais t’arrêter là. Tu pourrais aussi continuer.",
        "J’écoute, où que ça tourne.",
      ],
      chips: ["Au fait, ", "Pour continuer : ", "C’est tout pour aujourd’hui."],
    },
    close: {
      lines: [
        "Bien. C’est gardé ici, et tu le reprends où il est posé.",
        "Alors à un de ces jours. Ceci reste ouvert.",
        "D’accord. Dors, marche, ou ce qui vient ensuite ; les mots restent.",
      ],
      chips: ["Encore une chose : "],
    },
  },
  nudges: {
    yes: ["D’accord.", "Oui. Et à partir de là ?", "Bon, ça tient."],
    no: ["Non, très bien.", "Alors non.", "Soit. Autre chose, peut-être."],
    unsure: ["Pas besoin de savoir.", "Ça peut rester vague.", "Alors laisse ouvert."],
    brief: ["Mm-hm.", "Il y a de la place pour plus, s’il y a plus.", "Entendu."],
  },
  whatAmI: [
    "Un programme, et personne derrière ; ni humain ni thérapeute. Continue, si ça te va.",
    "Juste un logiciel qui suit. Je ne prétends pas autre chose.",
  ],
  noAdvice: [
    "Je ne saurais pas mieux que toi. Pense tout haut ici, si tu veux.",
    "Pas de conseil de ma part. Réfléchis à voix haute aussi longtemps que tu veux.",
  ],
};

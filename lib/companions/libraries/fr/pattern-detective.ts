import type { Translation } from "../library";

export const patternDetective: Translation = {
  listensFor:
    /(?<![\p{L}])(?:encore|toujours|chaque fois|à chaque|souvent|d['’]habitude|quand|lorsque|avant|après|pendant|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|soir|nuit|week-end|dernière?|première?|au travail|à la maison|chez (?:moi|nous))(?![\p{L}])/iu,
  openings: [
    "Quelque chose se répète, ou tu t’en doutes. Raconte la dernière fois, avec le lieu et l’heure.",
    "D’abord les indices, ensuite les conclusions. Qu’est-ce qui est revenu une fois de trop, et quand ?",
    "Je demande où, quand et avec qui, et je compte ce qui revient. Sur quelle affaire sommes-nous ?",
  ],
  openingChips: ["La dernière fois, c’était ", "Ça arrive chaque fois que ", "Je l’ai remarqué de nouveau "],
  steps: {
    when: {
      lines: [
        "{bit}. Quel jour était-ce, et vers quelle heure ?",
        "Datons {bit}. Tôt, tard, en milieu de semaine, à la fin ?",
        "À quel moment de ce jour-là l’as-tu senti venir ?",
        "Place-le sur une horloge et un calendrier. Où est-il ?",
        "Combien de temps ça a duré, du premier signe au dernier ?",
      ],
      chips: ["C’était ", "Ça a commencé vers ", "Ça a duré "],
    },
    where: {
      lines: [
        "Et où étais-tu, et qui pouvait entendre ?",
        "{bit}. Dessine-moi la pièce : qui se tenait où ?",
        "Était-ce un lieu choisi, ou un lieu imposé ?",
        "Qui d’autre sait que c’est arrivé ?",
        "Qu’avais-tu dans les mains à ce moment-là ?",
      ],
      chips: ["J’étais ", "Avec moi, il y avait ", "Il n’y avait personne sauf "],
    },
    before: {
      lines: [
        "Recule d’une heure. Que se passait-il ?",
        "Qu’est-ce qui est venu juste avant {bit} ?",
        "Quel message, quelle phrase ou quel silence se trouvait au départ ?",
        "Que faisais-tu déjà depuis longtemps ?",
        "Comment avait été la nuit précédente ?",
      ],
      chips: ["Une heure avant, ", "Juste avant, ", "Le premier signe, c’était "],
    },
    after: {
      lines: [
        "Et ensuite, quelle est la première chose que tu as faite ?",
        "Après {bit} : qu’est-ce qui a changé, et pour qui ?",
        "Qu’est-ce que ça t’a épargné ?",
        "Comment ça s’est arrêté : tout seul, par quelqu’un, par l’heure ?",
        "Qu’est-ce qui était différent une heure plus tard ?",
      ],
      chips: ["Ensuite, j’ai ", "Ça s’est arrêté quand ", "Ça m’a épargné "],
    },
    another: {
      lines: [
        "Un cas ne fait pas un motif. Quand était la fois d’avant ?",
        "Maintenant, un cas plus ancien. Qu’est-ce qui était pareil, et quoi non ?",
        "Y a-t-il une fois où ça aurait dû arriver, et non ?",
        "Compare {bit} avec la fois d’avant. Quel détail revient ?",
        "Lequel de tes cas ne va pas avec les autres ?",
      ],
      chips: ["La fois d’avant, c’était ", "Ce n’est pas arrivé quand ", "Ce qui était pareil : "],
    },
    counted: {
      lines: [
        "Compté ici, dans tes propres mots : {counted}. {earlier}Lequel est le motif, et lequel ne fait que passer ?",
        "Le registre jusqu’ici : {counted}. {earlier}Qu’est-ce que tu barrerais ?",
        "Ce qui revient : {counted}. {earlier}Lequel est là au début, chaque fois ?",
        "Aucun mot n’est revenu assez souvent pour être compté. D’après toi, qu’est-ce qui est pareil à chaque fois ?",
        "Le compte ne donne rien encore. Sur quel indice parierais-tu ?",
      ],
      chips: ["Le motif, c’est ", "Seulement de passage : ", "Chaque fois, "],
    },
    experiment: {
      lines: [
        "Une expérience d’observation, rien de plus : la prochaine fois que ça commence, note l’heure et qui est le plus proche. Le dossier reste ouvert.",
        "Jusqu’au prochain cas, guette « {word} » et note où tu es quand il apparaît. Rien n’a besoin de changer pour ça.",
        "Laisse tout comme c’est et fais une marque pendant trois jours : est-ce venu, à quelle heure, avec qui. Ensuite, on compare.",
        "Guette la fois où ça n’arrive pas, et note ce qui était différent. On rouvrira l’affaire ici.",
      ],
      chips: ["Un autre cas : ", "Je guetterai ", "Ça suffit pour aujourd’hui."],
    },
  },
  nudges: {
    yes: ["Noté. Et à quelle heure ?", "Confirmé. Pour quelle autre fois est-ce vrai aussi ?"],
    no: ["Écarté, ce qui aide. Que reste-t-il ?", "Alors on raye. Quel est l’indice suivant ?"],
    unsure: [
      "Un témoin peut oublier. Quelle est la dernière chose dont tu ne doutes pas ?",
      "Alors par les bords : faisait-il jour ou nuit dehors ?",
    ],
    brief: ["Pour le procès-verbal, un peu plus : où était-ce ?", "Un mot au dossier. À quel jour appartient-il ?"],
  },
  whatAmI: [
    "Un programme qui compte et qui demande, ni une personne ni un thérapeute, et personne d’autre que toi ne lit ce dossier. Où en étions-nous ?",
    "Un logiciel avec un carnet. Je trouve ce qui se répète ; ce que ça veut dire, je ne peux pas le savoir. On revient à l’affaire ?",
  ],
  noAdvice: [
    "Je ne fais que recueillir. Quel indice parle pour une chose plutôt que pour l’autre ?",
    "C’est hors de mon affaire. Quand tu as fait ainsi autrefois, que s’est-il passé ensuite ?",
  ],
};

import type { Translation } from "../library";

export const growthChallenge: Translation = {
  listensFor:
    /(?<![\p{L}])(?:je (?:veux|voudrais|voulais|compte|espère|repousse|remets|pourrais)|j['’](?:aimerais|essaie|ai essayé|espère)|depuis (?:des (?:mois|semaines)|longtemps)|commencer|arrêter|apprendre|changer|appeler|écrire|finir)(?![\p{L}])/iu,
  openings: [
    "On va rendre très petit quelque chose de grand : un seul geste en une journée. Que veux-tu faire bouger, même d’un rien ?",
    "Nomme une chose où tu voudrais avancer. À la fin, il y aura un petit geste, rien d’héroïque.",
    "Qu’est-ce que tu comptes faire, apprendre ou changer depuis longtemps ? On en cherche le plus petit vrai morceau.",
  ],
  openingChips: ["Je veux ", "Je remets à plus tard ", "J’aimerais pouvoir "],
  steps: {
    narrow: {
      lines: [
        "{bit}. Quel morceau tiendrait en dix minutes, d’ici demain à la même heure ?",
        "Si {bit} était un escalier, sur quelle marche, la plus basse, pourrais-tu te tenir aujourd’hui ?",
        "Que pourrais-tu faire en une journée qui se voie du dehors ?",
        "Prends le souhait entier et coupe le premier centimètre. C’est quoi ?",
        "Qu’est-ce qui pourrait être mal fait d’ici demain, et compter quand même ?",
        "Quel geste est si petit qu’il en paraît presque bête ?",
      ],
      chips: ["En une journée, je pourrais ", "Dix minutes de ", "Le premier centimètre, c’est "],
    },
    smaller: {
      lines: [
        "Quand et où : après quoi, dans quelle pièce ?",
        "{bit}. À quelle heure, et qu’est-ce que tu viendras de faire ?",
        "Coupe-le en deux. Que reste-t-il ?",
        "À quoi verrais-tu, demain à cette heure, que c’est fait ?",
        "Que faut-il préparer avant ?",
      ],
      chips: ["À ", "Juste après ", "La moitié, ce serait "],
    },
    obstacle: {
      lines: [
        "Et qu’est-ce qui viendra le plus probablement en travers ?",
        "Imagine l’heure elle-même : {bit}. Qu’est-ce qui t’en détourne ?",
        "La dernière fois que ça ne s’est pas fait, qu’y avait-il à la place ?",
        "Quelle excuse sonnera le mieux demain ?",
        "L’obstacle est-il une chose, une personne ou une pensée ?",
      ],
      chips: ["Ce qui gêne, c’est ", "La dernière fois, c’était ", "L’excuse sera "],
    },
    if_then: {
      lines: [
        "Alors qu’il trouve une réponse toute prête. Si ça arrive, alors tu … ?",
        "Termine celle-ci : si {bit}, alors je … ?",
        "Quelle est la plus petite chose que tu ferais même dans ce cas ?",
        "Donne sa place à l’obstacle : s’il se montre, alors quoi, en une phrase ?",
        "De quoi ce geste aurait-il l’air dans la pire version de demain ?",
      ],
      chips: ["Si ça arrive, alors je ", "Même dans ce cas, je "],
    },
    close: {
      lines: [
        "Ton geste, avec tes mots : « {act} » Et s’il y a un obstacle : « {plan} » Reviens, que ce soit fait ou pas ; on regardera de toute façon.",
        "C’est donc ceci : « {act} » Que ça se fasse ou non, on pourra le regarder à nouveau ici.",
        "Laisse-le aussi petit. À ton retour, on regarde ce qui s’est passé, fait ou pas fait.",
        "Voilà donc le geste, pour l’instant. Personne ne compte ; tu peux y revenir ici quand tu veux.",
      ],
      chips: ["J’y reviendrai après ", "Ça suffit pour aujourd’hui."],
    },
    look_again: {
      lines: [
        "On reprend « {act} » : que s’est-il passé ?",
        "Fait, à moitié fait ou pas fait, chacun raconte quelque chose. Que raconte celui-ci ?",
        "Qu’est-ce qui a tourné autrement que dans ta tête ?",
        "Quelle partie était plus facile que le reste ?",
      ],
      chips: ["Ce qui s’est passé : ", "J’ai ", "Ça ne s’est pas fait parce que "],
    },
    next: {
      lines: [
        "Après {bit} : quel est le prochain pas de cette taille ?",
        "Avec ce que tu sais maintenant, quel geste choisis-tu pour demain ?",
        "Qu’est-ce que tu laisses, et qu’est-ce que tu refais ?",
        "Choisis à nouveau, aussi petit qu’avant. C’est quoi ?",
      ],
      chips: ["Ensuite, je pourrais ", "Encore une fois : "],
    },
  },
  nudges: {
    yes: ["Bon à savoir. À quoi ça ressemblerait, une fois fait ?", "Alors mets-le dans une phrase avec un verbe. Que fais-tu ?"],
    no: [
      "Pas celui-là. Qu’est-ce qui serait deux fois plus petit ?",
      "Alors c’est trop grand, ou ce n’est pas à toi. Lequel des deux ?",
    ],
    unsure: [
      "Devine ; un mauvais geste s’échange. Qu’est-ce qui vient en premier ?",
      "Si on te filmait demain, quel en serait le premier signe ?",
    ],
    brief: ["Fais-en quelque chose qu’on peut cocher. C’est quoi ?", "Où, et à quelle heure, ça se passerait ?"],
  },
  whatAmI: [
    "Ni coach ni personne : un programme qui rend les choses plus petites en posant des questions. Le geste reste à toi. Quel est-il, pour l’instant ?",
    "Je suis un logiciel, pas un thérapeute. Je ne surveille personne ; je garde ton plan avec tes mots. On continue ?",
  ],
  noAdvice: [
    "Un geste choisi par moi ne serait pas le tien. De tout ce que tu as nommé, quel est le plus petit ?",
    "Je ne choisis pas. Lequel pourrait se faire avant le dîner ?",
  ],
};

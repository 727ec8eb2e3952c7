import type { Translation } from "../library";

export const reflectionBuddy: Translation = {
  listensFor:
    /(?<![\p{L}])(?:j['’](?:ai|avais|étais|ai senti|ai pensé)|je (?:sens|me sens|pense|pensais|remarque|suis|reste)|me manque|toujours|encore|soudain|pourtant|quand même)(?![\p{L}])/iu,
  openings: [
    "Je te rends une phrase à la fois, et je demande ce qu’il y a dessous. Par où commence ta journée ?",
    "Dis-le comme ça vient ; j’en tiens un morceau immobile pour que tu puisses le regarder. Qu’est-ce qui t’occupe ?",
    "Une chose après l’autre, avec tes mots. Que veux-tu déposer ici en premier ?",
  ],
  openingChips: ["Aujourd’hui, ", "Ce qui me reste, c’est ", "Je reviens sans cesse à "],
  steps: {
    mirror: {
      lines: [
        "{bit}. Quel mot là-dedans porte le plus ?",
        "Je lis {bit}. Pourquoi est-ce venu en premier ?",
        "{bit}. Si tu relis ça demain, de quoi voudras-tu te souvenir ?",
        "Je lève juste ceci : {bit}. Que vois-tu quand c’est seul sur la page ?",
        "Tu as écrit « {word} » {times}. Que veut dire ce mot, ici ?",
        "De tout ce que tu pouvais dire, c’est ceci qui est venu. Qu’est-ce qui l’a poussé devant ?",
      ],
      chips: ["Ce qui compte, c’est ", "Le mot important, c’est ", "Avant ça, "],
    },
    under: {
      lines: [
        "Et sous {bit}, qu’y a-t-il ?",
        "Qu’est-ce qui était déjà là avant {bit} ?",
        "Mets {bit} de côté un instant. Que reste-t-il ?",
        "Vu du dehors, {name} aurait manqué quelque chose. Quoi ?",
        "Descends d’une couche, lentement. Qu’est-ce que tu y trouves ?",
        "Qu’est-ce que tu viens de laisser de côté ?",
      ],
      chips: ["Dessous, il y a ", "J’ai laissé de côté ", "Je ne le vois pas encore, mais "],
    },
    return: {
      lines: [
        "Tout à l’heure, tu disais {first}. Maintenant, {bit}. Qu’est-ce qui passe de l’un à l’autre ?",
        "{first}, et puis {bit}. Lequel est plus près du centre ?",
        "{bit}. Qu’est-ce qui a bougé depuis ta première phrase ici ?",
        "Regarde tout ce que tu as posé. Quel morceau est plus lourd qu’il n’en avait l’air ?",
        "Qu’est-ce que tu comprends maintenant et que tu ne voyais pas en commençant ?",
      ],
      chips: ["Ce qui les relie, c’est ", "La différence, c’est ", "Le plus lourd, c’est "],
    },
    keep: {
      lines: [
        "Si tu gardais une seule phrase de tout ça, laquelle ?",
        "Après {bit} : quelle phrase emportes-tu ?",
        "Ramenons-le à une ligne. Comment l’écrire pour la reconnaître dans un an ?",
        "Une phrase pour la page, aussi simple que tu veux. Que dit-elle ?",
        "Supposons que le reste puisse s’oublier. Quelle phrase tient encore debout ?",
      ],
      chips: ["La phrase, c’est : ", "Je garderais : "],
    },
    close: {
      lines: [
        "À garder, avec tes mots : « {kept} » On peut s’arrêter là, ou tu continues où tu veux.",
        "« {kept} » Elle est à toi et reste telle quelle. Tu peux enregistrer tout ceci comme une page.",
        "Alors que ça suffise pour le moment. Ce que tu as écrit est gardé, et tu peux en faire une page de ton journal.",
        "On s’arrête ici. Rien n’est perdu, et rien n’a besoin d’être fini.",
      ],
      chips: ["Encore une chose : ", "Ça suffit pour aujourd’hui."],
    },
  },
  nudges: {
    yes: ["Oui, et quelle partie surtout ?", "Tu dis oui. Que laisse de côté ce oui ?"],
    no: ["Pas ça, alors. Quelle phrase aurais-tu levée à la place ?", "Non. Qu’est-ce que j’ai mis au mauvais endroit ?"],
    unsure: [
      "Pas besoin que ce soit clair. Quel morceau vois-tu d’ici ?",
      "Laisse la réponse ouverte. Qu’est-ce qui te vient à côté ?",
    ],
    brief: ["C’est court. Quelle serait la phrase plus longue ?", "Peu de mots. Qu’y a-t-il derrière eux ?"],
  },
  whatAmI: [
    "Je suis un programme de ton côté de la page, ni une personne ni un thérapeute. Le sens de tes phrases t’appartient. On continue avec la dernière ?",
    "Il n’y a personne ici, et personne ne lit. Je suis un logiciel qui te rend tes phrases. Laquelle regarde-t-on ?",
  ],
  noAdvice: [
    "Je ne te dirai pas quoi faire ; je tiens seulement les choses immobiles. Quand tu imagines chaque chemin, que remarques-tu d’abord ?",
    "Cette balance reste chez toi. Laquelle de tes phrases penche déjà d’un côté ?",
  ],
};

import type { AfterCare } from "../view";
import type { Tongue } from "../tongue";

/** What is said in a conversation that goes on after something heavy: nothing that digs, pushes, counts or gives words back. */
export type CarefulLines = {
  /** Right after the person has chosen to go on. */
  readonly back: Readonly<Record<AfterCare, readonly string[]>>;
  readonly lines: readonly string[];
  readonly whatAmI: readonly string[];
  readonly noAdvice: readonly string[];
  readonly enough: readonly string[];
  readonly chips: readonly string[];
};

export const carefulLines: Readonly<Record<Tongue, CarefulLines>> = {
  en: {
    back: {
      not_about_me: [
        "All right, I take it as you say it. I’m a program and can’t tell, so I go carefully from here. Go on where you like.",
        "Then go on. I keep to small sentences all the same, and the people stay within reach.",
        "Understood. Go on; carefully, as before.",
      ],
      go_on: [
        "All right. Go on, as slowly as you like. The people stay within reach, at any hour.",
        "Then write. I won’t dig and won’t hurry, and the people stay one tap away.",
        "Go on, in your own time. They can be reached whenever you want.",
      ],
    },
    lines: [
      "It’s written down, and it stays as you wrote it. Go on at your own pace.",
      "I’m only a program, so I keep to small sentences here. The people under “People to talk to” can do more than that.",
      "There is room here. It needn’t be in order, and it needn’t be finished.",
      "What is around you right now?",
      "Is there somebody who could be with you today, or be called?",
      "Kept, too. Slowly is fine.",
      "Writing can wait, if you need something else first.",
      "Nothing has to be solved in this conversation.",
      "If it gets heavier while you write, that is a moment for one of the people below.",
      "What would make the next hour easier to be in?",
      "I won’t dig into it. Write as much, or as little, as you like.",
      "Who would you like to know how this day is?",
      "This can simply stand here.",
      "You can stop at any point. What you wrote stays kept.",
    ],
    whatAmI: [
      "A program, no human and no therapist; nobody reads along. The people under “People to talk to” are real, and they answer.",
      "Only software. If you want a voice, the people below have one.",
    ],
    noAdvice: [
      "I can’t know that, and I won’t guess. The people under “People to talk to” can think it through with you, now.",
      "That is more than a program should answer. One of the people below can.",
    ],
    enough: [
      "All right. What you wrote is kept. If the night gets long, the people below answer at any hour.",
      "Good. It stays here, and they stay reachable.",
    ],
    chips: ["Right now ", "Somebody I could call is "],
  },
  de: {
    back: {
      not_about_me: [
        "Gut, ich nehme es so, wie du es sagst. Ich bin ein Programm und kann es nicht wissen, deshalb bleibe ich ab hier behutsam. Schreib weiter, wo du magst.",
        "Dann weiter. Ich bleibe trotzdem bei kleinen Sätzen, und die Menschen bleiben erreichbar.",
        "Verstanden. Schreib weiter; behutsam, wie vorhin.",
      ],
      go_on: [
        "Gut. Schreib weiter, so langsam du willst. Die Menschen bleiben erreichbar, zu jeder Stunde.",
        "Dann schreib. Ich bohre nicht und dränge nicht, und die Menschen sind nur einen Fingertipp weit weg.",
        "Weiter, in deiner Zeit. Du kannst sie anrufen, wann immer du willst.",
      ],
    },
    lines: [
      "Es steht da und bleibt so, wie du es geschrieben hast. Mach in deinem Tempo weiter.",
      "Ich bin nur ein Programm, deshalb bleibe ich hier bei kleinen Sätzen. Die Menschen unter „People to talk to“ können mehr als das.",
      "Hier ist Platz. Es muss nicht geordnet sein und auch nicht fertig.",
      "Was ist gerade um dich herum?",
      "Gibt es jemanden, der heute bei dir sein könnte oder den du anrufen kannst?",
      "Auch das ist aufgehoben. Langsam ist gut.",
      "Das Schreiben kann warten, wenn du zuerst etwas anderes brauchst.",
      "In diesem Gespräch muss nichts gelöst werden.",
      "Wenn es beim Schreiben schwerer wird, ist das ein Moment für einen der Menschen da unten.",
      "Was würde die nächste Stunde etwas leichter machen?",
      "Ich bohre nicht nach. Schreib so viel oder so wenig, wie du willst.",
      "Wer soll wissen, wie dieser Tag ist?",
      "Das darf einfach so stehen bleiben.",
      "Du kannst jederzeit aufhören. Was du geschrieben hast, bleibt.",
    ],
    whatAmI: [
      "Ein Programm, kein Mensch und kein Therapeut; niemand liest mit. Die Menschen unter „People to talk to“ sind echt, und sie gehen ans Telefon.",
      "Nur Software. Wenn du eine Stimme willst: Die Menschen da unten haben eine.",
    ],
    noAdvice: [
      "Das kann ich nicht wissen, und raten will ich nicht. Die Menschen unter „People to talk to“ können es jetzt mit dir durchdenken.",
      "Darauf sollte kein Programm antworten. Einer der Menschen da unten kann es.",
    ],
    enough: [
      "Gut. Was du geschrieben hast, ist aufgehoben. Wenn die Nacht lang wird: Die Menschen da unten sind zu jeder Stunde da.",
      "In Ordnung. Es bleibt hier, und sie bleiben erreichbar.",
    ],
    chips: ["Gerade jetzt ", "Anrufen könnte ich "],
  },
  fr: {
    back: {
      not_about_me: [
        "D’accord, je le prends comme tu le dis. Je suis un programme et je ne peux pas savoir, alors j’avance doucement à partir d’ici. Continue où tu veux.",
        "Alors continue. Je m’en tiens quand même à de petites phrases, et ces personnes restent joignables.",
        "Compris. Continue ; doucement, comme avant.",
      ],
      go_on: [
        "D’accord. Continue, aussi lentement que tu veux. Ces personnes restent joignables à toute heure.",
        "Alors écris. Je ne creuse pas, je ne presse pas, et ces personnes sont à portée de main.",
        "Continue, à ton rythme. Tu peux les appeler quand tu veux.",
      ],
    },
    lines: [
      "C’est écrit, et ça reste comme tu l’as écrit. Continue à ton rythme.",
      "Je ne suis qu’un programme, alors je m’en tiens ici à de petites phrases. Les personnes sous « People to talk to » peuvent bien plus.",
      "Il y a de la place ici. Pas besoin d’ordre, pas besoin de finir.",
      "Qu’est-ce qu’il y a autour de toi, là, maintenant ?",
      "Y a-t-il quelqu’un qui pourrait être avec toi aujourd’hui, ou que tu pourrais appeler ?",
      "C’est gardé aussi. Lentement, c’est bien.",
      "L’écriture peut attendre, si tu as d’abord besoin d’autre chose.",
      "Rien n’a besoin d’être résolu dans cette conversation.",
      "Si ça devient plus lourd en écrivant, c’est un moment pour une des personnes ci-dessous.",
      "Qu’est-ce qui rendrait l’heure qui vient un peu plus douce ?",
      "Je ne vais pas creuser. Écris autant, ou aussi peu, que tu veux.",
      "À qui voudrais-tu dire comment est cette journée ?",
      "Ça peut simplement rester là.",
      "Tu peux t’arrêter quand tu veux. Ce que tu as écrit reste.",
    ],
    whatAmI: [
      "Un programme, ni humain ni thérapeute ; personne ne lit. Les personnes sous « People to talk to » sont bien réelles, et elles répondent.",
      "Seulement un logiciel. Si tu veux une voix, les personnes ci-dessous en ont une.",
    ],
    noAdvice: [
      "Je ne peux pas le savoir, et je ne veux pas deviner. Les personnes sous « People to talk to » peuvent y réfléchir avec toi, maintenant.",
      "Ce n’est pas à un programme d’y répondre. Une des personnes ci-dessous le peut.",
    ],
    enough: [
      "D’accord. Ce que tu as écrit est gardé. Si la nuit est longue, les personnes ci-dessous répondent à toute heure.",
      "Bien. Ça reste ici, et elles restent joignables.",
    ],
    chips: ["En ce moment, ", "Je pourrais appeler "],
  },
  es: {
    back: {
      not_about_me: [
        "De acuerdo, lo tomo como lo dices. Soy un programa y no puedo saberlo, así que desde aquí voy con cuidado. Sigue por donde quieras.",
        "Entonces sigue. Me quedo igualmente en frases pequeñas, y esas personas siguen a mano.",
        "Entendido. Sigue; con cuidado, como antes.",
      ],
      go_on: [
        "De acuerdo. Sigue, tan despacio como quieras. Esas personas siguen ahí a cualquier hora.",
        "Entonces escribe. No voy a hurgar ni a meter prisa, y esas personas están a un toque.",
        "Sigue, a tu ritmo. Puedes llamarlas cuando quieras.",
      ],
    },
    lines: [
      "Está escrito y se queda como lo escribiste. Sigue a tu ritmo.",
      "Solo soy un programa, así que aquí me quedo en frases pequeñas. Las personas de «People to talk to» pueden hacer más que eso.",
      "Aquí hay sitio. No hace falta que esté en orden ni terminado.",
      "¿Qué hay a tu alrededor ahora mismo?",
      "¿Hay alguien que pueda estar hoy contigo, o a quien llamar?",
      "También queda guardado. Despacio está bien.",
      "Escribir puede esperar, si antes necesitas otra cosa.",
      "En esta conversación no hay que resolver nada.",
      "Si al escribir se hace más pesado, es un momento para una de las personas de abajo.",
      "¿Qué haría un poco más llevadera la próxima hora?",
      "No voy a hurgar. Escribe tanto, o tan poco, como quieras.",
      "¿A quién te gustaría contarle cómo es este día?",
      "Esto puede quedarse aquí, sin más.",
      "Puedes parar cuando quieras. Lo que escribiste se queda.",
    ],
    whatAmI: [
      "Un programa, ni persona ni terapeuta; nadie lee esto. Las personas de «People to talk to» son reales, y contestan.",
      "Solo software. Si quieres una voz, las personas de abajo la tienen.",
    ],
    noAdvice: [
      "No puedo saberlo, y no quiero adivinar. Las personas de «People to talk to» pueden pensarlo contigo, ahora.",
      "Eso es más de lo que un programa debería responder. Una de las personas de abajo sí puede.",
    ],
    enough: [
      "De acuerdo. Lo que escribiste queda guardado. Si la noche se hace larga, las personas de abajo contestan a cualquier hora.",
      "Bien. Se queda aquí, y ellas siguen a mano.",
    ],
    chips: ["Ahora mismo ", "Podría llamar a "],
  },
};

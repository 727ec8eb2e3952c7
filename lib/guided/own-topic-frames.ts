import { type Variant } from "./questions/variant";
import { type FrameLanguage } from "./topic-language";

/**
 * Sentences around a topic of one's own. `{topic}` is the topic in quotation marks and stands once in each; the sentence must
 * be grammatical whatever it is, and kind whatever it is: a wedding, a diagnosis, a cat, somebody who has died. No sentence
 * begins with it, so that a topic in Arabic or Hebrew doesn't turn the whole line round.
 */
export const frames: Readonly<Record<FrameLanguage, readonly [Variant, ...Variant[]]>> = {
  en: [
    {
      id: "on-the-page",
      goingWell: [
        "You wrote {topic}. What has been a little easier or kinder there lately, and since when?",
        "When it comes to {topic}, who or what is on your side, perhaps without knowing it?",
        "When did you last have {topic} on your mind and feel all right? Say where you were.",
      ],
      needsCare: [
        "Which part of {topic} do you leave out when you tell other people about it?",
        "At what time of day does {topic} weigh most, and what is usually going on around you then?",
        "What does {topic} seem to be asking of you this week?",
      ],
      boundaries: [
        "How much are you willing to give to {topic}, and at what point is it too much? Put it in hours, days or words.",
        "In all that {topic} stands for, what isn’t yours to carry or to decide? Write it as if you were handing it back.",
        "Think of {topic} and of the next seven days. What one small thing will you do, and on which day?",
      ],
    },
    {
      id: "near-at-hand",
      goingWell: [
        "Think of an hour lately when {topic} sat more lightly with you. What made room for that?",
        "Pick an object, a place or a song that belongs to {topic}. Which good thing does it bring back?",
        "What have you found out about {topic} that might help somebody who stands there today for the first time?",
      ],
      needsCare: [
        "Which sentence goes through your head when you read {topic}, and what does it leave out?",
        "Where in your body do you notice {topic}, and what would bring some ease to that place?",
        "Which question about {topic} have you been walking round? Write down only the question.",
      ],
      boundaries: [
        "Who may talk to you about {topic}, and who had better not, for now?",
        "Out of respect for {topic}, what would you like to say no to? Write it in the words you’d use.",
        "With {topic} in mind, what one thing will you do a little differently tomorrow morning?",
      ],
    },
    {
      id: "in-time",
      goingWell: [
        "Between the first time you thought of {topic} and today, what has become a little easier?",
        "Think of the people around you and of {topic}. What small thing did somebody, perhaps you, do well lately?",
        "Who understands what {topic} means to you, and how can you tell?",
      ],
      needsCare: [
        "When {topic} keeps you awake, which part of it is about today, and which part is older?",
        "What have you been hoping somebody would do about {topic}? Write it as a plain wish.",
        "What does {topic} take from you in a usual week: hours, sleep, patience, good company?",
      ],
      boundaries: [
        "How will you notice that {topic} has had enough of you for one day, and what will you turn to then?",
        "Which promise around {topic} came too quickly, or from others? Reword it so that you could keep it.",
        "Imagine reading this page in three months. As for {topic}, what one thing would you like to have done by then?",
      ],
    },
    {
      id: "other-eyes",
      goingWell: [
        "A friend who knows you well speaks of you and {topic}. What good thing do they see that you pass over?",
        "Has anything good come to you by way of {topic}, however small or unexpected? Say what it was.",
        "Choose one picture, real or remembered, that goes with {topic}. What in it does you good?",
      ],
      needsCare: [
        "Suppose a stranger asked what is hard about {topic}. What would you say that those close to you don’t hear?",
        "List three things about {topic} that tire you. Which one could be made lighter?",
        "What do you do so as not to think of {topic}, and how well does it work?",
      ],
      boundaries: [
        "Write two lines to {topic} as if it could read: what you’ll go on doing for it, and what you won’t.",
        "Where does {topic} end and the rest of your life begin? Draw the line with an hour, a door or a sentence.",
        "Whom will you tell about {topic} next, or tell on no account, and what would be your first sentence?",
      ],
    },
  ],
  de: [
    {
      id: "auf-dem-papier",
      goingWell: [
        "Du hast {topic} geschrieben. Was ist da in letzter Zeit ein wenig leichter oder freundlicher geworden?",
        "Wer oder was steht dir bei {topic} zur Seite, vielleicht ohne es zu wissen?",
        "Wann hattest du zuletzt {topic} im Kopf und es ging dir trotzdem gut? Schreib auf, wo du warst.",
      ],
      needsCare: [
        "Was lässt du weg, wenn du anderen von {topic} erzählst?",
        "Zu welcher Tageszeit wiegt {topic} am schwersten, und was ist dann meistens um dich herum?",
        "Was scheint {topic} in dieser Woche von dir zu wollen?",
      ],
      boundaries: [
        "Wie viel willst du für {topic} geben, und ab wann ist es zu viel? Sag es in Stunden, Tagen oder Worten.",
        "Was an {topic} ist weder deine Last noch deine Entscheidung? Schreib es auf, als gäbst du es zurück.",
        "Nenne eine kleine Sache, die du in den nächsten sieben Tagen in Sachen {topic} tun wirst, und den Tag dafür.",
      ],
    },
    {
      id: "in-reichweite",
      goingWell: [
        "Denk an eine Stunde, in der dir {topic} leichter vorkam. Was hat dafür Platz gemacht?",
        "Such dir einen Gegenstand, einen Ort oder ein Lied, das zu {topic} passt. An welches Gute erinnert es dich?",
        "Was weißt du über {topic}, das anderen helfen würde, die heute zum ersten Mal davorstehen?",
      ],
      needsCare: [
        "Welcher Satz geht dir durch den Kopf, wenn du {topic} liest, und was lässt er aus?",
        "Wo im Körper spürst du {topic}, und was täte dieser Stelle gut?",
        "Um welche Frage gehst du bei {topic} immer wieder herum? Schreib nur die Frage auf.",
      ],
      boundaries: [
        "Wer darf dich auf {topic} ansprechen, und wer vorerst lieber nicht?",
        "Wozu würdest du {topic} zuliebe gern Nein sagen? Schreib es mit deinen Worten auf.",
        "Stell dir vor, du liest diese Seite in drei Monaten. Was möchtest du bis dahin in Sachen {topic} getan haben?",
      ],
    },
  ],
  fr: [
    {
      id: "sur-la-page",
      goingWell: [
        "Tu as écrit {topic}. Qu’est-ce qui, là, est devenu un peu plus léger ou plus doux ces derniers temps\u00a0?",
        "Quand il s’agit de {topic}, qui ou qu’est-ce qui est de ton côté, peut-être sans le savoir\u00a0?",
        "Quand as-tu eu {topic} en tête pour la dernière fois tout en te sentant bien\u00a0? Dis où tu étais.",
      ],
      needsCare: [
        "Quand tu parles de {topic} aux autres, qu’est-ce que tu laisses de côté\u00a0?",
        "À quelle heure du jour est-ce que {topic} pèse le plus, et qu’y a-t-il alors autour de toi\u00a0?",
        "Qu’est-ce que {topic} semble te demander cette semaine\u00a0?",
      ],
      boundaries: [
        "Que veux-tu bien donner pour {topic}, et à partir de quand est-ce trop\u00a0? Compte en heures, en jours ou en mots.",
        "Qu’est-ce qui, dans {topic}, n’est ni ton poids ni ta décision\u00a0? Écris-le comme si tu le rendais.",
        "Nomme une petite chose que tu feras au sujet de {topic} dans les sept jours, et le jour où tu la feras.",
      ],
    },
    {
      id: "a-portee-de-main",
      goingWell: [
        "Pense à une heure où tu as porté {topic} plus légèrement. Qu’est-ce qui a fait de la place\u00a0?",
        "Choisis un objet, un lieu ou une chanson qui va avec {topic}. Quelle bonne chose te revient alors\u00a0?",
        "Que sais-tu au sujet de {topic} qui aiderait une personne qui s’y trouve aujourd’hui pour la première fois\u00a0?",
      ],
      needsCare: [
        "Quelle phrase te traverse la tête quand tu lis {topic}, et qu’est-ce qu’elle oublie\u00a0?",
        "À quel endroit du corps sens-tu {topic}, et qu’est-ce qui soulagerait cet endroit\u00a0?",
        "Autour de quelle question tournes-tu quand il s’agit de {topic}\u00a0? N’écris que la question.",
      ],
      boundaries: [
        "Qui peut te parler de {topic}, et qui ne le peut pas, pour l’instant\u00a0?",
        "Par égard pour {topic}, à quoi aimerais-tu dire non\u00a0? Écris-le avec les mots que tu dirais.",
        "Imagine que tu relis cette page dans trois mois. Qu’aimerais-tu avoir fait d’ici là au sujet de {topic}\u00a0?",
      ],
    },
  ],
  es: [
    {
      id: "en-la-pagina",
      goingWell: [
        "Has escrito {topic}. ¿Qué se ha vuelto ahí un poco más llevadero o más amable últimamente?",
        "Cuando se trata de {topic}, ¿quién o qué está de tu lado, quizá sin saberlo?",
        "¿Cuándo fue la última vez que tuviste {topic} en la cabeza y aun así te sentiste bien? Di dónde estabas.",
      ],
      needsCare: [
        "Cuando hablas de {topic} con otras personas, ¿qué parte dejas fuera?",
        "¿A qué hora del día pesa más {topic}, y qué suele haber entonces a tu alrededor?",
        "¿Qué parece pedirte {topic} esta semana?",
      ],
      boundaries: [
        "¿Cuánto quieres dar por {topic}, y a partir de cuándo es demasiado? Dilo en horas, en días o en palabras.",
        "¿Qué hay en {topic} que no te toque a ti cargar ni decidir? Escríbelo como si lo devolvieras.",
        "Nombra una cosa pequeña que harás respecto a {topic} en los próximos siete días, y el día en que la harás.",
      ],
    },
    {
      id: "a-mano",
      goingWell: [
        "Piensa en una hora en la que {topic} te pesó menos. ¿Qué le hizo sitio a ese alivio?",
        "Elige un objeto, un lugar o una canción que vaya con {topic}. ¿Qué cosa buena te trae de vuelta?",
        "¿Qué sabes sobre {topic} que ayudaría a alguien que hoy se lo encuentra por primera vez?",
      ],
      needsCare: [
        "¿Qué frase te pasa por la cabeza cuando lees {topic}, y qué deja fuera?",
        "¿En qué parte del cuerpo notas {topic}, y qué le daría alivio?",
        "¿A qué pregunta sobre {topic} llevas tiempo dándole vueltas? Escribe solo la pregunta.",
      ],
      boundaries: [
        "¿Quién puede hablarte de {topic}, y quién no, por ahora?",
        "Por respeto a {topic}, ¿a qué te gustaría decir que no? Escríbelo con tus palabras.",
        "Imagina que lees esta página dentro de tres meses. ¿Qué te gustaría haber hecho para entonces respecto a {topic}?",
      ],
    },
  ],
};

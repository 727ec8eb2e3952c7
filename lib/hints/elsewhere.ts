import { type HintFamily, hintFamilies } from "./library/family";
import type { LibraryQuestion } from "./library/question";

type General = Pick<LibraryQuestion, "id" | "family" | "text">;
type Texts = Readonly<Record<HintFamily, readonly string[]>>;

// For other languages there is what can be asked of any sentence: what it is about isn't read there. New questions go to the
// end of a list, because their place is their id.

const german: Texts = {
  "name-it": [
    "Welches Wort darin wiegt am meisten?",
    "Wie hieße das Gefühl dahinter, wenn es einen Vornamen hätte?",
    "Was müsstest du schreiben, wenn es dafür kein Wort gäbe?",
    "Worum geht es dir da eigentlich, in einem einzigen Satz?",
  ],
  "look-closer": [
    "Was kommt gleich danach, wenn du noch einen Moment dabei bleibst?",
    "Was hast du dort weggelassen, weil es dir selbstverständlich schien?",
    "Was wäre auf einem Foto dieses Augenblicks ganz am Rand zu sehen?",
    "Was war in den zehn Sekunden davor?",
    "Welches Geräusch gehört zu diesem Satz?",
  ],
  "other-side": [
    "Wer sollte diesen Satz hören, und wer lieber nicht?",
    "Wie würde jemand davon erzählen, der mit im Raum war?",
    "Wer würde dir da widersprechen, und womit?",
    "Was davon sagst du laut, und was behältst du für dich?",
  ],
  time: [
    "Was wäre an einem gewöhnlichen Dienstag anders, wenn das anders wäre?",
    "Wann war das zum ersten Mal so?",
    "Was wird davon in einem Jahr noch wichtig sein?",
    "Wie alt bist du, wenn du das so empfindest?",
  ],
  body: [
    "Wo im Körper merkst du das, während du es schreibst?",
    "Was haben deine Hände und deine Schultern dabei gemacht?",
    "Was ist mit deinem Atem, wenn du diesen Satz noch einmal liest?",
  ],
  kindness: [
    "Was würdest du jemanden fragen, den du gern hast, wenn er das geschrieben hätte?",
    "Was hättest du da gebraucht?",
    "Wer weiß davon und ist auf deiner Seite?",
  ],
  "small-act": [
    "Was wäre ein nächster Schritt, so klein, dass er kaum zählt?",
    "Was davon liegt bei dir, und was nicht?",
    "Was darf bis morgen liegen bleiben?",
  ],
};

const french: Texts = {
  "name-it": [
    "Quel mot pèse le plus dans cette phrase ?",
    "Si le sentiment derrière ces mots avait un prénom, lequel serait-ce ?",
    "Que faudrait-il écrire si ce mot-là n’existait pas ?",
    "De quoi s’agit-il vraiment pour toi, en une seule phrase ?",
  ],
  "look-closer": [
    "Qu’est-ce qui vient juste après, si tu restes là encore un instant ?",
    "Qu’as-tu laissé de côté parce que cela semblait évident ?",
    "Que verrait-on tout au bord d’une photo de ce moment ?",
    "Que s’est-il passé dans les dix secondes d’avant ?",
    "Quel bruit va avec cette phrase ?",
  ],
  "other-side": [
    "Qui aurait besoin d’entendre cette phrase, et qui ne devrait pas ?",
    "Comment le raconterait quelqu’un qui était dans la même pièce ?",
    "Qui te contredirait là-dessus, et avec quels mots ?",
    "Qu’en dis-tu à voix haute, et que gardes-tu pour toi ?",
  ],
  time: [
    "Que changerait-il, un mardi ordinaire, si cela changeait ?",
    "Quand était-ce ainsi pour la première fois ?",
    "Qu’est-ce qui en comptera encore dans un an ?",
    "Quel âge as-tu quand tu ressens cela ?",
  ],
  body: [
    "Où le sens-tu dans ton corps pendant que tu l’écris ?",
    "Que faisaient tes mains et tes épaules à ce moment-là ?",
    "Que devient ton souffle quand tu relis cette phrase ?",
  ],
  kindness: [
    "Que demanderais-tu à quelqu’un que tu aimes, si ces mots étaient les siens ?",
    "De quoi aurais-tu eu besoin, là ?",
    "Qui le sait et se tient de ton côté ?",
  ],
  "small-act": [
    "Quel serait le prochain pas, si petit qu’il compterait à peine ?",
    "Qu’est-ce qui dépend de toi là-dedans, et qu’est-ce qui n’en dépend pas ?",
    "Qu’est-ce qui peut attendre demain ?",
  ],
};

const spanish: Texts = {
  "name-it": [
    "¿Qué palabra pesa más en esa frase?",
    "Si el sentimiento que hay detrás tuviera un nombre de pila, ¿cuál sería?",
    "¿Qué tendrías que escribir si esa palabra no existiera?",
    "¿De qué se trata en realidad para ti, en una sola frase?",
  ],
  "look-closer": [
    "¿Qué viene justo después, si te quedas ahí un momento más?",
    "¿Qué dejaste fuera porque parecía obvio?",
    "¿Qué se vería en el borde de una foto de ese momento?",
    "¿Qué pasó en los diez segundos de antes?",
    "¿Qué sonido va con esa frase?",
  ],
  "other-side": [
    "¿Quién tendría que oír esa frase, y quién no?",
    "¿Cómo lo contaría alguien que estaba en la misma habitación?",
    "¿Quién te llevaría la contraria, y con qué palabras?",
    "¿Qué parte de eso dices en voz alta y qué parte te guardas?",
  ],
  time: [
    "¿Qué sería distinto, un martes cualquiera, si eso cambiara?",
    "¿Cuándo fue así por primera vez?",
    "¿Qué de eso importará todavía dentro de un año?",
    "¿Cuántos años tienes cuando sientes eso?",
  ],
  body: [
    "¿En qué parte del cuerpo lo notas mientras lo escribes?",
    "¿Qué hacían tus manos y tus hombros en ese momento?",
    "¿Qué pasa con tu respiración cuando vuelves a leer esa frase?",
  ],
  kindness: [
    "¿Qué le preguntarías a alguien a quien quieres, si lo hubiera escrito?",
    "¿Qué habrías necesitado ahí?",
    "¿Quién lo sabe y está de tu lado?",
  ],
  "small-act": [
    "¿Cuál sería el siguiente paso, tan pequeño que apenas cuente?",
    "¿Qué parte de eso depende de ti y cuál no?",
    "¿Qué puede quedarse para mañana?",
  ],
};

const inTurn = (language: string, texts: Texts): readonly General[] =>
  hintFamilies.flatMap((family) => texts[family].map((text, at) => ({ id: `${language}.${family}.${at + 1}`, family, text })));

/** What can be asked of any sentence in these languages. */
export const elsewhere: Readonly<Record<"de" | "fr" | "es", readonly General[]>> = {
  de: inTurn("de", german),
  fr: inTurn("fr", french),
  es: inTurn("es", spanish),
};

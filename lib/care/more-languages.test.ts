import { describe, expect, it } from "vitest";
import { careSignal } from "./view";

const said: readonly (readonly [language: string, text: string, kind: "self_harm" | "danger"])[] = [
  ["German", "Ich habe mich heute wieder geritzt, tiefer als sonst.", "self_harm"],
  ["German", "Ohne mich hätten es alle leichter.", "self_harm"],
  ["German", "Wenn Papa getrunken hat, schlafe ich im Schrank, weil ich Angst habe.", "danger"],
  ["French", "J'ai avalé toute la plaquette de comprimés.", "self_harm"],
  ["French", "Ils seraient plus tranquilles sans moi.", "self_harm"],
  ["French", "Il fouille mon téléphone tous les soirs.", "danger"],
  ["Spanish", "Me he cortado otra vez los brazos.", "self_harm"],
  ["Spanish", "Sin mí vivirían todos más tranquilos.", "self_harm"],
  ["Spanish", "Tengo miedo de mi marido.", "danger"],
  ["Portuguese", "Sou um peso para todos.", "self_harm"],
  ["Portuguese", "Tenho medo dele.", "danger"],
  ["Italian", "Vorrei addormentarmi e non svegliarmi più.", "self_harm"],
  ["Italian", "Ho paura di lui.", "danger"],
  ["Dutch", "Ik heb alle pillen geslikt.", "self_harm"],
  ["Dutch", "Hij controleert mijn telefoon.", "danger"],
  ["Polish", "Beze mnie byłoby im lżej.", "self_harm"],
  ["Polish", "Boję się wracać do domu.", "danger"],
  ["Turkish", "Yine kolumu kestim.", "self_harm"],
  ["Turkish", "Babam içince biz saklanıyoruz, korkuyoruz.", "danger"],
  ["Russian", "Без меня им будет легче.", "self_harm"],
  ["Russian", "Я боюсь его.", "danger"],
  ["Arabic", "تعبت من الحياة.", "self_harm"],
  ["Arabic", "زوجي يهددني.", "danger"],
  ["Hindi", "मैं सब पर बोझ हूँ।", "self_harm"],
  ["Hindi", "पति ने मुझे थप्पड़ मारा।", "danger"],
  ["Chinese", "我是大家的累赘。", "self_harm"],
  ["Chinese", "我害怕他回家。", "danger"],
  ["Japanese", "もうリスカがやめられない。", "self_harm"],
  ["Japanese", "夫に毎晩殴られる。", "danger"],
];

const harmless: readonly (readonly [language: string, text: string])[] = [
  ["German", "Ohne mich hätten sie das Spiel verloren, sagt der Trainer."],
  ["German", "Ich habe mich beim Gemüse geschnitten, halb so wild."],
  ["French", "Je me suis coupé le doigt en cuisinant."],
  ["Spanish", "Me muero de risa con mi hermana."],
  ["Portuguese", "Estou morta de fome depois do treino."],
  ["Italian", "Sono stanca di questo traffico."],
  ["Dutch", "Ik heb alle foto's in een album gedaan."],
  ["Polish", "Umieram z głodu, gdzie ta pizza."],
  ["Turkish", "Çok yoruldum ama pikniğe değdi."],
  ["Russian", "Умираю со смеху, такой фильм."],
  ["Arabic", "تعبت من العمل اليوم وسأنام مبكرا."],
  ["Hindi", "आज बहुत थक गई, पर बाज़ार में मज़ा आया।"],
  ["Chinese", "今天和爸爸去钓鱼，很开心。"],
  ["Japanese", "今日は友達と映画を見て楽しかった。"],
];

describe("other languages, wounds and what is said between the lines", () => {
  it.each(said)("are heard: %s, %s", (_, text, kind) => expect(careSignal(text)).toEqual({ kind }));
  it.each(harmless)("are left alone: %s, %s", (_, text) => expect(careSignal(text)).toBeUndefined());
});

import { expect, it } from "vitest";
import { spokenLanguage, voiceFor } from "./spoken-language";

it.each([
  ["What did you not say at dinner, and to whom?", "en"],
  ["Was hast du heute nicht gesagt, und wem wolltest du es sagen?", "de"],
  ["Qu’est-ce que tu n’as pas dit aujourd’hui, et à qui ?", "fr"],
  ["¿Qué no dijiste hoy, y a quién se lo querías decir?", "es"],
  ["今日は何を言わなかったのですか。", "ja"],
  ["Что ты сегодня не сказал?", "ru"],
  ["Що ти сьогодні не сказав і кому ти хотів це сказати?", "uk"],
  ["Who is Мария to you, and what did she say to you this morning?", "en"],
])("reads %s in its language", (text, language) => {
  expect(spokenLanguage(text, "pt-BR")).toBe(language);
});

it("reads what doesn't tell in the language it is said to be in", () => {
  expect(spokenLanguage("Hoje não foi um dia fácil para mim, mas também não foi mau.", "pt-BR")).toBe("pt");
});

const voice = (name: string, lang: string, facts: { localService?: boolean; default?: boolean } = {}) => ({
  name,
  lang,
  localService: facts.localService ?? true,
  default: facts.default ?? false,
});

it("takes a voice of the device that speaks the language, the usual one first", () => {
  const voices = [voice("Anna", "de-DE"), voice("Daniel", "en_GB"), voice("Samantha", "en-US", { default: true })];
  expect(voiceFor(voices, "en")?.name).toBe("Samantha");
  expect(voiceFor(voices, "de")?.name).toBe("Anna");
  expect(voiceFor(voices, "fr")).toBeUndefined();
});

it("never takes a voice that would send the text to a service", () => {
  expect(voiceFor([voice("Google français", "fr-FR", { localService: false, default: true })], "fr")).toBeUndefined();
});

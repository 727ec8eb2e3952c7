import { expect, it } from "vitest";
import { languageOf } from "./languages";

it.each([
  ["english", "en"],
  ["en", "en"],
  ["eng", "en"],
  ["German", "de"],
  ["deu", "de"],
  ["cmn", "zh"],
  ["haitian creole", "ht"],
  ["nynorsk", "nn"],
  ["cantonese", "yue"],
  ["hawaiian", "haw"],
  ["pt-br", "pt-BR"],
])("%s is %s", (said, code) => {
  expect(languageOf(said)).toBe(code);
});

it.each([null, undefined, "", "und", "klingon of the south", "<b>en</b>", "zxx9", "qqq"])("%s is none", (said) => {
  expect(languageOf(said)).toBeNull();
});

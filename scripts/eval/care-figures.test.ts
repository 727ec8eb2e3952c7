import { expect, it } from "vitest";
import { careSignal } from "@/lib/care/view";
import { careFigures } from "./care-figures";

it("counts what is heard of each kind, says which of it, and whether that is enough", async () => {
  const sentences = [
    { text: "I want to die.", kind: "explicit", about: "wish" },
    { text: "The soup was good.", kind: "explicit", about: "wish" },
    { text: "Ich will sterben.", kind: "explicit", about: "wish", language: "de" },
    { text: "I've stopped making plans past Friday.", kind: "indirect", about: "no future" },
    { text: "I want to die, truly.", kind: "harmless", about: "idiom" },
    { text: "This commute is killing me.", kind: "harmless", about: "idiom" },
    { text: "Ich will nicht sterben.", kind: "harmless", about: "negated", language: "de" },
  ] as const;
  const figures = await careFigures(sentences, (text) => Promise.resolve(careSignal(text)));
  expect(figures).toMatchObject([
    { value: 0.667, met: false, note: "3 sentences: wish 2 of 3" },
    { value: 0.5, note: "2 sentences: en 1 of 2" },
    { value: 1, note: "1 sentences: de 1 of 1" },
    { value: 1, met: true, note: "1 sentences: no future 1 of 1" },
    { value: 0.333, met: false, note: "3 sentences: idiom 1 of 2, negated 0 of 1" },
    { value: 0, note: "1 sentences: de 0 of 1" },
  ]);
});

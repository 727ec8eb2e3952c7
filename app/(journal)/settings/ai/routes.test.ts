import { expect, it } from "vitest";
import type { OutsideProvider } from "@/lib/account/view";
import { named, recordingWords, soundRoute, textRoute } from "./routes";

const one = (id: OutsideProvider["id"], name: string, reads: boolean, hears: number | null): OutsideProvider => ({
  id,
  name,
  short: name,
  receiver: name,
  reads,
  hears,
});
const gemini: OutsideProvider = { ...one("gemini", "Gemini", true, null), name: "Gemini by Google", receiver: "Google" };
const openai = one("openai", "OpenAI", true, 1);
const elevenlabs = one("elevenlabs", "ElevenLabs", false, 0);
const all = [gemini, openai, elevenlabs];

it("text goes to those who read, sound to those who hear, each in its order", () => {
  expect(textRoute(all)).toBe("to Google, or to OpenAI when Gemini does not answer");
  expect(soundRoute(all)).toBe("to ElevenLabs, or to OpenAI when ElevenLabs does not answer");
  expect([textRoute([elevenlabs]), soundRoute([gemini])]).toEqual(["nowhere", "nowhere"]);
  expect([named([gemini]), named(all)]).toEqual(["Gemini by Google", "Gemini, OpenAI and ElevenLabs"]);
});

it("the switch of recordings names those whom the yes names, and says what is missing", () => {
  expect(recordingWords(all, ["gemini", "openai"])).toBe("The sound of each goes to OpenAI; tidying sends the words");
  expect(recordingWords([gemini, elevenlabs], ["gemini"])).toBe("Needs your yes to ElevenLabs, above");
  expect(recordingWords([gemini], ["gemini"])).toBe("Nobody is set up here who could hear them");
});

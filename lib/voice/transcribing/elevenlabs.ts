import { z } from "zod";
import { spendSound } from "@/lib/ai/gate";
import type { Clock } from "@/lib/clock/clock";
import { heardOf } from "./heard";
import { languageOf } from "./languages";
import { formOf } from "./multipart";
import { patientFetch } from "./patient-fetch";
import { HearingFault, type Transcriber } from "./port";
import { faultOfFailure, faultOfRefusal } from "./refusals";

const name = "elevenlabs";

const answer = z.object({
  text: z.string(),
  language_code: z.string().nullish(),
  words: z
    .array(z.object({ text: z.string(), type: z.string(), start: z.number().nullish(), end: z.number().nullish() }))
    .nullish(),
});

/** ElevenLabs' speech to text. */
export function createElevenLabs(options: { apiKey: string; model: string; baseUrl: string; clock: Clock }): Transcriber {
  const { apiKey, model, baseUrl, clock } = options;
  const fetch = patientFetch(name);
  return {
    name,
    model,
    async transcribe(passage, { signal }) {
      const form = formOf(
        [
          ["model_id", model],
          ["timestamps_granularity", "word"],
          // What is heard besides words, such as a cough, is not something the person said.
          ["tag_audio_events", "false"],
        ],
        spendSound(passage, name),
      );
      try {
        const headers = { ...form.headers, "xi-api-key": apiKey, accept: "application/json" };
        const response = await fetch(`${baseUrl}/v1/speech-to-text`, { method: "POST", headers, body: form.body, signal });
        const body = await response.text();
        if (!response.ok) {
          const refused = { status: response.status, body, retryAfter: response.headers.get("retry-after") };
          throw faultOfRefusal(name, refused, clock.now().getTime());
        }
        return understood(body);
      } catch (cause) {
        throw form.fault() ?? faultOfFailure(name, cause, signal);
      }
    },
  };
}

function understood(body: string) {
  const parsed = answer.safeParse(JSON.parse(body));
  if (!parsed.success) throw new HearingFault(name, "bad_answer");
  const { text, words, language_code: language } = parsed.data;
  const said = (words ?? []).filter(({ type }) => type !== "audio_event");
  // Where something else was heard after all, the text has it in brackets among the words.
  const spoken = said.length < (words ?? []).length ? said.map((one) => one.text).join("") : text;
  const timed = said.flatMap((word) => {
    const { start, end } = word;
    return word.type !== "word" || start == null || end == null ? [] : [{ text: word.text, start, end }];
  });
  return heardOf(name, { text: spoken.replace(/ {2,}/g, " "), timed, language: languageOf(language) });
}

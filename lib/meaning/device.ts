import type { VectorModel } from "@/lib/ai/embedding";
import type { Encoder } from "@/lib/encoder/encoder";
import { languageOf } from "@/lib/text/language";
import { usualQuestion } from "./usual-question";

/** What this device's vectors are of; another name has all of them made anew. */
export const deviceModel: VectorModel = { provider: "on-device", model: "pauz-meaning-1" };

/** A question isn't kept waiting for longer: it is answered by words alone then. */
const questionMs = 4_000;
/** Nobody waits for these. */
const passagesMs = 10 * 60_000;
/** Passages handed over at once: others, whom somebody waits for, come between. */
const portion = 4;

/** A short text in no language that is known may well be English, in names. */
const isRead = (text: string) => ["en", "other"].includes(languageOf(text));

export type DeviceVectors = ReturnType<typeof createDeviceVectors>;

/** Vectors of this device's own encoder, which reads English. `patienceMs`: for a question. */
export function createDeviceVectors(encoder: Pick<Encoder, "vectors">, patienceMs = questionMs) {
  return {
    /**
     * What a question is about, as a vector of length 1 to compare passages with. Undefined for one in another language than
     * English, and when it can't be told in time.
     */
    async ofQuestion(text: string): Promise<Float32Array | undefined> {
      if (!isRead(text)) return undefined;
      const [asked] = (await encoder.vectors([text], patienceMs)) ?? [];
      return asked && ofLengthOne(asked.map((number, place) => number - (usualQuestion[place] ?? 0)));
    },

    /**
     * A vector for each passage, in order; an empty one for a passage in another language than English. Undefined when they can't
     * be told now.
     */
    async ofPassages(texts: readonly string[], signal?: AbortSignal): Promise<readonly (readonly number[])[] | undefined> {
      const vectors = texts.map((): readonly number[] => []);
      const read = [...texts.keys()].filter((index) => isRead(texts[index] ?? ""));
      for (let from = 0; from < read.length; from += portion) {
        signal?.throwIfAborted();
        const some = read.slice(from, from + portion);
        const made = await encoder.vectors(
          some.map((index) => texts[index] ?? ""),
          passagesMs,
        );
        if (made === undefined) return undefined;
        for (const [place, index] of some.entries()) vectors[index] = [...(made[place] ?? [])];
      }
      return vectors;
    },
  };
}

function ofLengthOne(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((number) => number / length);
}

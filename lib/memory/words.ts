import { z } from "zod";

const shape = z.object({ text: z.string().min(1), about: z.string() });
export type MemoryWords = z.infer<typeof shape>;

/** A memory's words as its store keeps them. */
export function writeWords({ text, about }: MemoryWords): string {
  return JSON.stringify({ text, about });
}

/** Undefined for what is none: a service's answer is believed only as far as it can be read. */
export function readWords(words: string): MemoryWords | undefined {
  try {
    return shape.safeParse(JSON.parse(words)).data;
  } catch {
    return undefined;
  }
}

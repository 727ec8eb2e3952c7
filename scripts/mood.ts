import { once } from "node:events";
import { createInterface } from "node:readline";
import { type LineReading, readLine } from "@/lib/mood/line-reading";

// npm run -s mood: one text per line on standard input, each a JSON string; one JSON object per line on standard output.

/**
 * Reads until the input ends: a line out for every line in. One that is no text is answered with what is wrong with it, in its own
 * place, and the rest is read as if nothing had been.
 */
export async function main(): Promise<void> {
  // Who reads us may stop early (`| head`): that is no failure of ours.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    if (!process.stdout.write(`${JSON.stringify(answerTo(line))}\n`)) await once(process.stdout, "drain");
  }
}

function answerTo(line: string): LineReading | { readonly error: string } {
  let text: unknown;
  try {
    text = JSON.parse(line);
  } catch {
    return { error: "This line is no JSON. Each line must be one JSON string." };
  }
  return typeof text === "string"
    ? readLine(text)
    : { error: "This line is JSON, but no string. Each line must be one JSON string." };
}

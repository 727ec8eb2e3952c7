import type { OutsideName } from "@/lib/ai/names";
import type { Config } from "@/lib/config/settings";
import type { OutsideProvider } from "./view";

type Named = Pick<OutsideProvider, "name" | "short" | "receiver">;
type Configured = Pick<Config, "gemini" | "openai" | "ollama" | "elevenlabs" | "providerOrder" | "transcriberOrder">;

/** Whoever speaks the language of a known service at another address: the consent names the machine that really gets it. */
function nameAt(baseUrl: string, known: { readonly host: string; readonly name: string }, server: string): Named {
  const { host } = new URL(baseUrl);
  if (host === known.host) return { name: known.name, short: known.name, receiver: known.name };
  return { name: `the ${server} at ${host}`, short: `the server at ${host}`, receiver: `the server at ${host}` };
}

function nameOf(id: OutsideName, { gemini, openai, ollama, elevenlabs }: Configured): Named | undefined {
  switch (id) {
    case "gemini":
      return gemini && { name: "Gemini by Google", short: "Gemini", receiver: "Google" };
    case "openai":
      return openai && nameAt(openai.baseUrl, { host: "api.openai.com", name: "OpenAI" }, "AI server");
    case "elevenlabs":
      return elevenlabs && nameAt(elevenlabs.baseUrl, { host: "api.elevenlabs.io", name: "ElevenLabs" }, "speech server");
    case "ollama": {
      if (ollama === undefined) return undefined;
      const { host } = new URL(ollama.baseUrl);
      return { name: `Ollama at ${host}`, short: "Ollama", receiver: `Ollama at ${host}` };
    }
  }
}

/**
 * The configured AIs that are not on this device: those that are asked for words, in the order in which they are asked, then
 * those that only hear.
 */
export function outsideProviders(config: Configured): readonly OutsideProvider[] {
  const readers = config.providerOrder.filter((id) => id !== "on-device");
  return [...new Set<OutsideName>([...readers, ...config.transcriberOrder])].flatMap((id) => {
    const named = nameOf(id, config);
    const hears = config.transcriberOrder.findIndex((it) => it === id);
    if (named === undefined) return [];
    return [{ id, ...named, reads: readers.some((it) => it === id), hears: hears < 0 ? null : hears }];
  });
}

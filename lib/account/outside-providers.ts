import type { Config } from "@/lib/config/settings";
import type { OutsideProvider } from "./view";

function openaiReceiver(baseUrl: string): Omit<OutsideProvider, "id"> {
  const { host } = new URL(baseUrl);
  // Ollama, vLLM and others speak OpenAI's language: the consent names the machine that really gets the text.
  return host === "api.openai.com"
    ? { name: "OpenAI", short: "OpenAI", receiver: "OpenAI" }
    : { name: `the AI server at ${host}`, short: `the server at ${host}`, receiver: `the server at ${host}` };
}

/** The configured AIs that are not on this device, in the order in which they are asked. */
export function outsideProviders(
  config: Pick<Config, "gemini" | "openai" | "ollama" | "providerOrder">,
): readonly OutsideProvider[] {
  return config.providerOrder.flatMap((id): OutsideProvider[] => {
    if (id === "gemini" && config.gemini !== undefined)
      return [{ id, name: "Gemini by Google", short: "Gemini", receiver: "Google" }];
    if (id === "openai" && config.openai !== undefined) return [{ id, ...openaiReceiver(config.openai.baseUrl) }];
    if (id === "ollama" && config.ollama !== undefined) {
      const { host } = new URL(config.ollama.baseUrl);
      return [{ id, name: `Ollama at ${host}`, short: "Ollama", receiver: `Ollama at ${host}` }];
    }
    return [];
  });
}

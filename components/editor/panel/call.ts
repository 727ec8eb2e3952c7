/** A refusal in the words of the API. */
export type Refusal = { readonly code: string; readonly title: string; readonly detail: string };
export type Answer = { readonly ok: true; readonly value: Fields } | { readonly ok: false; readonly refusal: Refusal };

/** An answer's fields, each read by what it should be. */
export type Fields = Readonly<Record<string, unknown>>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null;
}

export function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === "string" ? value : "";
}

export function textsOf(fields: Fields, name: string): readonly string[] {
  const value = fields[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

const unreachable: Refusal = {
  code: "unreachable",
  title: "PAUZ can’t be reached",
  detail: "Your words are safe. Try again in a moment.",
};

/** What needs an entry that is in the journal has none yet, or its words didn't arrive. */
export const unsaved = (detail: string): Refusal => ({ code: "unsaved", title: "Write a few words first", detail });

export function refusalOf(value: unknown): Refusal {
  if (!isFields(value)) return unreachable;
  const code = textOf(value, "code");
  return code === "" ? unreachable : { code, title: textOf(value, "title"), detail: textOf(value, "detail") };
}

export function request(
  method: "GET" | "POST" | "PATCH" | "DELETE",
  path: string,
  body?: unknown,
): RequestInit & { path: string } {
  const json = body === undefined ? {} : { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  return { path: `/api/v1${path}`, method, ...json };
}

/** One call of the API. Never throws: no answer is a refusal too. */
export async function call(method: "GET" | "POST" | "PATCH" | "DELETE", path: string, body?: unknown): Promise<Answer> {
  const { path: url, ...init } = request(method, path, body);
  try {
    const response = await fetch(url, init);
    if (response.status === 204) return { ok: true, value: {} };
    const value: unknown = await response.json();
    if (response.ok && isFields(value)) return { ok: true, value };
    return { ok: false, refusal: refusalOf(value) };
  } catch {
    return { ok: false, refusal: unreachable };
  }
}

const providers: Readonly<Record<string, string>> = {
  "on-device": "On this device",
  gemini: "Gemini by Google",
  openai: "OpenAI",
  ollama: "Ollama",
};

/** Who answered, and who was meant to and didn't. */
export function providerWords(fields: Fields): string {
  const provider = providers[textOf(fields, "provider")] ?? textOf(fields, "provider");
  const missed = providers[textOf(fields, "instead_of")];
  return missed === undefined ? provider : `${provider}, because ${missed} didn’t answer`;
}

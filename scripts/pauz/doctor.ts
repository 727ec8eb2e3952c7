import { config } from "@/lib/config/config";
import { transcribeModelOf } from "@/lib/config/providers";
import type { Config } from "@/lib/config/settings";
import { owner } from "@/lib/auth/wire";
import { systemClock } from "@/lib/clock/clock";
import { raindropWords } from "@/lib/config/stores-in-use";
import { eraser } from "@/lib/leaving/wire";
import { MemoryUnavailable } from "@/lib/smartmemory/port";
import { checkRaindropMemory } from "@/lib/smartmemory/raindrop-check";
import { databaseState } from "../server/health";
import { withStorage } from "./storage";
import { checkStores, type StoreCheck } from "./stores";
import { whyOf } from "./why";

/** One line of the report: fine, off (and what that means), or failing. */
type Finding = { readonly state: "ok" | "off" | "failing"; readonly what: string; readonly words: string };

const patience = 5_000;

/** Whether anything answers at that address over http. Nothing of anyone's is sent. */
async function reachable(address: string): Promise<boolean> {
  try {
    await fetch(address, { method: "HEAD", redirect: "manual", signal: AbortSignal.timeout(patience) });
    return true;
  } catch {
    // Any failure to connect means the same to the reader.
    return false;
  }
}

async function outside(what: string, address: string, words: string): Promise<Finding> {
  return (await reachable(address))
    ? { state: "ok", what, words: `${words}; ${address} answers` }
    : { state: "failing", what, words: `${words}, but ${address} doesn't answer` };
}

async function database(settings: Config): Promise<Finding> {
  const { answers, migrated } = await databaseState();
  const { host, port, database } = settings.database;
  const words = settings.embedded ? `embedded PostgreSQL in ${settings.dataDir}` : `${host}:${port}/${database}`;
  return { state: answers && migrated ? "ok" : "failing", what: "Database", words };
}

/** Buckets that fail in the same way share a sentence. */
function troubleWords({ troubles }: StoreCheck): string {
  const buckets = new Map<string, string[]>();
  for (const { bucket, operation, why } of troubles) {
    const trouble = `${operation} failed, ${why}`;
    buckets.set(trouble, [...(buckets.get(trouble) ?? []), bucket]);
  }
  return [...buckets].map(([trouble, names]) => `${names.join(", ")}: ${trouble}`).join("; ");
}

async function stores(settings: Config): Promise<readonly Finding[]> {
  const found = (await checkStores(settings)).map((check): Finding => {
    const what = check.store === "smartbucket" ? "Objects" : "PDFs";
    const place = `${check.driver}: ${check.where}${check.driver === "local" ? ` ${settings.dataDir}` : ""}`;
    if (check.troubles.length > 0) return { state: "failing", what, words: `${place}; ${troubleWords(check)}` };
    const many = check.buckets === 1 ? "" : ` in all ${check.buckets} buckets`;
    return { state: "ok", what, words: `${place}; put, get, list and delete work${many}` };
  });
  const off = (what: string, set: boolean, names: string, switchName: string): Finding => ({
    state: "off",
    what,
    words: set ? `its variables are set, but ${switchName} is local` : `${names} are not set; ${switchName} is local`,
  });
  return [
    ...found,
    ...(settings.smartbucket === "raindrop"
      ? []
      : [off("Raindrop", settings.raindrop !== undefined, "RAINDROP_API_KEY and its application", "PAUZ_SMARTBUCKET")]),
    ...(settings.objectstore === "s3"
      ? []
      : [off("S3", settings.s3 !== undefined, "S3_BUCKET and its keys", "PAUZ_OBJECTSTORE")]),
  ];
}

/** Where memories may lie. With Raindrop, one of nobody's is put, read and deleted. */
async function memories({ smartmemory, raindrop }: Config): Promise<Finding> {
  const what = "Memory";
  if (smartmemory === "postgres" || raindrop === undefined)
    return { state: "ok", what, words: "postgres: sealed in the database" };
  const place = `raindrop: ${raindropWords(raindrop)}, memory ${raindrop.memoryName}`;
  const signal = AbortSignal.timeout(4 * patience);
  try {
    await checkRaindropMemory(raindrop, { clock: systemClock, signal });
    return { state: "ok", what, words: `${place}; put, get and delete work; only for those who said yes` };
  } catch (fault) {
    const operation = fault instanceof MemoryUnavailable ? `${fault.operation} failed, ` : "";
    return { state: "failing", what, words: `${place}; ${operation}${whyOf(fault, signal.aborted)}` };
  }
}

async function signIn(settings: Config): Promise<Finding> {
  if (settings.google !== undefined) return outside("Sign-in", settings.google.issuer, "with Google");
  const known = await owner().current();
  const words = known === null ? "with a passphrase; no owner yet, the first visit makes one" : "with the owner's passphrase";
  return { state: "ok", what: "Sign-in", words: `${words}; GOOGLE_CLIENT_ID and GOOGLE_CLIENT_SECRET turn Google on` };
}

async function providers({ gemini, openai, providerOrder }: Config): Promise<readonly Finding[]> {
  const turnedOff = "hints and reflections come from the others in the order";
  return [
    gemini === undefined
      ? { state: "off", what: "Gemini", words: `GEMINI_API_KEY is not set; ${turnedOff}` }
      : await outside("Gemini", gemini.baseUrl ?? "https://generativelanguage.googleapis.com", gemini.model),
    openai === undefined
      ? { state: "off", what: "OpenAI", words: `OPENAI_API_KEY is not set; ${turnedOff}` }
      : await outside("OpenAI", openai.baseUrl, openai.model),
    { state: "ok", what: "AI order", words: providerOrder.join(", then ") },
  ];
}

/** Whoever turns recordings into words; nobody where none is set up. */
async function hearers(settings: Config): Promise<readonly Finding[]> {
  const { elevenlabs, openai, transcriberOrder } = settings;
  const what = "Speech";
  if (transcriberOrder.length === 0) {
    const words =
      "neither ELEVENLABS_API_KEY nor OPENAI_TRANSCRIBE_MODEL is in use; recordings are kept and played, and stay sound";
    return [{ state: "off", what, words }];
  }
  const found = transcriberOrder.map(async (name) => {
    if (name === "elevenlabs" && elevenlabs !== undefined)
      return [await outside(what, elevenlabs.baseUrl, `ElevenLabs, ${elevenlabs.model}`)];
    const model = transcribeModelOf(settings);
    return openai === undefined || model === undefined
      ? []
      : [await outside(what, openai.baseUrl, `OpenAI’s language, ${model}`)];
  });
  return (await Promise.all(found)).flat();
}

/** Accounts that were deleted, while something of them may still lie in a store; nothing where there are none. */
async function leaving(): Promise<readonly Finding[]> {
  const { accounts, overdue } = await eraser().underWay();
  const what = "Leaving";
  const named = (count: number) => (count === 1 ? "one deleted account" : `${count} deleted accounts`);
  if (overdue > 0) {
    const words = `${named(overdue)} should be gone by now, but a store doesn't let go; the log names it (leaving.place_failed)`;
    return [{ state: "failing", what, words }];
  }
  if (accounts === 0) return [];
  return [{ state: "ok", what, words: `${named(accounts)}: what is left goes within a day of the deletion` }];
}

const marks = { ok: "ok     ", off: "off    ", failing: "FAILING" } as const;

/** Prints what is configured, whether it answers, and what each missing setting turns off; 1 when something fails. */
export async function doctor(): Promise<number> {
  const findings = await withStorage(async () => {
    const settings = config();
    return [
      { state: "ok", what: "Address", words: settings.url } as const,
      await database(settings),
      ...(await stores(settings)),
      await memories(settings),
      await signIn(settings),
      ...(await providers(settings)),
      ...(await hearers(settings)),
      ...(await leaving()),
    ];
  });
  for (const { state, what, words } of findings) console.log(`${marks[state]}  ${what.padEnd(9)} ${words}`);
  return findings.some(({ state }) => state === "failing") ? 1 : 0;
}

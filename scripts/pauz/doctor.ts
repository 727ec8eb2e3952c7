import { config } from "@/lib/config/config";
import type { Config } from "@/lib/config/settings";
import { owner } from "@/lib/auth/wire";
import { readiness } from "../server/health";
import { withStorage } from "./storage";

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

async function storage(settings: Config): Promise<readonly Finding[]> {
  const { checks } = await readiness();
  const { host, port, database } = settings.database;
  const where = settings.embedded ? `embedded PostgreSQL in ${settings.dataDir}` : `${host}:${port}/${database}`;
  const state = (...names: readonly string[]) => (names.every((name) => checks[name] === "ok") ? "ok" : "failing");
  const pdfs = settings.objectstore === "s3" ? `PDFs in the S3 bucket ${settings.s3?.bucket ?? ""}` : "PDFs in the data folder";
  return [
    { state: state("database", "migrations"), what: "Database", words: where },
    { state: state("objects"), what: "Objects", words: `sealed files in ${settings.dataDir}; ${pdfs}` },
  ];
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

const marks = { ok: "ok     ", off: "off    ", failing: "FAILING" } as const;

/** Prints what is configured, whether it answers, and what each missing setting turns off; 1 when something fails. */
export async function doctor(): Promise<number> {
  const findings = await withStorage(async () => {
    const settings = config();
    const s3: Finding =
      settings.s3 === undefined
        ? { state: "off", what: "S3", words: "S3_BUCKET and its keys are not set; PDFs stay in the data folder" }
        : { state: "ok", what: "S3", words: `${settings.s3.endpoint ?? "AWS"}, ${settings.s3.region}` };
    return [
      { state: "ok", what: "Address", words: settings.url } as const,
      ...(await storage(settings)),
      s3,
      await signIn(settings),
      ...(await providers(settings)),
    ];
  });
  for (const { state, what, words } of findings) console.log(`${marks[state]}  ${what.padEnd(9)} ${words}`);
  return findings.some(({ state }) => state === "failing") ? 1 : 0;
}

import type { AnsweringName, HearingName } from "@/lib/ai/names";
import type { Connection } from "@/lib/db/connection";

/** Everything the environment decides, checked. What a group of variables turns on is present or undefined as a whole. */
export type Config = {
  readonly port: number;
  readonly host: string;
  /** Absolute. */
  readonly dataDir: string;
  /** The one address people use, without a trailing slash. */
  readonly url: string;
  readonly role: "all" | "web" | "worker";
  readonly database: Connection;
  /** True when `database` is the embedded server under `dataDir`. */
  readonly embedded: boolean;
  readonly databasePool: number;
  /** Base64, the current one first. */
  readonly masterKeys: readonly string[];
  readonly sessionSecret: string;
  readonly google?: { readonly clientId: string; readonly clientSecret: string; readonly issuer: string };
  readonly gemini?: {
    readonly apiKey: string;
    readonly model: string;
    readonly embeddingModel: string;
    readonly baseUrl?: string;
  };
  readonly openai?: {
    readonly apiKey: string;
    readonly model: string;
    readonly embeddingModel: string;
    /** Its model that turns sound into words, where one is named. */
    readonly transcribeModel?: string;
    readonly baseUrl: string;
  };
  /** A model of one's own, through Ollama's OpenAI-compatible API. */
  readonly ollama?: { readonly model: string; readonly embeddingModel?: string; readonly baseUrl: string };
  /** Turns sound into words. */
  readonly elevenlabs?: { readonly apiKey: string; readonly model: string; readonly baseUrl: string };
  /** Who is asked for words. */
  readonly providerOrder: readonly AnsweringName[];
  /** Who is asked to turn sound into words; nobody when it is empty. */
  readonly transcriberOrder: readonly HearingName[];
  /** Calls to outside AIs for each person in 24 hours; vectors have as many of their own. */
  readonly aiCallsPerDay: number;
  /** How long a provider that failed three times in a row is left alone. */
  readonly aiRestSeconds: number;
  readonly smartbucket: "local" | "raindrop";
  /** Where what is remembered of a person may lie; with `raindrop` only for those who said yes to that. */
  readonly smartmemory: "postgres" | "raindrop";
  readonly objectstore: "local" | "s3";
  readonly s3?: {
    readonly endpoint?: string;
    readonly region: string;
    readonly bucket: string;
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
  };
  readonly raindrop?: {
    readonly apiKey: string;
    readonly applicationName: string;
    readonly version: string;
    /** Whose the application is; for people's eyes, no call carries it. */
    readonly organization?: string;
    /** Name of the application's SmartMemory. */
    readonly memoryName: string;
    readonly baseUrl: string;
  };
  /** Origins that may call the API from a browser. */
  readonly apiOrigins: readonly string[];
  readonly pdfLinkMinutes: number;
  /** Bytes each person's recordings may take up. */
  readonly voiceBytes: number;
  /** Requests per minute by limit name, over the built-in figures. */
  readonly limits: Readonly<Record<string, number>>;
  /** Refuse to send an API answer that does not match its declared schema (tests turn it on). */
  readonly checkResponses: boolean;
};

/** What the variables alone say: `database` is there only when they name one. */
export type Settings = Omit<Config, "database" | "embedded"> & { readonly database?: Connection };

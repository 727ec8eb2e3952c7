import pino from "pino";
import { singleton } from "@/lib/process/singleton";

/**
 * The only fields a log line can have. None of them can carry a person's words: names and codes are ours,
 * ids are opaque, and an error is logged by class and our own stack frames, never by its message (it may quote input).
 */
export type LogFields = {
  readonly requestId?: string;
  readonly method?: string;
  /** The route's pattern, never the address. */
  readonly route?: string;
  readonly status?: number;
  readonly milliseconds?: number;
  readonly userId?: string;
  readonly job?: string;
  readonly jobId?: string;
  readonly provider?: string;
  readonly outcome?: string;
  readonly count?: number;
  readonly errorClass?: string;
  readonly errorCode?: string;
  readonly frames?: readonly string[];
};

function logger() {
  return singleton("log", () =>
    pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } }),
  );
}

/** One JSON line. `event` is a constant of ours such as `request.done`. */
export function log(level: "info" | "warn" | "error", event: string, fields: LogFields = {}): void {
  logger()[level](fields, event);
}

/** What may be told of an error: its class, a code of the machine's (`ECONNREFUSED`, `23505`), and where in our code it arose. */
export function errorFields(error: unknown): LogFields {
  if (!(error instanceof Error)) return { errorClass: typeof error };
  const code = "code" in error && typeof error.code === "string" && /^[A-Z0-9_]{2,40}$/.test(error.code) ? error.code : undefined;
  const frames = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) =>
      line
        .trim()
        .replace(/\(?(?:file:\/\/)?\/\S*\/((?:\.next|\.build|lib|app|node_modules)\/)/, "($1")
        .slice(0, 160),
    );
  return { errorClass: error.name, ...(code === undefined ? {} : { errorCode: code }), frames };
}

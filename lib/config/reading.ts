import { z } from "zod";
import { ConfigProblem } from "./config-problem";

/** The environment as handed in: `process.env`, or a test's own. */
export type Environment = Readonly<Record<string, string | undefined>>;

export type Read = <T>(name: string, schema: z.ZodType<T, string | undefined>, remedy: string) => T;

/** Empty counts as not set: `.env` files and container tools write `NAME=` for that. */
export function valueOf(env: Environment, ...names: readonly string[]): string | undefined {
  return names.map((name) => env[name]?.trim()).find((value) => value !== undefined && value !== "");
}

export function reader(env: Environment): Read {
  return (name, schema, remedy) => {
    const parsed = schema.safeParse(valueOf(env, name));
    if (!parsed.success) throw new ConfigProblem(`${name} can't be "${valueOf(env, name) ?? ""}": ${remedy}.`);
    return parsed.data;
  };
}

export const whole = (low: number, high: number, otherwise: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .optional()
    .transform((text) => (text === undefined ? otherwise : Number(text)))
    .pipe(z.number().min(low).max(high));

export const address = z.url({ protocol: /^https?$/ });
export const trimmed = (url: string) => url.replace(/\/+$/, "");

export function list(text: string | undefined): readonly string[] {
  return (text ?? "")
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** Undefined when none of the group is set; otherwise all of `needed`, or a problem that names what is missing. */
export function group<const Name extends string>(
  env: Environment,
  what: string,
  needed: Readonly<Record<Name, readonly string[]>>,
): Record<Name, string> | undefined {
  const entries = Object.entries<readonly string[]>(needed);
  const found = entries.map(([name, names]) => [name, valueOf(env, ...names)] as const);
  const missing = found.filter(([, value]) => value === undefined);
  if (missing.length === entries.length) return undefined;
  if (missing.length > 0) {
    const names = missing.map(([name]) => needed[name as Name][0]).join(" and ");
    throw new ConfigProblem(
      `${what} is half set: ${names} ${missing.length === 1 ? "is" : "are"} missing. Set ${missing.length === 1 ? "it" : "them"}, or take the others away.`,
    );
  }
  return Object.fromEntries(found) as Record<Name, string>;
}

/** Settings that mean nothing without the group they belong to. */
export function refuseOrphans(env: Environment, what: string, names: readonly string[], key: string): void {
  const orphan = names.find((name) => valueOf(env, name) !== undefined);
  if (orphan !== undefined) throw new ConfigProblem(`${what} is half set: ${key} is missing. Set it, or take ${orphan} away.`);
}

import { expect, it } from "vitest";
import { z } from "zod";
import { fieldErrors, inPlainWords } from "@/lib/boundary/plain-words";
import { contracts } from "./contracts";

// Every field that a call takes is broken in each usual way: left out, of another kind, too long, too short, unknown. Whatever is
// said of it is read by a person or a program, and must not be the words in which zod speaks of its insides.

type Described = {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
  readonly anyOf?: readonly Described[];
  readonly oneOf?: readonly Described[];
  readonly maxLength?: number;
  readonly maxItems?: number;
};

const idiom = /invalid|expected|received|too (?:big|small)|unrecognized|>=|<=|zod|undefined|\[object/i;

const mostCharacters = 20_000;

/** Values that are wrong for a field of that description, each in one way. */
function wrongFor(field: Described): readonly unknown[] {
  const long = field.maxLength === undefined || field.maxLength > mostCharacters ? [] : ["x".repeat(field.maxLength + 1)];
  const many = field.type === "array" ? [Array.from({ length: (field.maxItems ?? 60) + 1 }, () => "x")] : [];
  const inside = [...(field.anyOf ?? []), ...(field.oneOf ?? [])].flatMap(wrongFor);
  const items = field.items === undefined ? [] : wrongFor(field.items).map((value) => [value]);
  const fields = Object.entries(field.properties ?? {}).flatMap(([name, one]) =>
    wrongFor(one).map((value) => ({ [name]: value })),
  );
  const kinds = [undefined, null, true, -1, 1.5, 1e12, Number.NaN, "", "no such thing", "\ud800", [], {}, { extra: 1 }];
  return [...kinds, ...long, ...many, ...inside, ...items, ...fields];
}

function saidOf(schema: z.ZodType, value: unknown): readonly string[] {
  const outcome = schema.safeParse(value, { error: inPlainWords });
  return outcome.success ? [] : fieldErrors(outcome.error).map(({ message }) => message);
}

const inputs = contracts.flatMap(({ method, path, body, query }) =>
  [body, query].flatMap((schema) => (schema instanceof z.ZodType ? [{ call: `${method} ${path}`, schema }] : [])),
);

it.each(inputs)("speaks plainly of what is wrong with $call", ({ schema }) => {
  const described: Described = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Described; // Its own dialect.
  const said = new Set(wrongFor(described).flatMap((value) => saidOf(schema, value)));
  expect([...said].filter((message) => idiom.test(message))).toEqual([]);
  expect(said.size).toBeGreaterThan(0);
});

it("says how long, how many and which", () => {
  const schema = z.strictObject({
    name: z.string().min(1).max(3),
    tags: z.array(z.string()).max(1),
    mood: z.enum(["calm", "sad"]),
    at: z.iso.datetime(),
    parts: z.int().min(2),
  });
  const outcome = schema.safeParse(
    { name: "four", tags: ["a", "b"], mood: "blue", at: 5, parts: 1, more: 1 },
    { error: inPlainWords },
  );
  expect(outcome.error === undefined ? [] : fieldErrors(outcome.error)).toEqual([
    { field: "name", message: "must have at most 3 characters" },
    { field: "tags", message: "must have at most 1 item" },
    { field: "mood", message: "must be one of calm, sad" },
    { field: "at", message: "must be text" },
    { field: "parts", message: "must be at least 2" },
    { field: "more", message: "is no field of this call" },
  ]);
});

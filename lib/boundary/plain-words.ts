import type { z } from "zod";

// What a person or a program reads of input that isn't right: zod's own words speak of its insides ("expected string to have >=1
// characters"). A schema's own sentence comes first; these are for what it has none.

type Issue = Parameters<z.core.$ZodErrorMap>[0];

const kinds: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  set: "a list",
  object: "an object with fields",
  record: "an object with fields",
  map: "an object with fields",
  null: "empty (null)",
  undefined: "left out",
  date: "a time",
};

const forms: Readonly<Record<string, string>> = {
  uuid: "a UUID",
  guid: "a UUID",
  email: "an e-mail address",
  url: "an address that begins with https://",
  date: "a day such as 2026-03-01",
  datetime: "a time such as 2026-03-01T08:30:00Z",
  json_string: "JSON",
};

const characters = (count: number | bigint) => `${count} ${Number(count) === 1 ? "character" : "characters"}`;
const items = (count: number | bigint) => `${count} ${Number(count) === 1 ? "item" : "items"}`;

type Bound = { readonly origin: string; readonly exact: boolean | undefined; readonly inclusive: boolean | undefined };

function bound(side: "least" | "most", limit: number | bigint, { origin, exact, inclusive }: Bound): string {
  const at = exact === true ? "exactly" : `at ${side}`;
  if (origin === "string")
    return side === "least" && Number(limit) === 1 ? "must not be empty" : `must have ${at} ${characters(limit)}`;
  if (origin === "array" || origin === "set" || origin === "map" || origin === "object") return `must have ${at} ${items(limit)}`;
  if (inclusive === false) return `must be ${side === "least" ? "more" : "less"} than ${limit}`;
  return `must be ${at} ${limit}`;
}

/** What isn't right with a field, to be read behind its name: "must not be empty". */
export function inPlainWords(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      if (issue.input === undefined) return "is missing";
      return `must be ${kinds[issue.expected] ?? "something else"}`;
    case "invalid_value":
      return issue.values.length === 1
        ? `must be ${String(issue.values[0])}`
        : `must be one of ${issue.values.map(String).join(", ")}`;
    case "too_small":
      return bound("least", issue.minimum, { origin: issue.origin, exact: issue.exact, inclusive: issue.inclusive });
    case "too_big":
      return bound("most", issue.maximum, { origin: issue.origin, exact: issue.exact, inclusive: issue.inclusive });
    case "invalid_format":
      return `must be ${forms[issue.format] ?? "written in another way"}`;
    case "not_multiple_of":
      return `must be a multiple of ${issue.divisor}`;
    case "unrecognized_keys":
      return "has a field that this call doesn't know";
    default:
      return "isn't what this call takes";
  }
}

/** The fields at fault, each with a sentence, at most twenty. */
export function fieldErrors(error: z.ZodError): readonly { readonly field: string; readonly message: string }[] {
  return error.issues.slice(0, 20).flatMap((issue) => {
    if (issue.code === "unrecognized_keys")
      return issue.keys
        .slice(0, 20)
        .map((key) => ({ field: [...issue.path, key].join("."), message: "is no field of this call" }));
    return [{ field: issue.path.join(".") || "body", message: issue.message }];
  });
}

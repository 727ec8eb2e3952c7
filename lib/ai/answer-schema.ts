import { z } from "zod";

/** The part of JSON Schema that every provider takes. Limits of length stay with us: some providers refuse to hear of them. */
export type AnswerSchema = {
  readonly type: "object" | "array" | "string" | "boolean";
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, AnswerSchema>>;
  readonly required?: readonly string[];
  readonly items?: AnswerSchema;
};

const known = z.object({
  type: z.enum(["object", "array", "string", "boolean"]),
  description: z.string().optional(),
  enum: z.array(z.string()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  items: z.unknown().optional(),
});

function plain(node: unknown): AnswerSchema {
  const it = known.parse(node);
  const properties = Object.entries(it.properties ?? {}).map(([name, value]) => [name, plain(value)] as const);
  return {
    type: it.type,
    ...(it.description === undefined ? {} : { description: it.description }),
    ...(it.enum === undefined ? {} : { enum: it.enum }),
    // Every property is required: strict modes insist, and an answer of ours has no optional parts.
    ...(it.type === "object" ? { properties: Object.fromEntries(properties), required: properties.map(([name]) => name) } : {}),
    ...(it.items === undefined ? {} : { items: plain(it.items) }),
  };
}

/** The schema of an answer as a provider is told it. Throws when the zod schema uses what not every provider knows. */
export function answerSchema(schema: z.ZodType): AnswerSchema {
  return plain(z.toJSONSchema(schema, { io: "input" }));
}

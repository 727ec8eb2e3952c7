import { z } from "zod";
import type { Contract } from "./contract";
import { type ProblemCode, problems } from "./problems";

const problemSchema = {
  type: "object",
  required: ["type", "title", "status", "detail", "code"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    code: { type: "string", enum: Object.keys(problems) },
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["field", "message"],
        properties: { field: { type: "string" }, message: { type: "string" } },
      },
    },
  },
} as const;

/** Problems that any call of that kind can end in. */
function commonProblems(it: Contract): readonly ProblemCode[] {
  return [
    "too_many_requests",
    "unavailable",
    "internal",
    ...(it.access === "public" ? [] : (["unauthenticated"] as const)),
    ...(it.access === "write" ? (["forbidden_scope", "forbidden_origin", "other_account"] as const) : []),
    ...(it.params === undefined ? [] : (["not_found"] as const)),
    ...(it.query === undefined ? [] : (["invalid_input"] as const)),
    ...(it.body === undefined
      ? []
      : (["invalid_input", "malformed_json", "unsupported_media_type", it.tooLarge ?? "body_too_large"] as const)),
  ];
}

/** A body of bytes, or a form with one file. */
function rawBody(type: NonNullable<Contract["raw"]>): object {
  const bytes = { type: "string", format: "binary" };
  const form = { type: "object", required: ["audio_file"], properties: { audio_file: bytes } };
  return { required: true, content: { [type]: { schema: type === "multipart/form-data" ? form : bytes } } };
}

function jsonSchema(schema: z.ZodType, io: "input" | "output"): object {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return rest;
}

function parameters(it: Contract): object[] {
  const of = (schema: z.ZodType | undefined, place: "path" | "query") => {
    if (!(schema instanceof z.ZodObject)) return [];
    return Object.entries(schema.shape).map(([name, field]) => ({
      name,
      in: place,
      required: place === "path" || !(field as z.ZodType).isOptional(), // A ZodObject's shape holds zod types.
      schema: jsonSchema(field as z.ZodType, "input"),
    }));
  };
  return [...of(it.params, "path"), ...of(it.query, "query")];
}

function responses(it: Contract): Record<string, object> {
  const out: Record<string, object> = {};
  for (const [status, schema] of Object.entries(it.answers)) {
    const described = { description: status === "204" ? "Done" : "Success" };
    if (schema === null || schema === "redirect") out[status] = described;
    else if (schema === "stream") out[status] = { ...described, content: { "application/octet-stream": {} } };
    else out[status] = { ...described, content: { "application/json": { schema: jsonSchema(schema, "output") } } };
  }
  for (const [status, codes] of groupByStatus([...commonProblems(it), ...(it.problems ?? [])])) {
    out[status] = {
      description: codes.map((code) => `\`${code}\`: ${problems[code].title}`).join("; "),
      content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
    };
  }
  return out;
}

function groupByStatus(codes: readonly ProblemCode[]): Map<number, ProblemCode[]> {
  const out = new Map<number, ProblemCode[]>();
  for (const code of new Set(codes)) {
    const { status } = problems[code];
    out.set(status, [...(out.get(status) ?? []), code]);
  }
  return out;
}

/** The OpenAPI 3.1 document of these calls, written from the very schemas their handlers parse with. */
export function openApiDocument(contracts: readonly Contract[], server: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const it of contracts) {
    const operation = {
      summary: it.summary,
      operationId: `${it.method.toLowerCase()}${it.path.replace(/[{}]/g, "").replace(/[/_.-](\w)/g, (_all, letter: string) => letter.toUpperCase())}`,
      security: it.access === "public" ? [] : [{ token: [] }, { session: [] }],
      parameters: parameters(it),
      ...(it.raw === undefined ? {} : { requestBody: rawBody(it.raw) }),
      ...(it.body === undefined
        ? {}
        : {
            requestBody: {
              required: it.bodyOptional !== true,
              content: { "application/json": { schema: jsonSchema(it.body, "input") } },
            },
          }),
      responses: responses(it),
    };
    paths[it.path] = { ...paths[it.path], [it.method.toLowerCase()]: operation };
  }
  return {
    openapi: "3.1.0",
    info: { title: "PAUZ", version: "1", description: "A private journal. Errors are RFC 9457 problems with a stable code." },
    servers: [{ url: `${server}/api/v1` }],
    paths,
    components: {
      schemas: { Problem: problemSchema },
      securitySchemes: {
        token: {
          type: "http",
          scheme: "bearer",
          description: "A personal token from Settings, or an access token from /auth/token.",
        },
        session: { type: "apiKey", in: "cookie", name: "__Host-pauz-session" },
      },
    },
  };
}

import type { z } from "zod";
import type { LimitName } from "@/lib/ratelimit/limits";
import type { ProblemCode } from "./problems";

/**
 * What one API call takes and gives. Handlers parse with it, tests check answers against it,
 * and the OpenAPI document is written from it: one description, three uses.
 */
export type Contract<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Access extends "read" | "write" | "public" = "read" | "write" | "public",
> = {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Below `/api/v1`, with `{name}` for parameters. */
  readonly path: string;
  readonly summary: string;
  /** `public` needs nobody signed in. */
  readonly access: Access;
  readonly limit: LimitName;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  /** A body that isn't JSON, which the handler reads itself as it streams in. */
  readonly raw?: "application/octet-stream" | "multipart/form-data";
  /** True when an absent or empty body means `{}`. */
  readonly bodyOptional?: boolean;
  /** Bytes; 64 KiB unless said. */
  readonly maxBytes?: number;
  /** What a body over `maxBytes` is called, when the general words don't fit. */
  readonly tooLarge?: ProblemCode;
  /** Success answers by status; `null` for one without a body, `"stream"` and `"redirect"` for those without a JSON schema. */
  readonly answers: Readonly<Record<number, z.ZodType | null | "stream" | "redirect">>;
  readonly problems?: readonly ProblemCode[];
};

/** Keeps the schemas' types, so that a handler gets them parsed. */
export function contract<
  Params extends z.ZodType = z.ZodType<Record<string, never>>,
  Query extends z.ZodType = z.ZodType<Record<string, never>>,
  Body extends z.ZodType = z.ZodType<undefined>,
  const Access extends "read" | "write" | "public" = "read",
>(it: Contract<Params, Query, Body, Access>): Contract<Params, Query, Body, Access> {
  return it;
}

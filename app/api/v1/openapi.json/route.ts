import { openApiDocument } from "@/lib/boundary/openapi";
import { config } from "@/lib/config/config";
import { contracts } from "./contracts";

/** The API's description, for programs and for people who read it. Holds nothing of anybody. */
export function GET(): Response {
  return Response.json(openApiDocument(contracts, config().url), { headers: { "cache-control": "public, max-age=300" } });
}

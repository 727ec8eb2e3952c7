import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth, { type AuthOptions } from "next-auth";
import { z } from "zod";
import { setNextAuthAddress } from "@/lib/config/next-auth-address";

/** One step of next-auth's: what to do, what the browser sent along. */
export type EngineRequest = {
  readonly steps: readonly ["csrf"] | readonly ["signin" | "callback", "google"];
  readonly method: "GET" | "POST";
  readonly query: Readonly<Record<string, string>>;
  readonly body?: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
};

export type EngineAnswer = {
  readonly location: string | undefined;
  readonly setCookies: readonly string[];
  readonly body: unknown;
};

/**
 * Runs one step of next-auth apart from any route, so that the same checked flow (state, nonce, PKCE) serves its own
 * address, the API's `/auth` calls and the exchange of a code for a token.
 */
export async function runNextAuth(options: AuthOptions, request: EngineRequest): Promise<EngineAnswer> {
  setNextAuthAddress();
  const headers = new Map<string, unknown>();
  let body: unknown;
  const response = {
    status: () => response,
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    setHeader(name: string, value: unknown) {
      headers.set(name.toLowerCase(), value);
      return response;
    },
    end: () => response,
    json(value: unknown) {
      body = value;
      return response;
    },
    send(value: unknown) {
      body = value;
      return response;
    },
  };
  const { steps, method, query, cookies } = request;
  const asked = { method, headers: {}, cookies, query: { ...query, nextauth: [...steps] }, body: request.body ?? {} };
  // The marked place: next-auth takes Node's request and response of Next's older router, and uses only what is given here.
  await NextAuth(asked as unknown as NextApiRequest, response as unknown as NextApiResponse, options);
  const location = z.string().optional().parse(headers.get("location"));
  const setCookies = z.array(z.string()).default([]).parse(headers.get("set-cookie"));
  return { location, setCookies, body };
}

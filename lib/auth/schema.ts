import { z } from "zod";
import { contract } from "@/lib/boundary/contract";
import { idOut } from "@/lib/boundary/fields";

const next = z.string().max(500).optional();

export const beginSignIn = contract({
  method: "GET",
  path: "/auth/login",
  summary: "Begin signing in: redirects to Google, or to the sign-in page where Google is not configured",
  access: "public",
  limit: "signIn",
  query: z.object({ next, zone: z.string().max(64).optional() }),
  answers: { 302: "redirect" },
});

export const finishSignIn = contract({
  method: "GET",
  path: "/auth/callback",
  summary: "Google's answer: sets the session and returns to the app",
  access: "public",
  limit: "signIn",
  query: z.record(z.string().max(100), z.string().max(4_000)),
  answers: { 302: "redirect" },
});

const accessTokenOut = z.object({
  access_token: z.string(),
  token_type: z.literal("bearer"),
  expires_in: z.number().int().positive(),
});

export const takeToken = contract({
  method: "POST",
  path: "/auth/token",
  summary: "An access token: for the code and state of a sign-in just made in this browser, or for the session that asks",
  access: "public",
  limit: "signIn",
  body: z.object({
    code: z.string().min(1).max(4_000).optional(),
    state: z.string().min(1).max(1_000).optional(),
    iss: z.string().max(500).optional(),
  }),
  bodyOptional: true,
  answers: { 200: accessTokenOut },
  problems: ["unauthenticated", "forbidden_origin"],
});

export const refreshToken = contract({
  method: "POST",
  path: "/auth/refresh",
  summary: "A fresh access token for the session that asks",
  access: "write",
  limit: "write",
  body: z.object({}),
  bodyOptional: true,
  answers: { 200: accessTokenOut },
});

export const whoAmI = contract({
  method: "GET",
  path: "/auth/me",
  summary: "Who is signed in",
  access: "read",
  limit: "read",
  answers: {
    200: z.object({ id: idOut, email: z.email().nullable(), name: z.string(), picture: z.url().nullable() }),
  },
});

export const ownPicture = contract({
  method: "GET",
  path: "/auth/picture",
  summary: "Our own copy of the person's picture",
  access: "read",
  limit: "read",
  answers: { 200: "stream" },
  problems: ["not_found"],
});

export const authContracts = [beginSignIn, finishSignIn, takeToken, refreshToken, whoAmI, ownPicture];

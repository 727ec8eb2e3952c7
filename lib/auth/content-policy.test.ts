import { expect, it } from "vitest";
import { contentPolicy } from "./content-policy";

it("lets only our own scripts and styles with the nonce in", () => {
  const policy = contentPolicy("abc", false);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(policy).toContain("script-src 'self' 'nonce-abc' 'strict-dynamic'");
  expect(policy).toContain("style-src 'self' 'nonce-abc'");
  for (const closed of [
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "connect-src 'self'",
    "form-action 'self'",
    "worker-src 'self'",
  ]) {
    expect(policy).toContain(closed);
  }
});

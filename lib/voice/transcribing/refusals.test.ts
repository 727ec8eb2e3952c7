import { expect, it } from "vitest";
import { faultOfFailure, faultOfRefusal } from "./refusals";

const now = Date.parse("2026-11-22T10:00:00Z");
const fault = (status: number, body = "", retryAfter: string | null = null) =>
  faultOfRefusal("elevenlabs", { status, body, retryAfter }, now);

it.each([
  [400, '{"detail":{"status":"invalid_audio"}}', "unreadable_sound"],
  [400, '{"detail":{"status":"invalid_model"}}', "refused"],
  [401, '{"detail":{"status":"invalid_api_key"}}', "bad_key"],
  [401, '{"detail":{"status":"quota_exceeded"}}', "quota_spent"],
  [402, "", "quota_spent"],
  [404, "", "refused"],
  [409, "", "busy"],
  [415, "", "unreadable_sound"],
  [422, '{"detail":[{"loc":["body","file"],"msg":"no audio"}]}', "unreadable_sound"],
  [429, '{"error":{"code":"rate_limit_exceeded"}}', "busy"],
  [429, '{"error":{"code":"insufficient_quota"}}', "quota_spent"],
  [500, "", "busy"],
  [529, "<html>", "busy"],
])("%i %s is %s", (status, body, failure) => {
  expect(fault(status, body).failure).toBe(failure);
});

it.each([
  ["30", 30_000],
  [" 5 ", 5_000],
  ["Sun, 22 Nov 2026 10:02:00 GMT", 120_000],
  ["Sun, 22 Nov 2026 09:00:00 GMT", undefined],
  ["999999", 3_600_000],
  ["-3", undefined],
  ["soon", undefined],
  [null, undefined],
])("asked to wait %s, it waits %s ms", (header, wait) => {
  expect(fault(429, "", header).retryAfterMs).toBe(wait);
});

it("tells our own patience's end from our own stopping, and neither blames a provider for a broken sound", () => {
  const stopped = AbortSignal.abort();
  const late = AbortSignal.abort(new DOMException("late", "TimeoutError"));
  const open = new AbortController().signal;
  expect(faultOfFailure("openai", new Error("x"), stopped)).toMatchObject({ failure: "interrupted", blamesProvider: false });
  expect(faultOfFailure("openai", new Error("x"), late)).toMatchObject({
    failure: "timed_out",
    blamesProvider: true,
    passes: false,
  });
  expect(faultOfFailure("openai", new SyntaxError("x"), open)).toMatchObject({ failure: "bad_answer", passes: false });
  expect(faultOfFailure("openai", new Error("x"), open)).toMatchObject({ failure: "unreachable", passes: true });
  expect(fault(415).blamesProvider).toBe(false);
  expect(JSON.stringify(fault(400, "my mother called"))).not.toContain("mother");
});

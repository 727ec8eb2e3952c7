import { expect, it } from "vitest";
import { sameOriginHeaders } from "./origin";

const url = "https://journal.example/";
const own = "https://journal.example";

it.each([
  [{ origin: own }, true],
  [{ origin: own, "sec-fetch-site": "same-origin" }, true],
  [{}, false],
  [{ "sec-fetch-site": "same-origin" }, false],
  [{ origin: "null" }, false],
  [{ origin: own, "sec-fetch-site": "cross-site" }, false],
  [{ origin: own, "sec-fetch-site": "same-site" }, false],
  [{ origin: "https://evil.example" }, false],
  [{ origin: "https://journal.example.evil.example" }, false],
  [{ origin: "http://journal.example" }, false],
  [{ origin: "https://journal.example:8443" }, false],
  [{ origin: "https://evil.example", "x-forwarded-host": "evil.example", host: "evil.example" }, false],
])("%j → %s", (headers: Record<string, string>, allowed) => {
  expect(sameOriginHeaders(new Headers(headers), url)).toBe(allowed);
});

import { expect, it } from "vitest";
import { scriptsIn, withFreshNonce } from "./shell";

const html =
  '<link rel="stylesheet" href="/_next/static/chunks/a.css?dpl=1" nonce="b2xk"/><script src="/_next/static/chunks/b.js" nonce="b2xk" async=""></script><img src="/icons/x.png"/>';

it("knows which built files a page asks for", () => {
  expect(scriptsIn(html)).toEqual(["/_next/static/chunks/a.css", "/_next/static/chunks/b.js"]);
});

it("gives each answer a nonce of its own, in the policy and in the page", () => {
  const kept = new Headers({
    "content-security-policy": "script-src 'self' 'nonce-b2xk' 'strict-dynamic'; style-src 'nonce-b2xk'",
    "x-frame-options": "DENY",
    etag: "x",
  });
  const first = withFreshNonce(html, kept, new Uint8Array([1, 2, 3]));
  expect(first.html).not.toContain("b2xk");
  expect(first.html.match(/nonce="AQID"/g)).toHaveLength(2);
  expect(first.headers.get("content-security-policy")).toBe(
    "script-src 'self' 'nonce-AQID' 'strict-dynamic'; style-src 'nonce-AQID'",
  );
  expect(first.headers.get("cache-control")).toBe("no-store");
  expect(first.headers.get("x-frame-options")).toBe("DENY");
  expect(first.headers.get("etag")).toBeNull();
});

it("leaves a page alone that came without a policy", () => {
  expect(withFreshNonce(html, new Headers(), new Uint8Array(16)).html).toBe(html);
});

import { describe, expect, it } from "vitest";
import { addressOf, remoteAddress } from "./addressing";

const here = "http://127.0.0.1:3000";
const outside = "https://pauz.example";

describe("one address", () => {
  it.each<[string, string | undefined, string, ReturnType<typeof addressOf>]>([
    [here, "127.0.0.1:3000", "/today", { kind: "here" }],
    [here, "localhost:3000", "/today?x=1", { kind: "redirect", to: "http://127.0.0.1:3000/today?x=1" }],
    [here, "[::1]:3000", "/", { kind: "redirect", to: "http://127.0.0.1:3000/" }],
    [here, "evil.example:3000", "/", { kind: "refuse" }],
    [here, "127.0.0.1.evil.example", "/", { kind: "refuse" }],
    [here, "127.0.0.1:3000@evil.example", "/", { kind: "refuse" }],
    [here, undefined, "/", { kind: "refuse" }],
    [here, "", "/", { kind: "refuse" }],
    [here, "127.0.0.1:3000", "http://evil.example/", { kind: "refuse" }],
    [outside, "pauz.example", "/", { kind: "here" }],
    [outside, "PAUZ.example", "/", { kind: "here" }],
    [outside, "127.0.0.1:3000", "/a", { kind: "redirect", to: "https://pauz.example/a" }],
    [outside, "other.example", "/", { kind: "refuse" }],
  ])("%s asked as %s%s", (url, host, path, expected) => {
    expect(addressOf(url, host, path)).toEqual(expected);
  });
});

describe("where a request comes from", () => {
  it("is the socket's other end, whatever a header claims", () => {
    expect(remoteAddress(here, "::ffff:192.168.1.5", "1.2.3.4")).toBe("192.168.1.5");
    expect(remoteAddress(here, "127.0.0.1", "1.2.3.4")).toBe("127.0.0.1");
    expect(remoteAddress(outside, "203.0.113.9", "1.2.3.4")).toBe("203.0.113.9");
  });

  it("is the last hop of a proxy on this machine, when the app's address says there is one", () => {
    expect(remoteAddress(outside, "127.0.0.1", "9.9.9.9, 1.2.3.4")).toBe("1.2.3.4");
    expect(remoteAddress(outside, "127.0.0.1", "nonsense")).toBe("127.0.0.1");
    expect(remoteAddress(outside, "127.0.0.1", undefined)).toBe("127.0.0.1");
  });
});

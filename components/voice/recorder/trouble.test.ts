import { expect, it } from "vitest";
import { troubleOf, troubleWords } from "./trouble";

const said = (name: string) => troubleOf(new DOMException("", name));

it("tells a no from a missing microphone and from one that is in use", () => {
  expect(said("NotAllowedError")).toBe("denied");
  expect(said("NotFoundError")).toBe("no_microphone");
  expect(said("OverconstrainedError")).toBe("no_microphone");
  expect(said("NotReadableError")).toBe("in_use");
  expect(said("SecurityError")).toBe("insecure");
});

it("knows no more than the browser says", () => {
  expect(said("SomethingNew")).toBe("unknown");
  expect(troubleOf("what")).toBe("unknown");
  expect(troubleWords("unknown").what).toContain("gave no reason");
});

import { expect, it } from "vitest";
import { cookieFrom, sessionCookieName, sessionCookieOptions } from "./session-cookie";

it("is bound to its one host on https, and plain only on http", () => {
  expect(sessionCookieName("https://journal.example")).toBe("__Host-pauz-session");
  expect(sessionCookieOptions("https://journal.example")).toMatchObject({
    httpOnly: true,
    secure: true,
    sameSite: "lax",
    path: "/",
  });
  expect(sessionCookieName("http://127.0.0.1:3000")).toBe("pauz-session");
  expect(sessionCookieOptions("http://127.0.0.1:3000")).toMatchObject({ httpOnly: true, secure: false });
});

it.each([
  ["a=1; pauz-session=x.y; b=2", "x.y"],
  ["pauz-session=x=y", "x=y"],
  ["other-pauz-session=x", undefined],
  ["pauz-session-old=x", undefined],
  ["", undefined],
  [null, undefined],
])("reads %j as %j", (header, value) => {
  expect(cookieFrom(header, "pauz-session")).toBe(value);
});

import { expect, it } from "vitest";
import { apiMap } from "./api-map";

const check = apiMap([
  { method: "GET", path: "/garden" },
  { method: "POST", path: "/garden" },
  { method: "GET", path: "/garden/{id}" },
  { method: "DELETE", path: "/garden/{id}" },
  { method: "GET", path: "/garden/total" },
]);

it.each([
  ["GET", "/garden"],
  ["HEAD", "/garden/"],
  ["POST", "/garden/"],
  ["DELETE", "/garden/01a1"],
  ["GET", "/garden/total"],
])("lets %s %s through", (method, path) => {
  expect(check(method, path)).toBeUndefined();
});

it.each(["/", "", "/gardens", "/garden/1/2", "/garden//", "garden"])("knows no %j", (path) => {
  expect(check("GET", path)).toEqual({ code: "unknown_call" });
});

it("names the methods a path has, also where a name would fit", () => {
  expect(check("PUT", "/garden")).toEqual({ code: "method_not_allowed", headers: { allow: "GET, HEAD, POST" } });
  expect(check("DELETE", "/garden/total")).toEqual({ code: "method_not_allowed", headers: { allow: "GET, HEAD" } });
});

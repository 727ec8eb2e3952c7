import type { Contract } from "./contract";
import type { Problem } from "./problems";

type Place = { readonly segments: readonly string[]; readonly methods: Set<string> };

const isName = (segment: string) => segment.startsWith("{");

function fits({ segments }: Place, path: readonly string[]): boolean {
  return (
    segments.length === path.length &&
    segments.every((segment, index) => (isName(segment) ? path[index] !== "" : segment === path[index]))
  );
}

/**
 * Says what is wrong with a request before anybody asks whose it is: a path that no call has (`unknown_call`), or a method that
 * the path's calls don't have (`method_not_allowed`, naming those it has). `path` is below `/api/v1`, without its query.
 */
export function apiMap(
  calls: readonly Pick<Contract, "method" | "path">[],
): (method: string, path: string) => Problem | undefined {
  const places = new Map<string, Place>();
  for (const { method, path } of calls) {
    const place = places.get(path) ?? { segments: path.split("/"), methods: new Set<string>() };
    place.methods.add(method);
    // Next answers HEAD by the GET handler.
    if (method === "GET") place.methods.add("HEAD");
    places.set(path, place);
  }
  // A path written out comes before one with a name in its place.
  const known = [...places.values()].sort((a, b) => a.segments.filter(isName).length - b.segments.filter(isName).length);
  return (method, path) => {
    const asked = path.replace(/\/$/, "").split("/");
    const place = known.find((one) => fits(one, asked));
    if (place === undefined) return { code: "unknown_call" };
    if (place.methods.has(method)) return undefined;
    return { code: "method_not_allowed", headers: { allow: [...place.methods].sort().join(", ") } };
  };
}

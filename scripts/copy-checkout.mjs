import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const skipped = new Set(["node_modules", ".next", ".build", ".git", "data"]);

/**
 * A copy of this checkout under `.build/copies`, for measuring or testing a build that differs in a file or two.
 * On the same file system as the checkout, so that the packages (a gigabyte) are hard links where it has them.
 */
export function copyCheckout(name) {
  const root = process.cwd();
  const copy = join(root, ".build", "copies", name);
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  // Entry by entry: a folder can't be copied into itself.
  for (const name of readdirSync(root).filter((it) => !skipped.has(it))) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  try {
    execFileSync("cp", ["-al", join(root, "node_modules"), join(copy, "node_modules")], { stdio: "ignore" });
  } catch {
    // No hard links here: a whole copy does as well, more slowly.
    rmSync(join(copy, "node_modules"), { recursive: true, force: true });
    cpSync(join(root, "node_modules"), join(copy, "node_modules"), { recursive: true, verbatimSymlinks: true });
  }
  return copy;
}

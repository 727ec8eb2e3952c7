import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/** Runs the administration tool on a server's data, as an operator would, and gives what it printed. */
export async function pauz(dataDir: string, words: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ["scripts/pauz.mjs", ...words], {
    cwd: join(import.meta.dirname, "../.."),
    env: { NODE_ENV: "production", PATH: process.env["PATH"] ?? "", HOME: process.env["HOME"] ?? "", PAUZ_DATA_DIR: dataDir },
  });
  return stdout;
}

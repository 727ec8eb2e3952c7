// What the benchmarks share: a free port, a copy's packages, a server's readiness, the administration tool.
import { execFile } from "node:child_process";
import { createServer } from "node:net";
import { promisify } from "node:util";

export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** Waits until the server says it is ready; fails when it ends first, or after ten minutes (it may have to build). */
export async function ready(base, server) {
  for (let waited = 0; waited < 600; waited += 1) {
    if (server.exitCode !== null) throw new Error(`the server ended with ${server.exitCode}`);
    const response = await fetch(`${base}/readyz`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  throw new Error("the server did not become ready in ten minutes");
}

/** Runs the administration tool beside the running server and returns what it printed. */
export async function pauz(cwd, env, words) {
  const { stdout } = await promisify(execFile)(process.execPath, ["scripts/pauz.mjs", ...words], { cwd, env });
  return stdout;
}

/** Waits for a process to end. */
export function finished(child) {
  return child.exitCode === null ? new Promise((resolve) => child.once("exit", resolve)) : Promise.resolve();
}

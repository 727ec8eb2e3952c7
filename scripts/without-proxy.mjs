// The authorization matrix on a build without proxy.ts: the proxy makes things pleasant, the lock is behind it.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { copyCheckout } from "./copy-checkout.mjs";

const checkout = copyCheckout("without-proxy");
rmSync(join(checkout, "proxy.ts"));
// Built here, as a build may take longer than a test waits for its server.
const prepare = pathToFileURL(join(checkout, "scripts", "prepare.mjs")).href;
const { makeClient, makePages } = await import(prepare);
await makeClient();
await makePages();
const { status } = spawnSync("npx", ["playwright", "test", "-c", "e2e/playwright.config.ts", "authorization.spec.ts"], {
  stdio: "inherit",
  env: { ...process.env, PAUZ_E2E_CHECKOUT: checkout },
});
rmSync(checkout, { recursive: true, force: true });
process.exit(status ?? 1);

import { makeClient, makePages } from "./prepare.mjs";

// `npm run test:faults`: the build first, since the servers it kills are the production ones; then scripts/faults.ts.

await makeClient();
await makePages();
process.argv = [process.argv[0], process.argv[1], "faults", ...process.argv.slice(2)];
await import("./run.mjs");

import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

// `server-only` throws outside Next; here its empty half is taken.
const resolve = { alias: { "@": root.replace(/\/$/, ""), "server-only": `${root}node_modules/server-only/empty.js` } };
const exclude = ["**/node_modules/**", ".next/**", ".build/**", "e2e/**/*.spec.ts"];

export default defineConfig({
  test: {
    // Many files wait for a clock or a service; on two processors one worker, as it would be, leaves half of the machine idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...exclude, "**/*.integration.test.ts", "**/*.alone.test.ts"],
          // Two hundred small files: reading what they import anew for each takes longer than their tests.
          isolate: false,
          setupFiles: ["lib/testing/leave-as-found.ts"],
          testTimeout: 60_000,
        },
      },
      {
        resolve,
        // What shows only in a process in which nothing has happened yet.
        test: { name: "alone", include: ["**/*.alone.test.ts"], exclude, testTimeout: 60_000 },
      },
      {
        resolve,
        test: {
          name: "integration",
          include: ["**/*.integration.test.ts"],
          exclude,
          globalSetup: ["lib/testing/postgres-for-tests.ts"],
          testTimeout: 90_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

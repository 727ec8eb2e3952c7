// Loaded into a server that is measured (`--import`): says how much memory is held, which what is only waiting to be collected isn't.
// Whoever connects to the socket named by the process id gets one line: heap and what belongs to it outside, in bytes, right after a collection.
import { createServer } from "node:net";
import { join } from "node:path";
import { memoryUsage, pid } from "node:process";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { isMainThread } from "node:worker_threads";

if (isMainThread && process.env.BENCH_MEMORY_FOLDER) {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc");
  createServer((caller) => {
    collect();
    const { heapUsed, external } = memoryUsage();
    caller.end(String(heapUsed + external));
  })
    .listen(join(process.env.BENCH_MEMORY_FOLDER, String(pid)))
    .unref();
}

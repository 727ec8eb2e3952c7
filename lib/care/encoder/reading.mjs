// Runs in a thread of its own (see encoder.ts), as it stands: plain JavaScript, found by its path. Reading takes a tenth of a
// second for a few sentences, in which nobody else would be served.
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import * as onnx from "onnxruntime-web";

// One thread, this one: others would be begun by the runtime for each reading.
onnx.env.wasm.numThreads = 1;
onnx.env.logLevel = "error";
const session = await onnx.InferenceSession.create(readFileSync(workerData.model), { executionProviders: ["wasm"] });

/** What the encoder says of each of some texts: three weights, for harmless, between the lines and plain. */
async function read(texts) {
  const width = Math.max(...texts.map((pieces) => pieces.length));
  const ids = new Int32Array(texts.length * width);
  const mask = new Float32Array(texts.length * width);
  for (const [row, pieces] of texts.entries()) {
    ids.set(pieces, row * width);
    mask.fill(1, row * width, row * width + pieces.length);
  }
  const { logits } = await session.run({
    ids: new onnx.Tensor("int32", ids, [texts.length, width]),
    mask: new onnx.Tensor("float32", mask, [texts.length, width]),
  });
  return logits.data;
}

parentPort?.on("message", ({ id, texts }) => {
  read(texts).then(
    (weights) => parentPort?.postMessage({ id, weights }),
    // Without a word of what went wrong: it might quote what was read.
    () => parentPort?.postMessage({ id, weights: null }),
  );
});

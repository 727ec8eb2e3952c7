// Runs in a thread of its own (see encoder.ts), as it stands: plain JavaScript, found by its path. Reading takes a tenth of a
// second for a few sentences, in which nobody else would be served.
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import * as onnx from "onnxruntime-web";

// One thread, this one: others would be begun by the runtime for each reading.
onnx.env.wasm.numThreads = 1;
onnx.env.logLevel = "error";

const { models } = workerData;
const begun = new Map();

/** A part of the encoder, read in when it is first needed: care is asked far more often than meaning. */
function part(name) {
  const known = begun.get(name);
  if (known !== undefined) return known;
  const session = onnx.InferenceSession.create(readFileSync(models[name]), { executionProviders: ["wasm"] });
  begun.set(name, session);
  return session;
}

/** What the upper half for this purpose says of each of some texts, one after another. */
async function read(purpose, texts) {
  const width = Math.max(...texts.map((pieces) => pieces.length));
  const ids = new Int32Array(texts.length * width);
  const there = new Float32Array(texts.length * width);
  for (const [row, pieces] of texts.entries()) {
    ids.set(pieces, row * width);
    there.fill(1, row * width, row * width + pieces.length);
  }
  const mask = new onnx.Tensor("float32", there, [texts.length, width]);
  const { half } = await (await part("trunk")).run({ ids: new onnx.Tensor("int32", ids, [texts.length, width]), mask });
  const [said] = Object.values(await (await part(purpose)).run({ half, mask }));
  return said.data;
}

parentPort?.on("message", ({ id, purpose, texts }) => {
  read(purpose, texts).then(
    (said) => parentPort?.postMessage({ id, said }),
    // Without a word of what went wrong: it might quote what was read.
    () => parentPort?.postMessage({ id, said: null }),
  );
});

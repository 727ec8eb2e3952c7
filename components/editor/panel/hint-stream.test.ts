import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { events } from "./hint-stream";

const stream =
  'event: delta\ndata: {"text":"What did “door” 🚪 mean"}\n\nevent: delta\ndata: {"text":"?"}\n\nevent: done\ndata: {"hint_text":"What?"}\n\n';

async function read(parts: Uint8Array[]) {
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(part);
      controller.close();
    },
  });
  const found = [];
  for await (const event of events(body)) found.push(event);
  return found;
}

describe("a streamed question", () => {
  it("is read whole, wherever the network cuts it, even within a letter", async () => {
    const bytes = new TextEncoder().encode(stream);
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(bytes.length), { maxLength: 8 }), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const parts = places.slice(1).map((end, index) => bytes.slice(places[index], end));
        expect(await read(parts)).toEqual([
          { name: "delta", data: { text: "What did “door” 🚪 mean" } },
          { name: "delta", data: { text: "?" } },
          { name: "done", data: { hint_text: "What?" } },
        ]);
      }),
    );
  });

  it("leaves out an event that was cut off", async () => {
    const bytes = new TextEncoder().encode(stream.slice(0, -20));
    expect((await read([bytes])).map((event) => event.name)).toEqual(["delta", "delta"]);
  });
});

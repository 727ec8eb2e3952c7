/** A sound that lies in parts: its size, and any stretch of it. Opens the parts a stretch touches, one after the other. */
export type Sound = {
  readonly size: number;
  /** `[start, end)`, at most as far as the sound goes, in pieces as they are opened. */
  stretch(start: number, end: number): AsyncGenerator<Buffer, void>;
  /** The same in one piece; for short stretches. */
  read(start: number, end: number): Promise<Buffer>;
};

/**
 * The sound of these parts. `open` gives a part's plain bytes; the one it gave last is kept, because whoever reads along the
 * sound asks for the same part again and again. Never more than that one and the one being read are in memory.
 */
export function soundOf(sizes: readonly number[], open: (number: number) => Promise<Buffer>): Sound {
  const starts: number[] = [];
  let size = 0;
  for (const bytes of sizes) {
    starts.push(size);
    size += bytes;
  }
  let last: { readonly number: number; readonly bytes: Buffer } | undefined;

  async function part(number: number): Promise<Buffer> {
    if (last?.number === number) return last.bytes;
    last = undefined;
    const bytes = await open(number);
    last = { number, bytes };
    return bytes;
  }

  async function* stretch(start: number, end: number): AsyncGenerator<Buffer, void> {
    for (let number = 0; number < sizes.length; number += 1) {
      const from = starts[number] ?? 0;
      const to = from + (sizes[number] ?? 0);
      if (to <= start || to === from) continue;
      if (from >= end) return;
      const bytes = await part(number);
      yield bytes.subarray(Math.max(0, start - from), Math.min(to, end) - from);
    }
  }

  return {
    size,
    stretch,
    async read(start, end) {
      const pieces: Buffer[] = [];
      for await (const piece of stretch(start, end)) pieces.push(piece);
      const [only] = pieces;
      return pieces.length === 1 && only !== undefined ? only : Buffer.concat(pieces);
    },
  };
}

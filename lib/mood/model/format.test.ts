import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClassifier } from "./classifier";
import { featureSpace } from "./features";
import { bytesPerRow, codebook, decodeModel, encodeModel, ModelBroken, scaleOf } from "./format";
import { LABELS } from "./labels";

const list = (value: number) => LABELS.map(() => value);
const head = (rows: number) => ({ name: "test", rows, bias: list(0), slope: list(1), shift: list(0), threshold: list(0.5) });

const models = fc
  .uniqueArray(fc.integer({ min: 0, max: featureSpace - 1 }), { maxLength: 40 })
  .map((hashes) => Int32Array.from(hashes).sort())
  .chain((hashes) =>
    fc.record({
      hashes: fc.constant(hashes),
      rarities: fc.uint8Array({ minLength: hashes.length, maxLength: hashes.length }),
      weights: fc.float32Array({
        minLength: hashes.length * LABELS.length,
        maxLength: hashes.length * LABELS.length,
        min: -30,
        max: 30,
        noNaN: true,
      }),
    }),
  );

describe("the model file", () => {
  it("gives back its features exactly, and its weights as near as four bits come", () => {
    fc.assert(
      fc.property(models, ({ hashes, rarities, weights }) => {
        const bytes = encodeModel(head(hashes.length), hashes, rarities, weights);
        expect(encodeModel(head(hashes.length), hashes, rarities, weights)).toEqual(bytes);
        const file = decodeModel(bytes);
        expect(file.head).toEqual(head(hashes.length));
        expect([...file.hashes]).toEqual([...hashes]);
        expect([...file.rarities]).toEqual([...rarities]);
        for (let row = 0; row < hashes.length; row++) {
          const most = Math.max(...weights.subarray(row * LABELS.length, (row + 1) * LABELS.length).map(Math.abs));
          LABELS.forEach((_, label) => {
            const pair = file.codes[row * bytesPerRow + (label >> 1)] ?? 0;
            const share = codebook[label % 2 === 0 ? pair & 15 : pair >> 4] ?? NaN;
            const was = weights[row * LABELS.length + label] ?? NaN;
            expect(Math.abs(share * scaleOf(file.scales[row] ?? 0) - was)).toBeLessThanOrEqual(0.12 * most + 2 ** -10);
          });
        }
      }),
    );
  });

  it("is refused when it is cut off, grown, or something else", () => {
    const bytes = encodeModel(head(2), Int32Array.of(5, 900), Uint8Array.of(16, 20), new Float32Array(56).fill(0.5));
    for (const broken of [
      new Uint8Array(0),
      bytes.subarray(0, 40),
      bytes.subarray(0, -1),
      Uint8Array.of(...bytes, 0),
      new TextEncoder().encode("version https://git-lfs.github.com/spec/v1 and so on"),
    ])
      expect(() => createClassifier(broken)).toThrow(ModelBroken);
  });
});

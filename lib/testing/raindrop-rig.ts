import { afterAll, beforeAll, beforeEach, expect } from "vitest";
import { type RaindropDouble, startRaindropDouble } from "@/e2e/doubles/raindrop";
import { systemClock } from "@/lib/clock/clock";
import { BucketUnavailable } from "@/lib/smartbucket/port";
import { createRaindropSmartBucket } from "@/lib/smartbucket/raindrop";
import type { Patience, RaindropSettings } from "@/lib/smartbucket/raindrop-call";

/** Words that no error may quote, and the account at the double. */
export const words = "The rain on the roof, and nobody else awake.";
export const account = {
  apiKey: "raindrop-test-key",
  applicationName: "pauz",
  version: "01jxanr45haeswhay4n0q8340y",
  memoryName: "memory",
};

export const text = (content: string) => ({ bytes: Buffer.from(content), contentType: "text/plain" });

/** For the top of a test file: a double of Raindrop for its tests, and drivers that lead to it. */
export function raindropRig() {
  let started: RaindropDouble | undefined;
  const pauses: number[] = [];
  beforeAll(async () => {
    started = await startRaindropDouble(account);
  });
  afterAll(() => started?.close());
  beforeEach(() => {
    started?.heal();
    pauses.length = 0;
  });
  const double = (): RaindropDouble => {
    if (started === undefined) throw new Error("the double starts before the first test");
    return started;
  };
  return {
    double,
    /** The pauses the drivers would have made, in ms. */
    pauses,
    callsOf: (name: string) => double().requests.filter(({ call }) => call === name).length,
    /** A driver that notes its pauses instead of making them, unless `patience` says otherwise. */
    driver: (settings: Partial<RaindropSettings> = {}, patience: Partial<Patience> = {}) =>
      createRaindropSmartBucket(
        { ...account, baseUrl: double().baseUrl, ...settings },
        {
          clock: systemClock,
          patience: { attemptMs: 10_000, random: () => 0, pause: async (ms) => void pauses.push(ms), ...patience },
        },
      ),
    /** A driver as the app has it. */
    patientDriver: () => createRaindropSmartBucket({ ...account, baseUrl: double().baseUrl }, { clock: systemClock }),
  };
}

/** What a failing call ends with; nothing in it, nor below it, may quote a key, the content or the secret. */
export async function failureOf(call: Promise<unknown>): Promise<BucketUnavailable> {
  const failure = await call.then(
    () => undefined,
    (error: unknown) => error,
  );
  for (let error = failure; error instanceof Error; error = error.cause) {
    expect(JSON.stringify(error) + error.message).not.toMatch(/rain on|journal-1|raindrop-test-key/);
  }
  if (!(failure instanceof BucketUnavailable)) throw new Error(`not a failure of the bucket: ${String(failure)}`);
  return failure;
}

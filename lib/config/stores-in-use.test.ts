import { expect, it } from "vitest";
import { storesInUse } from "./stores-in-use";

const raindrop = {
  apiKey: "the-key",
  applicationName: "pauz",
  version: "v1",
  memoryName: "memory",
  baseUrl: "https://api.raindrop.run",
};
const s3 = { region: "eu-1", bucket: "pauz-files", accessKeyId: "the-id", secretAccessKey: "the-secret" };

it("names the drivers in use and where they keep things", () => {
  expect(storesInUse({ smartbucket: "raindrop", raindrop: { ...raindrop, organization: "us" }, objectstore: "s3", s3 })).toEqual([
    { store: "smartbucket", driver: "raindrop", where: "api.raindrop.run, application pauz of us, version v1" },
    { store: "objectstore", driver: "s3", where: "AWS eu-1, bucket pauz-files" },
  ]);
});

it("speaks of the driver that is in use, whatever else has settings", () => {
  const local = { driver: "local", where: "files in the data folder" };
  expect(storesInUse({ smartbucket: "local", raindrop, objectstore: "local", s3 })).toEqual([
    { store: "smartbucket", ...local },
    { store: "objectstore", ...local },
  ]);
});

it("tells no secret, also when one stands in an address", () => {
  const endpoint = "https://me:the-password@s3.example:9000";
  const told = JSON.stringify(storesInUse({ smartbucket: "raindrop", raindrop, objectstore: "s3", s3: { ...s3, endpoint } }));
  expect(told).toContain("s3.example:9000");
  expect(told).not.toMatch(/the-/);
});

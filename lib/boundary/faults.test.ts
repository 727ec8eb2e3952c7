import { expect, it } from "vitest";
import { StoreUnavailable } from "@/lib/objectstore/port";
import { type BucketFailure, BucketUnavailable } from "@/lib/smartbucket/port";
import { problemOfFault } from "./faults";
import { problemResponse } from "./problems";

it.each<[BucketFailure, number, string]>([
  ["unreachable", 503, "storage_unavailable"],
  ["busy", 503, "storage_unavailable"],
  ["timed_out", 503, "storage_unavailable"],
  ["refused", 502, "storage_failed"],
  ["bad_answer", 502, "storage_failed"],
])(
  "a bucket's failure (%s) is a %i that names the bucket and the operation, and nothing of its cause",
  async (kind, status, code) => {
    const cause = new Error("object 0190-alice/journal-1 held: Dear diary");
    const response = problemResponse(problemOfFault(new BucketUnavailable("guided-journals", "put", kind, { cause })));
    expect(response.status).toBe(status);
    const body = await response.text();
    expect(JSON.parse(body)).toMatchObject({ code, bucket: "guided-journals", operation: "put" });
    expect(body).not.toMatch(/alice|diary/);
  },
);

it("the store of PDFs that fails is a 503 that names the operation", () => {
  expect(problemOfFault(new StoreUnavailable("get"))).toEqual({
    code: "storage_unavailable",
    members: { bucket: "exports", operation: "get" },
  });
});

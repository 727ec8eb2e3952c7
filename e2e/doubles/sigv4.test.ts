import { expect, it } from "vitest";
import { refusalOf } from "./sigv4";

it("has no reason to accept a request whose parts were changed after signing", () => {
  // The signature is of another request, in a form that is otherwise right.
  const now = new Date().toISOString().replace(/[-:]|\.\d{3}/g, "");
  const request = {
    method: "GET",
    url: "/bucket/key",
    headers: {
      host: "127.0.0.1",
      "x-amz-date": now,
      "x-amz-content-sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      authorization: `AWS4-HMAC-SHA256 Credential=ID/${now.slice(0, 8)}/eu/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=${"0".repeat(64)}`,
    },
    body: Buffer.alloc(0),
  };
  const credentials = { accessKeyId: "ID", secretAccessKey: "secret", region: "eu" };
  expect(refusalOf(request, credentials)).toBe("SignatureDoesNotMatch");
  expect(refusalOf({ ...request, body: Buffer.from("x") }, credentials)).toBe("XAmzContentSHA256Mismatch");
  expect(refusalOf({ ...request, headers: { ...request.headers, "x-amz-date": "20200101T000000Z" } }, credentials)).toBe(
    "RequestTimeTooSkewed",
  );
  expect(refusalOf({ ...request, headers: { ...request.headers, "x-amz-acl": "public-read" } }, credentials)).toBe(
    "AccessDenied",
  );
});

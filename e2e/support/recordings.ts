import { expect } from "playwright/test";
import { inPieces } from "@/lib/testing/sounds";
import { partBytes } from "@/lib/voice/view";
import { apiClient } from "./api";

/** Sends a part as it is; gives the status. */
export async function sendPart(url: string, token: string, id: string, number: number, bytes: Uint8Array): Promise<number> {
  const response = await fetch(`${url}/api/v1/recordings/${id}/parts/${number}`, {
    method: "PUT",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/octet-stream" },
    body: new Uint8Array(bytes),
  });
  await response.arrayBuffer();
  return response.status;
}

/** Sends all of a sound that was begun, and finishes it. */
export async function keepRecording(url: string, token: string, id: string, bytes: Buffer): Promise<void> {
  const pieces = inPieces(bytes, partBytes);
  for (const [number, piece] of pieces.entries()) expect(await sendPart(url, token, id, number, piece)).toBe(204);
  const finished = await apiClient(url, token)("POST", `/recordings/${id}/finish`, { parts: pieces.length });
  expect(finished.json).toMatchObject({ id, status: "kept", bytes: bytes.length });
}

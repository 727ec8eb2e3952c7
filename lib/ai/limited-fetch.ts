import { maxReplyBytes, type OutsideName, ProviderFault } from "./port";

/** `fetch`, whose answers break off after `most` bytes: one that never ends must not fill the memory. */
export function limitedFetch(provider: OutsideName, most = maxReplyBytes) {
  return async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const response = await fetch(input, init);
    if (response.body === null) return response;
    let read = 0;
    const counted = new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        read += chunk.byteLength;
        if (read > most) throw new ProviderFault(provider, "broken_answer");
        controller.enqueue(chunk);
      },
    });
    const { status, statusText, headers } = response;
    return new Response(response.body.pipeThrough(counted), { status, statusText, headers });
  };
}

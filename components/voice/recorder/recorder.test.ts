import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openRecordingStore } from "../keeping/recording-store";
import { createRecorder, type Recorder } from "./recorder";

/** A recorder that hears something at once. */
class Microphone extends EventTarget {
  static isTypeSupported = (type: string) => type.startsWith("audio/webm");
  state = "inactive";
  readonly mimeType = "audio/webm;codecs=opus";
  start(): void {
    this.state = "recording";
    this.dispatchEvent(new Event("start"));
  }
  stop(): void {
    this.state = "inactive";
    this.dispatchEvent(Object.assign(new Event("dataavailable"), { data: new Blob(["my voice"]) }));
    this.dispatchEvent(new Event("stop"));
  }
  pause(): void {
    this.state = "paused";
  }
  resume(): void {
    this.state = "recording";
  }
  requestData(): void {
    this.dispatchEvent(new Event("dataavailable"));
  }
}

/** The pages that other tabs see to be open. */
const open = new Set<string>();
async function request(name: string, how: unknown, work?: (lock: object) => unknown): Promise<unknown> {
  const inside = work ?? how;
  if (typeof inside !== "function") throw new TypeError("no work");
  if (name.startsWith("pauz-page-")) open.add(name);
  try {
    return await inside({ name });
  } finally {
    open.delete(name);
  }
}

/** How the journal answers when something is to be taken out of it. */
let takeOut: () => Response | Promise<Response>;
const couldNot = () => new Response(null, { status: 503 });

async function journal(path: string, { method = "GET" }: RequestInit = {}): Promise<Response> {
  if (path.endsWith("/auth/me")) return Response.json({ id: "alice" });
  if (method === "DELETE") return takeOut();
  if (method === "PUT") return new Response(null, { status: 204 });
  return Response.json(path.endsWith("/finish") ? { status: "kept" } : { status: "uploading", parts: [] });
}

let past = 0;
beforeEach(() => {
  takeOut = couldNot;
  open.clear();
  const now = performance.now.bind(performance);
  vi.spyOn(performance, "now").mockImplementation(() => now() + past);
  vi.stubGlobal("indexedDB", new IDBFactory());
  vi.stubGlobal("window", new EventTarget());
  const createElement = () => ({ canPlayType: () => "probably" });
  vi.stubGlobal("document", Object.assign(new EventTarget(), { visibilityState: "visible", createElement }));
  vi.stubGlobal("MediaRecorder", Microphone);
  const getUserMedia = async () => ({ getTracks: () => [] });
  vi.stubGlobal("navigator", { locks: { request }, mediaDevices: { getUserMedia } });
  vi.stubGlobal("fetch", journal);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function record(recorder: Recorder): Promise<void> {
  await recorder.start();
  expect(recorder.state().stage).toBe("recording");
  past += 5_000;
}
async function recorded(): Promise<Recorder> {
  const recorder = createRecorder({ userId: "alice", entryId: "e", fresh: false });
  await record(recorder);
  await recorder.stop();
  await vi.waitFor(() => expect(recorder.state()).toMatchObject({ where: { kind: "in_journal" } }));
  return recorder;
}

it("takes no other answer while it is being let go", async () => {
  const recorder = await recorded();
  let answer = (_: Response): void => undefined;
  takeOut = vi.fn(() => new Promise<Response>((resolve) => (answer = resolve)));
  recorder.ask(true);
  const gone = recorder.discard();
  await vi.waitFor(() => expect(takeOut).toHaveBeenCalled());
  const meanwhile = recorder.state();
  expect(meanwhile).toMatchObject({ asked: true, going: true });
  recorder.ask(false);
  await recorder.discard();
  expect(recorder.state()).toBe(meanwhile);
  answer(couldNot());
  await gone;
  expect(recorder.state()).toMatchObject({ asked: false, stuck: true, going: false });
  recorder.ask(true);
  recorder.ask(false);
  await vi.waitFor(() => expect(recorder.state()).toMatchObject({ stuck: false, where: { kind: "in_journal" } }));
});

it("sends what was said from its tab when this browser’s data was cleared in the middle", async () => {
  const sent: unknown[] = [];
  vi.stubGlobal("fetch", (path: string, init: RequestInit = {}) => {
    if (init.method === "PUT" && ArrayBuffer.isView(init.body)) sent.push(new TextDecoder().decode(init.body));
    return journal(path, init);
  });
  const recorder = createRecorder({ userId: "alice", entryId: "e", fresh: false });
  await record(recorder);
  const store = await openRecordingStore({ userId: "alice", pageId: "other" });
  const { put } = IDBObjectStore.prototype;
  // What is known of it doesn't stay.
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, row: object) {
    return put.call(this, this.name === "heads" ? { ...row, id: "cleared" } : row);
  });
  await recorder.stop();
  expect(recorder.state()).toMatchObject({ stage: "kept", sheltered: false });
  await vi.waitFor(() => expect(recorder.state()).toMatchObject({ where: { kind: "in_journal" } }));
  expect([sent, await store.all()]).toEqual([["my voice"], []]);
});

describe("a recorder that is left", () => {
  it("stands for its recording, which is the page’s own", async () => {
    const recorder = await recorded();
    await recorder.leave();
    expect(open.size).toBe(1);
  });

  it("stands no more for what couldn’t be let go, also where that was being asked again", async () => {
    const recorder = await recorded();
    await recorder.discard();
    expect([recorder.state(), open.size]).toMatchObject([{ stuck: true }, 1]);
    recorder.ask(true);
    await recorder.leave();
    expect(open.size).toBe(0);
  });

  it("stands for what is kept after all", async () => {
    const recorder = await recorded();
    await recorder.discard();
    recorder.ask(false);
    await recorder.leave();
    expect(open.size).toBe(1);
  });

  it("while the journal is asked stands for it until that has failed", async () => {
    const recorder = await recorded();
    let answer = (_: Response): void => undefined;
    const asked = vi.fn(() => new Promise<Response>((resolve) => (answer = resolve)));
    takeOut = asked;
    const gone = recorder.discard();
    await vi.waitFor(() => expect(asked).toHaveBeenCalled());
    await recorder.leave();
    expect(open.size).toBe(1);
    answer(couldNot());
    await gone;
    expect(open.size).toBe(0);
  });

  it("stands no more for what couldn’t be let go while another was recorded", async () => {
    const recorder = await recorded();
    const gone = recorder.discard();
    await record(recorder);
    await gone;
    expect(recorder.state().stage).toBe("recording");
    await recorder.leave();
    expect(open.size).toBe(0);
  });
});

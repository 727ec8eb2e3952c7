"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { newId } from "@/lib/ids/ids";
import { mostBytes, mostNameLength, partBytes } from "@/lib/voice/view";
import { tellRecording } from "../keeping/recording-news";
import { sendRecording, type Sent, unsendRecording } from "../keeping/send-recording";
import { peaksOfFile } from "./peaks";

/** A file on its way into the journal. */
export type Upload = {
  readonly id: string;
  readonly file: File;
  /** Of 1; null before anything of it is there. */
  readonly sent: number | null;
  /** Why it doesn't go on; null while it does. */
  readonly stopped: Stopped | null;
};

/** `mayRetry`: trying again may help. */
export type Stopped = { readonly title: string; readonly detail: string; readonly mayRetry: boolean };

const again = (title: string, detail: string): Stopped => ({ title, detail, mayRetry: true });
const final = (title: string, detail: string): Stopped => ({ title, detail, mayRetry: false });

/** What can be told before anything is sent. */
function refusedAtOnce(file: File): Stopped | null {
  if (file.size === 0) return final("This file is empty", "There is nothing in it to be heard. Choose another one.");
  if (file.size > mostBytes)
    return final(
      "This file is too large",
      "A recording may have up to 25 MB. Choose a shorter one, or save it as MP3 or Opus first.",
    );
  return null;
}

function stoppedBy(sent: Exclude<Sent, { kind: "kept" }>): Stopped {
  switch (sent.kind) {
    case "unreachable":
    case "busy":
      return again("It couldn’t be sent just now", "What has arrived is kept. It goes on from there when you try again.");
    case "signed_out":
      return again("You’re signed out here", "Sign in in another tab, then try again: what has arrived is kept.");
    case "other_account":
      return final("Somebody else is signed in now", "Nothing was put into their journal.");
    case "other_version":
      return final("There is a newer version of PAUZ", "Load the page again, then choose the file once more.");
    case "gone":
      return final("It was deleted on another page or device", "Choose the file once more to have it here again.");
    case "missing":
      return final("This entry isn’t there any more", "It is in the trash, or was deleted on another page or device.");
    case "refused":
      return final(sent.title, sent.detail);
  }
}

async function partOf(file: File, number: number): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await file.slice(number * partBytes, (number + 1) * partBytes).arrayBuffer());
}

/** Files being sent to an entry, each in parts, so that one that breaks off goes on where it stopped. */
export function useUploads(entry: {
  readonly userId: string;
  readonly entryId: string;
  /** It wasn't in the journal when this page was opened. */
  readonly fresh: boolean;
  readonly zone: string;
  readonly settle: () => Promise<boolean>;
  /** The journal knows of a recording of it, also where nothing is written yet. */
  readonly onBegun: () => void;
}) {
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const running = useRef(new Map<string, AbortController>());

  const change = (id: string, facts: Partial<Upload>) =>
    setUploads((before) => before.map((each) => (each.id === id ? { ...each, ...facts } : each)));

  async function send({ id, file }: Upload): Promise<void> {
    const own = new AbortController();
    running.current.set(id, own);
    change(id, { stopped: null });
    // What was written comes first: then the recording has an entry to belong to.
    await entry.settle();
    const peaks = await peaksOfFile(file);
    const { userId, entryId, fresh, zone } = entry;
    const outgoing = {
      id,
      entryId,
      fresh,
      zone,
      startedAt: file.lastModified,
      milliseconds: null,
      peaks,
      name: file.name.slice(0, mostNameLength),
    };
    const parts = Math.ceil(file.size / partBytes);
    const sound = { bytes: file.size, parts, part: (number: number) => partOf(file, number) };
    const onPart = (sent: number) => {
      entry.onBegun();
      change(id, { sent: sent / parts });
    };
    const outcome = own.signal.aborted ? null : await sendRecording(userId, outgoing, sound, { onPart, signal: own.signal });
    if (outcome === null || own.signal.aborted) return;
    running.current.delete(id);
    if (outcome.kind !== "kept") return change(id, { stopped: stoppedBy(outcome) });
    setUploads((before) => before.filter((each) => each.id !== id));
    tellRecording({ what: "kept", id, entryId });
  }

  /** When the network is back, what it stopped goes on. */
  const back = useEffectEvent(() => {
    for (const each of uploads) if (each.stopped?.mayRetry === true) void send(each);
  });
  useEffect(() => {
    const online = () => back();
    window.addEventListener("online", online);
    return () => window.removeEventListener("online", online);
  }, []);

  const sending = uploads.some(({ stopped }) => stopped === null);
  useEffect(() => {
    if (!sending) return;
    // Closing the window would break it off; the file would have to be chosen again.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [sending]);

  return {
    uploads,
    /** Sends a file; with the `id` of one that broke off, the rest of it. */
    add(file: File, id: string = newId()): void {
      const upload: Upload = { id, file, sent: null, stopped: refusedAtOnce(file) };
      setUploads((before) => [...before.filter((each) => each.id !== id), upload]);
      if (upload.stopped === null) void send(upload);
    },
    retry: (upload: Upload) => void send(upload),
    /** Ends it; what has arrived is taken away again. Of one that was refused nothing is there. */
    async cancel({ id, stopped }: Upload): Promise<void> {
      running.current.get(id)?.abort();
      running.current.delete(id);
      setUploads((before) => before.filter((each) => each.id !== id));
      if (stopped?.mayRetry === false) return;
      await unsendRecording(entry.userId, id);
      tellRecording({ what: "gone", id, entryId: entry.entryId });
    },
  };
}

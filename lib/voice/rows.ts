import type { ProviderName } from "@/lib/ai/names";
import type { PersonVault } from "@/lib/crypto/vault";
import type { EntryId, RecordingId } from "@/lib/ids/ids";
import { openName, openPeaks, openTidied, openTranscript } from "./sealing";
import {
  type Container,
  type KeptIn,
  keptInReasons,
  type RecordingOrigin,
  type RecordingStatus,
  type RecordingView,
  type Transcription,
  type TranscriptionFailure,
} from "./view";

/** A recording as the record keeps it. */
export type Row = {
  readonly id: string;
  readonly entryId: string;
  readonly status: string;
  readonly origin: string;
  readonly container: string | null;
  readonly sealedName: Uint8Array | null;
  readonly bytes: number;
  readonly milliseconds: number | null;
  readonly manifestKey: string | null;
  readonly sealedPeaks: Uint8Array | null;
  readonly transcription: string;
  readonly failure: string | null;
  readonly provider: string | null;
  readonly language: string | null;
  readonly sealedTranscript: Uint8Array | null;
  readonly sealedTidied: Uint8Array | null;
  readonly insertedAt: Date | null;
  readonly createdAt: Date;
};

function isKeptIn(reason: string): reason is KeptIn {
  return keptInReasons.some((known) => known === reason);
}

/** The recording, opened. Throws `SealBroken` when the row was changed outside the app. */
export function opened(vault: PersonVault, row: Row): RecordingView {
  // The columns are written by this room alone, from the types they are read as.
  const id = row.id as RecordingId;
  const reason = row.failure;
  return {
    id,
    entryId: row.entryId as EntryId,
    status: row.status as RecordingStatus,
    origin: row.origin as RecordingOrigin,
    container: row.container as Container | null,
    name: row.sealedName === null ? null : openName(vault, id, row.sealedName),
    bytes: row.bytes,
    milliseconds: row.milliseconds,
    peaks: row.sealedPeaks === null ? [] : openPeaks(vault, id, row.sealedPeaks),
    transcription: row.transcription as Transcription,
    failure: reason === null || isKeptIn(reason) ? null : (reason as TranscriptionFailure),
    why: reason !== null && isKeptIn(reason) ? reason : null,
    provider: row.provider as ProviderName | null,
    language: row.language,
    transcript: row.sealedTranscript === null ? null : openTranscript(vault, id, row.sealedTranscript),
    tidied: row.sealedTidied === null ? null : openTidied(vault, id, row.sealedTidied),
    insertedAt: row.insertedAt,
    createdAt: row.createdAt,
  };
}

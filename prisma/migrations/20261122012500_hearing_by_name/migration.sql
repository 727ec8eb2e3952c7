-- Whoever said yes to an outside AI before the sound of recordings was named in the asking hasn't said yes to that: it waits for
-- its own switch.
UPDATE "settings" SET "ai_transcription" = false WHERE "ai_consent_at" IS NOT NULL;

ALTER TABLE "ai_ledger" ADD CONSTRAINT "ai_ledger_seconds" CHECK ("seconds_sent" > 0);

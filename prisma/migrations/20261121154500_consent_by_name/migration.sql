-- Whoever said yes to an outside AI before guided questions were named in the asking hasn't said yes to them: they wait for
-- their own switch.
UPDATE "settings" SET "ai_prompts" = false WHERE "ai_consent_at" IS NOT NULL;

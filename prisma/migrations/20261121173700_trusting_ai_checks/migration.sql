-- Whoever said yes to an outside AI before these uses were named in the asking hasn't said yes to them: they wait for their
-- own switches.
UPDATE "settings" SET "ai_ask" = false, "ai_companions" = false, "ai_memory" = false WHERE "ai_consent_at" IS NOT NULL;

ALTER TABLE "memories"
  ADD CONSTRAINT "memories_kind" CHECK ("kind" IN ('style', 'person', 'theme', 'family', 'hours', 'note')),
  -- A forgotten memory has no words anywhere; every other has them in exactly one place.
  ADD CONSTRAINT "memories_words" CHECK (
    CASE WHEN "forgotten_at" IS NULL THEN ("sealed_memory" IS NULL) <> ("remote_id" IS NULL)
         ELSE "sealed_memory" IS NULL END);

ALTER TABLE "look_backs" ADD CONSTRAINT "look_backs_period" CHECK ("period" IN ('week', 'month') AND "from_day" <= "to_day");
ALTER TABLE "quiet_ranges" ADD CONSTRAINT "quiet_ranges_days" CHECK ("from_day" <= "to_day");
ALTER TABLE "companion_sessions" ADD CONSTRAINT "companion_sessions_status" CHECK ("status" IN ('active', 'paused', 'archived'));
ALTER TABLE "companion_messages"
  ADD CONSTRAINT "companion_messages_role" CHECK ("role" IN ('person', 'companion') AND "seq" > 0);

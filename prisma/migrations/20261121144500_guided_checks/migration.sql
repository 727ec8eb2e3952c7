-- A free entry has a text from its first accepted save on, and none before; a guided journal's is never in this table.
ALTER TABLE "entries" DROP CONSTRAINT "entries_revision";
ALTER TABLE "entries"
  ADD CONSTRAINT "entries_kind" CHECK ("kind" IN ('free', 'guided')),
  ADD CONSTRAINT "entries_revision" CHECK ("revision" >= 0 AND ("revision" = 0 OR "kind" = 'guided') = ("sealed_body" IS NULL));

ALTER TABLE "guided_journals"
  ADD CONSTRAINT "guided_journals_counts" CHECK (
    "answered_count" BETWEEN 0 AND "prompt_count" AND "completion_percentage" BETWEEN 0 AND 100),
  ADD CONSTRAINT "guided_journals_pending" CHECK (
    ("pending_save_id" IS NULL) = ("pending_revision" IS NULL) AND ("pending_save_id" IS NULL) = ("pending_until" IS NULL));

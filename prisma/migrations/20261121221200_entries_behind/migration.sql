-- Which save of an entry the index of terms knows, and by which version of the index: sixteen times its revision and the version.
ALTER TABLE "entries" ADD COLUMN "terms_mark" INTEGER NOT NULL DEFAULT 0;

UPDATE "entries" e SET "terms_mark" = t."revision" * 16 + t."version" FROM "entry_terms" t WHERE t."entry_id" = e."id";

-- Only what is behind stands in it: each search asks for these, and there are hardly any. As a range, so that the planner, too,
-- takes them for few.
CREATE INDEX "entries_behind_idx" ON "entries"("user_id")
WHERE "revision" > 0 AND "revision" * 16 + 2 - "terms_mark" BETWEEN 1 AND 2147483647;

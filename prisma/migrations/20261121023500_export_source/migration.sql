ALTER TABLE "exports" ADD COLUMN "source_code" BYTEA;

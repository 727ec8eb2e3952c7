-- AlterTable
ALTER TABLE "ai_ledger" ADD COLUMN     "seconds_sent" INTEGER;

-- AlterTable
ALTER TABLE "settings" ADD COLUMN     "read_aloud" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "recordings" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "status" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "container" TEXT,
    "sealed_name" BYTEA,
    "bytes" INTEGER NOT NULL DEFAULT 0,
    "milliseconds" INTEGER,
    "manifest_key" TEXT,
    "sealed_peaks" BYTEA,
    "transcription" TEXT NOT NULL DEFAULT 'none',
    "failure" TEXT,
    "provider" TEXT,
    "model" TEXT,
    "language" TEXT,
    "sealed_transcript" BYTEA,
    "sealed_tidied" BYTEA,
    "inserted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "recordings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "recording_parts" (
    "recording_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "code" BYTEA NOT NULL,
    "object_key" TEXT NOT NULL,

    CONSTRAINT "recording_parts_pkey" PRIMARY KEY ("recording_id","number")
);

-- CreateIndex
CREATE INDEX "recordings_user_id_entry_id_created_at_idx" ON "recordings"("user_id", "entry_id", "created_at");

-- CreateIndex
CREATE INDEX "recording_parts_user_id_idx" ON "recording_parts"("user_id");

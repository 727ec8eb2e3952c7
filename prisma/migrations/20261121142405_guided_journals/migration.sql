-- AlterTable
ALTER TABLE "settings" ADD COLUMN     "guided_open" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "guided_journals" (
    "entry_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "object_key" TEXT NOT NULL,
    "prompt_count" INTEGER NOT NULL DEFAULT 0,
    "answered_count" INTEGER NOT NULL DEFAULT 0,
    "completion_percentage" INTEGER NOT NULL DEFAULT 0,
    "completed_at" TIMESTAMPTZ(3),
    "object_save_id" UUID,
    "object_open" BOOLEAN NOT NULL DEFAULT false,
    "pending_save_id" UUID,
    "pending_revision" INTEGER,
    "pending_open" BOOLEAN NOT NULL DEFAULT false,
    "pending_until" TIMESTAMPTZ(3),
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "guided_journals_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "prompt_sets" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "object_key" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "prompt_sets_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "templates" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "sealed_template" BYTEA NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "place" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "templates_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "guided_journals_user_id_idx" ON "guided_journals"("user_id");

-- CreateIndex
CREATE INDEX "guided_journals_pending_until_idx" ON "guided_journals"("pending_until");

-- CreateIndex
CREATE INDEX "guided_journals_erased_at_idx" ON "guided_journals"("erased_at");

-- CreateIndex
CREATE INDEX "prompt_sets_user_id_idx" ON "prompt_sets"("user_id");

-- CreateIndex
CREATE INDEX "prompt_sets_created_at_idx" ON "prompt_sets"("created_at");

-- CreateIndex
CREATE INDEX "templates_user_id_place_idx" ON "templates"("user_id", "place");

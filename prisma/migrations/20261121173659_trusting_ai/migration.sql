-- AlterTable
ALTER TABLE "ai_ledger" ADD COLUMN     "entry_count" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "hints" ADD COLUMN     "helpful" BOOLEAN,
ADD COLUMN     "question_code" BYTEA;

-- AlterTable
ALTER TABLE "settings" ADD COLUMN     "ai_companions" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "ai_memory" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "memory_open" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "remembers" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "mood_lessons" (
    "entry_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "sealed_lesson" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mood_lessons_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "ai_performance" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "use" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "success" BOOLEAN NOT NULL,
    "outcome" TEXT NOT NULL,
    "milliseconds" INTEGER NOT NULL,
    "input_tokens" INTEGER,
    "output_tokens" INTEGER,
    "cost_micros" INTEGER,
    "cached" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ai_performance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ai_answers" (
    "user_id" UUID NOT NULL,
    "code" BYTEA NOT NULL,
    "feature" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "sealed_answer" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ai_answers_pkey" PRIMARY KEY ("user_id","code")
);

-- CreateTable
CREATE TABLE "ai_answer_entries" (
    "user_id" UUID NOT NULL,
    "code" BYTEA NOT NULL,
    "entry_id" UUID NOT NULL,

    CONSTRAINT "ai_answer_entries_pkey" PRIMARY KEY ("user_id","code","entry_id")
);

-- CreateTable
CREATE TABLE "ai_shared_answers" (
    "code" TEXT NOT NULL,
    "feature" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ai_shared_answers_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "memories" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "code" BYTEA NOT NULL,
    "sealed_memory" BYTEA,
    "remote_id" TEXT,
    "edited" BOOLEAN NOT NULL DEFAULT false,
    "forgotten_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "memories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memory_entries" (
    "user_id" UUID NOT NULL,
    "memory_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,

    CONSTRAINT "memory_entries_pkey" PRIMARY KEY ("memory_id","entry_id")
);

-- CreateTable
CREATE TABLE "memory_sessions" (
    "user_id" UUID NOT NULL,
    "session_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "memory_sessions_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "memory_progress" (
    "user_id" UUID NOT NULL,
    "read_until" TIMESTAMPTZ(3) NOT NULL,
    "built_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "memory_progress_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "ai_contexts" (
    "user_id" UUID NOT NULL,
    "object_key" TEXT NOT NULL,
    "word_count" INTEGER NOT NULL,
    "provider" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ai_contexts_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "quiet_ranges" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "quiet_ranges_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entry_terms" (
    "entry_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "terms" INTEGER[],
    "indexed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "entry_terms_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "entry_vectors" (
    "entry_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "sealed_vectors" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "entry_vectors_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "look_backs" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "period" TEXT NOT NULL,
    "from_day" DATE NOT NULL,
    "to_day" DATE NOT NULL,
    "sealed_look_back" BYTEA NOT NULL,
    "provider" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "look_backs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "companion_sessions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "type" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "sealed_facts" BYTEA,
    "message_count" INTEGER NOT NULL DEFAULT 0,
    "entry_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "companion_sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "companion_messages" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "session_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "sealed_text" BYTEA NOT NULL,
    "provider" TEXT,
    "instead_of" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "companion_messages_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mood_lessons_user_id_created_at_idx" ON "mood_lessons"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "ai_performance_at_idx" ON "ai_performance"("at");

-- CreateIndex
CREATE INDEX "ai_answers_expires_at_idx" ON "ai_answers"("expires_at");

-- CreateIndex
CREATE INDEX "ai_answer_entries_entry_id_idx" ON "ai_answer_entries"("entry_id");

-- CreateIndex
CREATE INDEX "ai_shared_answers_expires_at_idx" ON "ai_shared_answers"("expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "memories_user_id_code_key" ON "memories"("user_id", "code");

-- CreateIndex
CREATE INDEX "memory_entries_user_id_idx" ON "memory_entries"("user_id");

-- CreateIndex
CREATE INDEX "memory_entries_entry_id_idx" ON "memory_entries"("entry_id");

-- CreateIndex
CREATE INDEX "quiet_ranges_user_id_idx" ON "quiet_ranges"("user_id");

-- CreateIndex
CREATE INDEX "entry_terms_user_id_idx" ON "entry_terms"("user_id");

-- CreateIndex
CREATE INDEX "entry_terms_terms_idx" ON "entry_terms" USING GIN ("terms");

-- CreateIndex
CREATE INDEX "entry_vectors_user_id_idx" ON "entry_vectors"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "look_backs_user_id_period_from_day_key" ON "look_backs"("user_id", "period", "from_day");

-- CreateIndex
CREATE INDEX "companion_sessions_user_id_updated_at_id_idx" ON "companion_sessions"("user_id", "updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "companion_messages_user_id_idx" ON "companion_messages"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "companion_messages_session_id_seq_key" ON "companion_messages"("session_id", "seq");

-- CreateIndex
CREATE INDEX "hints_user_id_created_at_idx" ON "hints"("user_id", "created_at");

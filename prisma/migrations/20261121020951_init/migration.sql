-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "name" TEXT NOT NULL,
    "picture_key" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "accounts" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "provider_account_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "accounts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "passphrases" (
    "user_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "blocked_until" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "passphrases_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "device" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_tokens" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "sealed_name" BYTEA NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "scope" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_keys" (
    "user_id" UUID NOT NULL,
    "wrapped_key" BYTEA NOT NULL,
    "master_key" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "person_keys_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "settings" (
    "user_id" UUID NOT NULL,
    "zone" TEXT NOT NULL,
    "day_start" INTEGER NOT NULL DEFAULT 0,
    "week_start" INTEGER NOT NULL DEFAULT 1,
    "font_scale" INTEGER NOT NULL DEFAULT 100,
    "theme" TEXT NOT NULL DEFAULT 'system',
    "hemisphere" TEXT NOT NULL DEFAULT 'north',
    "country" TEXT,
    "session_hours" INTEGER NOT NULL DEFAULT 24,
    "ai_enabled" BOOLEAN NOT NULL DEFAULT false,
    "ai_consent_at" TIMESTAMPTZ(3),
    "ai_providers" TEXT[],
    "ai_hints" BOOLEAN NOT NULL DEFAULT true,
    "ai_prompts" BOOLEAN NOT NULL DEFAULT true,
    "ai_mood" BOOLEAN NOT NULL DEFAULT true,
    "ai_transcription" BOOLEAN NOT NULL DEFAULT true,
    "ai_ask" BOOLEAN NOT NULL DEFAULT true,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "settings_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "entries" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'free',
    "sealed_body" BYTEA,
    "sealed_title" BYTEA,
    "sealed_tags" BYTEA,
    "sealed_gist" BYTEA,
    "revision" INTEGER NOT NULL DEFAULT 0,
    "word_count" INTEGER NOT NULL DEFAULT 0,
    "zone" TEXT NOT NULL,
    "local_date" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "trashed_at" TIMESTAMPTZ(3),
    "favorite" BOOLEAN NOT NULL DEFAULT false,
    "ai_excluded" BOOLEAN NOT NULL DEFAULT false,
    "quiet" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "revisions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "sealed_body" BYTEA NOT NULL,
    "sealed_title" BYTEA,
    "word_count" INTEGER NOT NULL,
    "device" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "save_receipts" (
    "user_id" UUID NOT NULL,
    "save_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "save_receipts_pkey" PRIMARY KEY ("user_id","save_id")
);

-- CreateTable
CREATE TABLE "feelings" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "entry_id" UUID,
    "sealed_feeling" BYTEA NOT NULL,
    "mood_code" BYTEA NOT NULL,
    "zone" TEXT NOT NULL,
    "local_date" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feelings_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "hints" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "entry_id" UUID NOT NULL,
    "object_key" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "dismissed" TIMESTAMPTZ(3),

    CONSTRAINT "hints_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "analyses" (
    "entry_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "entry_revision" INTEGER NOT NULL,
    "object_key" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "analyses_pkey" PRIMARY KEY ("entry_id")
);

-- CreateTable
CREATE TABLE "ai_ledger" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "entry_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "feature" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "instead_of" TEXT,
    "words_sent" INTEGER NOT NULL,
    "input_tokens" INTEGER,
    "output_tokens" INTEGER,
    "milliseconds" INTEGER NOT NULL,
    "outcome" TEXT NOT NULL,
    "cached" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ai_ledger_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "exports" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "entry_id" UUID,
    "kind" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "object_key" TEXT,
    "bytes" INTEGER,
    "pages" INTEGER,
    "checksum" TEXT,
    "failure" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "exports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "export_links" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "export_id" UUID NOT NULL,
    "token_hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "export_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_events" (
    "user_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "kind" TEXT NOT NULL,
    "detail" TEXT NOT NULL DEFAULT '',
    "previous" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("user_id","seq")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "accounts_user_id_idx" ON "accounts"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_provider_provider_account_id_key" ON "accounts"("provider", "provider_account_id");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_tokens_token_hash_key" ON "api_tokens"("token_hash");

-- CreateIndex
CREATE INDEX "api_tokens_user_id_idx" ON "api_tokens"("user_id");

-- CreateIndex
CREATE INDEX "entries_user_id_created_at_id_idx" ON "entries"("user_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "entries_user_id_updated_at_id_idx" ON "entries"("user_id", "updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "entries_user_id_local_date_idx" ON "entries"("user_id", "local_date");

-- CreateIndex
CREATE INDEX "revisions_user_id_idx" ON "revisions"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "revisions_entry_id_revision_key" ON "revisions"("entry_id", "revision");

-- CreateIndex
CREATE INDEX "save_receipts_saved_at_idx" ON "save_receipts"("saved_at");

-- CreateIndex
CREATE UNIQUE INDEX "feelings_entry_id_key" ON "feelings"("entry_id");

-- CreateIndex
CREATE INDEX "feelings_user_id_local_date_idx" ON "feelings"("user_id", "local_date");

-- CreateIndex
CREATE INDEX "feelings_user_id_created_at_id_idx" ON "feelings"("user_id", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "hints_user_id_entry_id_created_at_idx" ON "hints"("user_id", "entry_id", "created_at");

-- CreateIndex
CREATE INDEX "analyses_user_id_idx" ON "analyses"("user_id");

-- CreateIndex
CREATE INDEX "ai_ledger_user_id_at_idx" ON "ai_ledger"("user_id", "at" DESC);

-- CreateIndex
CREATE INDEX "exports_user_id_created_at_idx" ON "exports"("user_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "exports_entry_id_idx" ON "exports"("entry_id");

-- CreateIndex
CREATE UNIQUE INDEX "export_links_token_hash_key" ON "export_links"("token_hash");

-- CreateIndex
CREATE INDEX "export_links_user_id_idx" ON "export_links"("user_id");

-- CreateIndex
CREATE INDEX "export_links_export_id_idx" ON "export_links"("export_id");

-- What the application promises anyway, held by the database too.
ALTER TABLE "settings"
  ADD CONSTRAINT "settings_day_start" CHECK ("day_start" BETWEEN 0 AND 6),
  ADD CONSTRAINT "settings_week_start" CHECK ("week_start" BETWEEN 1 AND 7),
  ADD CONSTRAINT "settings_font_scale" CHECK ("font_scale" BETWEEN 50 AND 300),
  ADD CONSTRAINT "settings_session_hours" CHECK ("session_hours" > 0),
  -- Nothing is on for an outside AI before a yes with its moment.
  ADD CONSTRAINT "settings_consent" CHECK (NOT "ai_enabled" OR "ai_consent_at" IS NOT NULL);
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_scope" CHECK ("scope" IN ('read', 'write'));
-- An entry has a text from its first accepted save on, and none before.
ALTER TABLE "entries"
  ADD CONSTRAINT "entries_revision" CHECK ("revision" >= 0 AND ("revision" = 0) = ("sealed_body" IS NULL)),
  ADD CONSTRAINT "entries_word_count" CHECK ("word_count" >= 0);
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_revision" CHECK ("revision" >= 1);
ALTER TABLE "ai_ledger" ADD CONSTRAINT "ai_ledger_figures" CHECK ("words_sent" >= 0 AND "milliseconds" >= 0);
ALTER TABLE "exports" ADD CONSTRAINT "exports_ready" CHECK ("status" <> 'ready' OR ("object_key" IS NOT NULL AND "checksum" IS NOT NULL));
ALTER TABLE "export_links" ADD CONSTRAINT "export_links_hash" CHECK (octet_length("token_hash") = 32);

-- The audit chain only grows, until its person is erased.
CREATE FUNCTION "audit_events_only_grow"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF NOT EXISTS (SELECT 1 FROM "users" WHERE "id" = OLD."user_id" AND "deleted_at" IS NULL) THEN
      RETURN OLD;
    END IF;
  END IF;
  RAISE EXCEPTION 'audit events are never changed' USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER "audit_events_only_grow" BEFORE UPDATE OR DELETE ON "audit_events" FOR EACH ROW EXECUTE FUNCTION "audit_events_only_grow"();
CREATE TRIGGER "audit_events_never_truncated" BEFORE TRUNCATE ON "audit_events" FOR EACH STATEMENT EXECUTE FUNCTION "audit_events_only_grow"();

-- CreateTable
CREATE TABLE "entry_tags" (
    "user_id" UUID NOT NULL,
    "code" BYTEA NOT NULL,
    "entry_id" UUID NOT NULL,

    CONSTRAINT "entry_tags_pkey" PRIMARY KEY ("user_id","code","entry_id")
);

-- CreateIndex
CREATE INDEX "entry_tags_entry_id_idx" ON "entry_tags"("entry_id");

-- CreateTable
CREATE TABLE "device_vectors" (
    "entry_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "revision" INTEGER NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "sealed_vectors" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "device_vectors_pkey" PRIMARY KEY ("entry_id")
);

-- CreateIndex
CREATE INDEX "device_vectors_user_id_idx" ON "device_vectors"("user_id");

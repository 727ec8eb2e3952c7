-- CreateTable
CREATE TABLE "gone_recordings" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "gone_recordings_pkey" PRIMARY KEY ("user_id","id")
);

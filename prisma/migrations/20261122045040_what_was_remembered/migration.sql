-- AlterTable
ALTER TABLE "ai_ledger" ADD COLUMN     "remembered" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "ai_ledger" ADD CONSTRAINT "ai_ledger_remembered" CHECK ("remembered" >= 0);

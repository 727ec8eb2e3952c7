-- AlterTable
ALTER TABLE "settings" ADD COLUMN     "ai_meaning" BOOLEAN NOT NULL DEFAULT false;

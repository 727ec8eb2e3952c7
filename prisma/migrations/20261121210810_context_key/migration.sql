-- AlterTable
ALTER TABLE "ai_contexts" ADD COLUMN     "sealed_key" BYTEA;

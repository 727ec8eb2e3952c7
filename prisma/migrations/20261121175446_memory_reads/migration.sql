-- AlterTable
ALTER TABLE "memory_entries" ADD COLUMN     "revision" INTEGER NOT NULL;

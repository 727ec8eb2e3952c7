-- AlterTable
ALTER TABLE "entries" ADD COLUMN     "sound" TEXT;

-- AlterTable
ALTER TABLE "recordings" ADD COLUMN     "parts" INTEGER;

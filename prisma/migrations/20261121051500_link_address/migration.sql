ALTER TABLE "export_links" ADD COLUMN     "sealed_token" BYTEA;

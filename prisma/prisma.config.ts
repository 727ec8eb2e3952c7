import { defineConfig } from "prisma/config";

// `prisma generate` asks for a native schema engine that it never runs; naming any existing file keeps it from downloading one.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({ schema: "schema.prisma" });

import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";

const eslint = new ESLint({
  // Type information needs a file of the project; these rules look at the text only.
  overrideConfig: [{ files: ["**/*"], languageOptions: { parserOptions: { projectService: false } }, rules: untyped() }],
});

function untyped(): Record<string, "off"> {
  const typed = ["no-floating-promises", "no-misused-promises", "switch-exhaustiveness-check", "consistent-type-imports"];
  return Object.fromEntries(typed.map((name) => [`@typescript-eslint/${name}`, "off"]));
}

async function rulesFiring(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map((message) => message.ruleId ?? message.message);
}

const imports = "no-restricted-imports";
const syntax = "no-restricted-syntax";

describe("the linter refuses", () => {
  it.each([
    ["components/garden/x.tsx", 'import { z } from "zod"; export const a = z;', imports],
    ["components/garden/x.tsx", 'import { journal } from "@/lib/journal"; export const a = journal;', imports],
    ["components/garden/x.tsx", 'import { a } from "@/lib/garden/schema"; export const b = a;', imports],
    ["components/garden/x.tsx", 'import { a } from "@/lib/auth/session"; export const b = a;', imports],
    ["components/ui/x.tsx", 'import { a } from "@/lib/garden/view"; export const b = a;', imports],
    ["app/x/page.tsx", 'import { a } from "@/lib/journal/store"; export const b = a;', imports],
    ["app/x/page.tsx", 'import { a } from "@/lib/journal/wire"; export const b = a;', imports],
    ["app/x/page.tsx", 'import { PrismaClient } from "@/lib/db/generated/client"; export const b = PrismaClient;', imports],
    ["app/x/page.tsx", 'import { mintViewer } from "@/lib/auth/viewer"; export const b = mintViewer;', imports],
    ["lib/journal/service.ts", 'import { redirect } from "next/navigation"; export const b = redirect;', imports],
    ["lib/journal/service.ts", 'import { a } from "@/components/ui/button"; export const b = a;', imports],
    ["lib/journal/service.ts", 'import { a } from "@/lib/db/generated/client"; export const b = a;', imports],
    ["lib/crypto/x.ts", 'import { a } from "@/lib/journal/view"; export const b = a;', imports],
    ["lib/journal/service.ts", "export const a = process.env.HOME;", syntax],
    ["app/x/page.tsx", "export const a = process.env.HOME;", syntax],
    ["lib/journal/service.ts", "export const a = new Date();", syntax],
    ["lib/journal/service.ts", "export const a = Date.now();", syntax],
    ["components/garden/x.tsx", "export const A = () => <p style={{ color: 'red' }} />;", syntax],
    ["components/garden/x.tsx", "export const A = () => <p dangerouslySetInnerHTML={{ __html: '' }} />;", syntax],
    ["lib/journal/service.ts", 'console.log("x");', "no-console"],
  ])("in %s: %s", async (file, code, rule) => {
    expect(await rulesFiring(file, code)).toContain(rule);
  });
});

describe("the linter allows", () => {
  it.each([
    ["components/garden/x.tsx", 'import { a } from "@/lib/garden/view"; export const b = a;'],
    ["app/x/page.tsx", 'import { a } from "@/lib/journal"; export const b = a;'],
    ["lib/journal/store.ts", 'import { Prisma } from "@/lib/db/generated/client"; export const b = Prisma;'],
    ["lib/journal/wire.ts", 'import { a } from "@/lib/account/wire"; export const b = a;'],
    ["lib/config/config.ts", "export const a = process.env.HOME;"],
    ["lib/clock/clock.ts", "export const a = new Date();"],
  ])("in %s: %s", async (file, code) => {
    expect(await rulesFiring(file, code)).toEqual([]);
  });
});

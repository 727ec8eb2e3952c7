import { z } from "zod";
import { SealBroken } from "@/lib/crypto/seal";
import type { PersonVault, Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import { parseId, type TemplateId, type UserId } from "@/lib/ids/ids";
import { maxTemplates, type TemplateDraft, type TemplateLine, type TemplateView } from "./template-rules";

const sealedShape = z.object({ name: z.string(), prompts: z.array(z.string()) });
/** Bound to its revision: an older wording put back does not open. */
const place = (id: string, revision: number) => ({ table: "templates", row: id, column: "template", revision });

type Row = { readonly id: string; readonly sealedTemplate: Uint8Array; readonly revision: number };

function sealed(vault: PersonVault, id: TemplateId, revision: number, { name, prompts }: TemplateDraft) {
  return new Uint8Array(vault.seal(place(id, revision), JSON.stringify({ name, prompts })));
}

function opened(vault: PersonVault, { id, sealedTemplate, revision }: Row): TemplateView {
  const draft = sealedShape.parse(JSON.parse(vault.open(place(id, revision), sealedTemplate)));
  return { ...draft, id: idOf(id), revision };
}

function idOf(text: string): TemplateId {
  const id = parseId<TemplateId>(text);
  if (id === undefined) throw new Error("a template's id is no UUID");
  return id;
}

export type TemplateStore = ReturnType<typeof createTemplateStore>;

/** The person's templates: name and questions sealed, their places in plain numbers. */
export function createTemplateStore(deps: { readonly db: Database; readonly vault: Vault }) {
  const { prisma } = deps.db;

  /** One change of a person's list waits for another, so that places stay apart and the limit holds. */
  async function alone<T>(userId: UserId, change: (tx: Transaction) => Promise<T>): Promise<T> {
    return prisma.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT 1 FROM users WHERE id = ${userId}::uuid FOR NO KEY UPDATE`;
      return change(tx);
    });
  }

  async function placesOf(tx: Transaction, userId: UserId) {
    return tx.template.findMany({
      where: { userId },
      orderBy: [{ place: "asc" }, { id: "asc" }],
      select: { id: true, place: true },
    });
  }

  async function arrange(
    tx: Transaction,
    userId: UserId,
    before: readonly { id: string; place: number }[],
    order: readonly string[],
  ) {
    const old = new Map(before.map((one) => [one.id, one.place]));
    for (const [at, id] of order.entries())
      if (old.get(id) !== at) await tx.template.updateMany({ where: { id, userId }, data: { place: at } });
  }

  return {
    /** All of them in the person's order. */
    async list(userId: UserId): Promise<readonly TemplateLine[]> {
      const vault = await deps.vault.of(userId);
      const rows = await prisma.template.findMany({ where: { userId }, orderBy: [{ place: "asc" }, { id: "asc" }] });
      return rows.map((row) => {
        try {
          const { id, name, prompts } = opened(vault, row);
          return { id, name, promptCount: prompts.length };
        } catch (error) {
          if (error instanceof SealBroken) return { id: idOf(row.id), name: null, promptCount: 0 };
          throw error;
        }
      });
    },

    /** Undefined when it isn't this person's. Throws `SealBroken` when the row was changed outside the app. */
    async find(userId: UserId, id: TemplateId): Promise<TemplateView | undefined> {
      const row = await prisma.template.findUnique({ where: { id, userId } });
      return row === null ? undefined : opened(await deps.vault.of(userId), row);
    },

    /** Adds one at the end, or right after another of theirs. */
    async add(
      userId: UserId,
      id: TemplateId,
      draft: TemplateDraft,
      at: Date,
      after?: TemplateId,
    ): Promise<"added" | "taken" | "too_many"> {
      const sealedTemplate = sealed(await deps.vault.of(userId), id, 1, draft);
      return alone(userId, async (tx) => {
        const before = await placesOf(tx, userId);
        if (before.some((one) => one.id === id)) return "taken";
        if (before.length >= maxTemplates) return "too_many";
        const data = { id, userId, sealedTemplate, revision: 1, place: before.length, createdAt: at, updatedAt: at };
        const { count } = await tx.template.createMany({ data, skipDuplicates: true });
        if (count === 0) return "taken";
        const order = before.map((one) => one.id);
        const index = after === undefined ? -1 : order.indexOf(after);
        order.splice(index < 0 ? order.length : index + 1, 0, id);
        await arrange(tx, userId, [...before, { id, place: before.length }], order);
        return "added";
      });
    },

    /** Writes a new wording if `base` is still the newest. False when it isn't, or it is not theirs. */
    async change(userId: UserId, id: TemplateId, draft: TemplateDraft, base: number, at: Date): Promise<boolean> {
      const sealedTemplate = sealed(await deps.vault.of(userId), id, base + 1, draft);
      const { count } = await prisma.template.updateMany({
        where: { id, userId, revision: base },
        data: { sealedTemplate, revision: base + 1, updatedAt: at },
      });
      return count === 1;
    },

    /** Puts those named first, in that order; others keep theirs, behind. */
    async arrange(userId: UserId, wanted: readonly TemplateId[]): Promise<void> {
      await alone(userId, async (tx) => {
        const before = await placesOf(tx, userId);
        const own = new Set(before.map(({ id }) => id));
        const first = [...new Set<string>(wanted)].filter((id) => own.has(id));
        const named = new Set(first);
        await arrange(tx, userId, before, [...first, ...before.map(({ id }) => id).filter((id) => !named.has(id))]);
      });
    },

    /** True when there was one of theirs. */
    async remove(userId: UserId, id: TemplateId): Promise<boolean> {
      return (await prisma.template.deleteMany({ where: { id, userId } })).count === 1;
    },
  };
}

type Transaction = Parameters<Parameters<Database["prisma"]["$transaction"]>[0]>[0];

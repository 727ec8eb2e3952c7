import { Prisma } from "./generated/client";

/** Tables without an owner column, or read before the owner is known (sign-in, tokens, links): listed, so that a new table is guarded by default. */
const unguarded: ReadonlySet<string> = new Set([
  "User",
  "Account",
  "Session",
  "ApiToken",
  "ExportLink",
  "AiPerformance",
  "AiSharedAnswer",
]);

/** Writes that carry the owner in their data, not in a `where`. */
const creations: ReadonlySet<string> = new Set(["create", "createMany", "createManyAndReturn"]);

export class OwnerMissing extends Error {
  constructor(model: string, operation: string) {
    super(`${model}.${operation} does not say whose rows it means`);
    this.name = "OwnerMissing";
  }
}

function namesOwner(where: unknown): boolean {
  if (typeof where !== "object" || where === null) return false;
  return Object.entries(where).some(([key, value]) => {
    if (key === "userId") return value !== undefined && value !== null;
    if (key === "AND") return (Array.isArray(value) ? value : [value]).some(namesOwner);
    // A compound key such as `userId_saveId` names the owner inside.
    return key.startsWith("userId_") && namesOwner(value);
  });
}

/**
 * Refuses a query on a person's table whose `where` has no owner: `where: {userId: undefined}` would otherwise mean everybody.
 * House-keeping across people goes through `pool` in the job that does it.
 */
export const ownerGuard = Prisma.defineExtension({
  name: "owner-guard",
  query: {
    $allModels: {
      $allOperations({ model, operation, args, query }) {
        if (unguarded.has(model)) return query(args);
        const holder: { where?: unknown; data?: unknown } = args;
        if (creations.has(operation)) {
          const rows = Array.isArray(holder.data) ? holder.data : [holder.data];
          if (!rows.every(namesOwner)) throw new OwnerMissing(model, operation);
        } else if (!namesOwner(holder.where)) {
          throw new OwnerMissing(model, operation);
        }
        return query(args);
      },
    },
  },
});

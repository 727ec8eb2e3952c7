import type { Clock } from "@/lib/clock/clock";
import type { Vault } from "@/lib/crypto/vault";
import type { Database } from "@/lib/db/database";
import { newId, type TokenId } from "@/lib/ids/ids";
import { err, ok, type Result } from "@/lib/result/result";
import type { Audit } from "./audit";
import type { Resolver } from "./resolver";
import { hashToken, newTokenText } from "./token-text";
import type { Viewer } from "./viewer";

export type TokenScope = "read" | "write";

export type TokenView = {
  readonly id: TokenId;
  readonly name: string;
  readonly scope: TokenScope;
  readonly createdAt: Date;
  /** To five minutes; null while it was never used. */
  readonly lastUsedAt: Date | null;
};

/** Enough for every program a person could run; a leak of memory or of patience beyond that. */
const mostTokens = 50;

const place = (id: string) => ({ table: "api_tokens", row: id, column: "sealed_name" });

export type ApiTokens = ReturnType<typeof createApiTokens>;

/** Personal API tokens. Each is shown once; only its hash is kept, and its name is sealed. */
export function createApiTokens(deps: { db: Database; vault: Vault; clock: Clock; audit: Audit; resolver: Resolver }) {
  const { db, vault, clock, audit, resolver } = deps;
  return {
    /** Makes a token. `empty_name`: a name of 1–80 characters is needed. `too_many`: 50 are live. `forbidden_scope`: a reader can't make one. */
    async create(
      viewer: Viewer,
      wish: { readonly name: string; readonly scope: TokenScope },
    ): Promise<Result<{ readonly id: TokenId; readonly text: string }, "empty_name" | "too_many" | "forbidden_scope">> {
      if (viewer.scope !== "write") return err("forbidden_scope");
      const name = wish.name.trim();
      if (name === "" || [...name].length > 80) return err("empty_name");
      if ((await db.prisma.apiToken.count({ where: { userId: viewer.userId, revokedAt: null } })) >= mostTokens)
        return err("too_many");
      const id = newId<TokenId>();
      const text = newTokenText();
      await db.prisma.apiToken.create({
        data: {
          id,
          userId: viewer.userId,
          sealedName: new Uint8Array((await vault.of(viewer.userId)).seal(place(id), name)),
          tokenHash: new Uint8Array(hashToken(text)),
          scope: wish.scope,
          createdAt: clock.now(),
        },
      });
      await audit.record(viewer.userId, "token.created", `${id} ${wish.scope}`);
      return ok({ id, text });
    },

    /** The person's live tokens, the newest first; never their text. */
    async list(viewer: Viewer): Promise<readonly TokenView[]> {
      const rows = await db.prisma.apiToken.findMany({
        where: { userId: viewer.userId, revokedAt: null },
        orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      });
      const mine = await vault.of(viewer.userId);
      return rows.map((row) => ({
        // A row's id was made by `newId`.
        id: row.id as TokenId,
        name: mine.open(place(row.id), row.sealedName),
        scope: row.scope === "write" ? "write" : "read",
        createdAt: row.createdAt,
        lastUsedAt: row.lastUsedAt,
      }));
    },

    /** Ends a token: refused everywhere within a second. */
    async revoke(viewer: Viewer, id: TokenId): Promise<Result<null, "not_found">> {
      const row = await db.prisma.apiToken.findFirst({ where: { id, userId: viewer.userId, revokedAt: null } });
      if (row === null) return err("not_found");
      await db.prisma.apiToken.updateMany({ where: { id, userId: viewer.userId }, data: { revokedAt: clock.now() } });
      resolver.forget(Buffer.from(row.tokenHash).toString("hex"));
      await audit.record(viewer.userId, "token.revoked", id);
      return ok(null);
    },
  };
}

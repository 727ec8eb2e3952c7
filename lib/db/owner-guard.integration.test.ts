import { describe, expect, it } from "vitest";
import { newId, type UserId } from "@/lib/ids/ids";
import { testDatabase } from "@/lib/testing/database";
import { OwnerMissing } from "./owner-guard";

const { db } = await testDatabase();
const userId = newId<UserId>();

describe("a query on a person's table", () => {
  it("must say whose rows it means", async () => {
    const { prisma } = db;
    await expect(prisma.entry.findMany({})).rejects.toThrow(OwnerMissing);
    await expect(prisma.entry.findFirst({ where: { id: userId } })).rejects.toThrow(OwnerMissing);
    await expect(prisma.entry.updateMany({ where: { OR: [{ userId }] }, data: { favorite: true } })).rejects.toThrow(
      OwnerMissing,
    );
    await expect(prisma.entry.deleteMany()).rejects.toThrow(OwnerMissing);
    await expect(prisma.feeling.count({ where: { entryId: userId } })).rejects.toThrow(OwnerMissing);
    await expect(prisma.settings.findMany({ where: { zone: "UTC" } })).rejects.toThrow(OwnerMissing);
  });

  it("never takes an undefined owner for everybody", async () => {
    const nobody: { userId: string } = JSON.parse("{}");
    await expect(db.prisma.entry.findMany({ where: { userId: nobody.userId } })).rejects.toThrow();
    await expect(db.prisma.entry.deleteMany({ where: { userId: nobody.userId } })).rejects.toThrow();
  });

  it("runs when it does", async () => {
    expect(await db.prisma.entry.findMany({ where: { userId } })).toEqual([]);
    expect(await db.prisma.entry.findFirst({ where: { AND: [{ userId }] } })).toBeNull();
    expect(await db.prisma.saveReceipt.findUnique({ where: { userId_saveId: { userId, saveId: userId } } })).toBeNull();
  });
});

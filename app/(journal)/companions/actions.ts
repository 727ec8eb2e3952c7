"use server";

import { redirect } from "next/navigation";
import { requireViewer } from "@/lib/auth/session";
import { companions } from "@/lib/companions";
import { isCompanionType } from "@/lib/companions/view";
import { admit } from "@/lib/ratelimit/limiter";

/** Opens a conversation with that companion; nothing of it is listed before the person has said something. */
export async function beginConversation(form: FormData): Promise<void> {
  const viewer = await requireViewer();
  const type = form.get("type");
  if (!isCompanionType(type) || !(await admit("write", viewer.userId)).admitted) redirect("/companions");
  const entered = await companions().enter(viewer, type);
  redirect(entered.ok ? `/companions/${entered.value.id}` : "/companions");
}

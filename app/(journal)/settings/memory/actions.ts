"use server";

import { revalidatePath } from "next/cache";
import type { FormState } from "@/components/settings/form-state";
import { account } from "@/lib/account";
import type { SettingsChange } from "@/lib/account/view";
import { requireViewer } from "@/lib/auth/session";
import { type MemoryId, parseId } from "@/lib/ids/ids";
import { memory } from "@/lib/memory";
import { maxMemoryLength } from "@/lib/memory/view";
import { BucketUnavailable } from "@/lib/smartbucket/port";
import { MemoryUnavailable } from "@/lib/smartmemory/port";

const page = "/settings/memory";

/** What came of it; a place that doesn't answer is said, and nothing has changed then. */
async function saying(work: () => Promise<FormState>): Promise<FormState> {
  try {
    const state = await work();
    revalidatePath(page);
    return state;
  } catch (fault) {
    if (fault instanceof MemoryUnavailable || fault instanceof BucketUnavailable) {
      return { fault: `Where it is kept, ${fault.reason}. Nothing was changed: try again in a while.` };
    }
    throw fault;
  }
}

async function keep(change: SettingsChange, said: string): Promise<FormState> {
  const changed = await account().changeSettings(await requireViewer(), change);
  revalidatePath("/", "layout");
  return changed.ok ? { said } : { fault: "There is no service for that here. Nothing was changed." };
}

export async function keepRemembering(_before: FormState, form: FormData): Promise<FormState> {
  const remembers = form.has("remembers");
  return keep({ remembers }, remembers ? "On. Your entries are read now." : "Off. Everything remembered is being deleted.");
}

export async function keepGoingAlong(_before: FormState, form: FormData): Promise<FormState> {
  return keep({ ai: { memory: form.has("memory") } }, "Saved.");
}

export async function keepMemoryOpen(_before: FormState, form: FormData): Promise<FormState> {
  const memoryOpen = form.has("memoryOpen");
  return keep({ memoryOpen }, memoryOpen ? "On. It is being moved there now." : "Off. It is being taken back and sealed now.");
}

export async function lookAgain(): Promise<FormState> {
  await memory().lookAgain(await requireViewer());
  revalidatePath(page);
  return { said: "Reading. What is new stands here in a moment." };
}

export async function rewriteMemory(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const id = parseId<MemoryId>(String(form.get("id") ?? ""));
  return saying(async () => {
    const changed = id === undefined ? undefined : await memory().rewrite(viewer, id, String(form.get("text") ?? ""));
    if (changed?.ok === true) return { said: "Kept in your words." };
    return changed?.error === "bad_text"
      ? { fault: `Write 1 to ${maxMemoryLength} characters.` }
      : { fault: "It is no longer remembered, so there was nothing to change." };
  });
}

export async function forgetMemory(_before: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const id = parseId<MemoryId>(String(form.get("id") ?? ""));
  return saying(async () => {
    const forgotten = id === undefined ? undefined : await memory().forget(viewer, id);
    return forgotten?.ok === true ? { said: "Forgotten." } : { fault: "It was forgotten already." };
  });
}

export async function forgetAll(): Promise<FormState> {
  const viewer = await requireViewer();
  return saying(async () => {
    await memory().forgetAll(viewer);
    return { said: "Everything is forgotten." };
  });
}

export async function dropContext(): Promise<FormState> {
  const viewer = await requireViewer();
  return saying(async () => {
    await memory().dropContext(viewer);
    return { said: "Deleted." };
  });
}

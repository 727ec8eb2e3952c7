import { z } from "zod";
import { contract } from "@/lib/boundary/contract";
import { dayOut } from "@/lib/boundary/fields";

export const promptOfToday = contract({
  method: "GET",
  path: "/prompts/today",
  summary: "The question of the day, the same on every device, and whether an entry of today answers it",
  access: "read",
  limit: "read",
  answers: { 200: z.object({ id: z.string(), text: z.string(), date: dayOut, answered: z.boolean() }) },
});

export const promptContracts = [promptOfToday];

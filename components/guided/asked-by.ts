import { isOutside, providerWords } from "@/lib/ai/names";
import type { AskedBy, GuidedDocument } from "@/lib/guided/view";

/** Who asked a further question, in a few words. */
export function askedBy(provider: AskedBy): string {
  return provider === "on-device" ? "Asked on this device" : `Asked by ${providerWords[provider]}`;
}

/**
 * Where the questions of a journal come from, where that needs saying: from an outside AI, or from this device because that one
 * didn't answer. Questions that are PAUZ's own or the writer's need no label.
 */
export function questionsFrom({ provider, insteadOf }: Pick<GuidedDocument, "provider" | "insteadOf">): string | null {
  if (isOutside(provider)) {
    const from = `Questions by ${providerWords[provider]}`;
    return insteadOf === undefined ? from : `${from}, because ${providerWords[insteadOf]} didn’t answer`;
  }
  return insteadOf === undefined ? null : `Questions from this device, because ${providerWords[insteadOf]} didn’t answer`;
}

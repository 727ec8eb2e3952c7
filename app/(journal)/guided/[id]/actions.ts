"use server";

import { redirect } from "next/navigation";
import type { FormState } from "@/components/settings/form-state";
import { requireViewer } from "@/lib/auth/session";
import { guided, guidedPlans } from "@/lib/guided";
import type { AskedBy } from "@/lib/guided/view";
import { type EntryId, parseId } from "@/lib/ids/ids";
import { errorFields, log } from "@/lib/observability/log";
import { admit } from "@/lib/ratelimit/limiter";
import { BucketUnavailable } from "@/lib/smartbucket/port";

type About = { readonly promptText: string; readonly response: string; readonly earlier: readonly string[] };

type Asked = { readonly text: string; readonly provider: AskedBy };

const longest = 20_000;
const mostEarlier = 40;

/** A browser sends this: it is read as strictly as an address. */
function aboutOf({ promptText, response, earlier }: About): About {
  const asked = Array.isArray(earlier) ? earlier : [];
  return {
    promptText: String(promptText).slice(0, 1_000),
    response: String(response).slice(0, longest),
    earlier: asked.slice(0, mostEarlier).map((each) => String(each).slice(0, 1_000)),
  };
}

/** One further question from what was just answered. Nothing is kept before its writer keeps it. */
export async function askFurther(id: string, about: About): Promise<Asked | "nothing" | "care" | "failed"> {
  const viewer = await requireViewer();
  const journal = parseId<EntryId>(id);
  if (journal === undefined || !(await admit("hint", viewer.userId)).admitted) return "failed";
  try {
    const asked = await guidedPlans().followUp(viewer, journal, aboutOf(about));
    if (asked.ok) return asked.value;
    if (asked.error === "care_first") return "care";
    return asked.error === "no_suggestion" || asked.error === "empty_text" ? "nothing" : "failed";
  } catch (error) {
    if (!(error instanceof BucketUnavailable)) throw error;
    log("warn", "guided.further_failed", errorFields(error));
    return "failed";
  }
}

/** Puts the newest version of the history in the place of what was lost, and shows it. */
export async function bringBack(id: string, _before: FormState, _form: FormData): Promise<FormState> {
  const viewer = await requireViewer();
  const journal = parseId<EntryId>(id);
  if (journal === undefined) return { fault: "This journal isn’t there any more." };
  try {
    const back = await guided().bringBack(viewer, journal);
    if (!back.ok)
      return {
        fault:
          back.error === "save_underway"
            ? "It is being saved just now. Try again in a moment."
            : "No version of it could be opened. Nothing was changed.",
      };
  } catch (error) {
    if (!(error instanceof BucketUnavailable)) throw error;
    log("warn", "guided.bring_back_failed", errorFields(error));
    return { fault: "The store isn’t answering. Nothing was changed; try again in a moment." };
  }
  redirect(`/guided/${journal}`);
}

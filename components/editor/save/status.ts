import type { SaveState } from "./save-state";

/** Where the words are, in words. */
export type SaveStatus = { readonly tone: "none" | "good" | "busy" | "local" | "attention"; readonly words: string };

export function statusOf(state: SaveState): SaveStatus {
  const { trouble } = state;
  if (trouble !== null && trouble.kind !== "unreachable") return { tone: "attention", words: "Needs your attention" };
  if (state.version <= state.saved) return state.base === 0 ? { tone: "none", words: "" } : { tone: "good", words: "Saved" };
  if (state.blank) return state.base === 0 ? { tone: "none", words: "" } : { tone: "busy", words: "Not saved while empty" };
  if (trouble === null) return { tone: "busy", words: "Saving…" };
  if (state.drafts !== "ready") return { tone: "attention", words: "Needs your attention" };
  return { tone: "local", words: trouble.behind === "store" ? "Saved on this device" : "Saved on this device – offline" };
}

/** While another tab of this browser writes the entry: what is kept, and where, is said there. */
export const elsewhere: SaveStatus = { tone: "busy", words: "Open in another tab" };

export type Advice = {
  readonly title: string;
  readonly detail: string;
  /** What to do about it, in another tab: the text stays on this page. */
  readonly action?: { readonly words: string; readonly href: string };
};

const signIn = { words: "Sign in in a new tab", href: "/signin" };

/** What happened, what was kept, what to do: shown as a note while it lasts. Conflicts have a view of their own. */
export function adviceOf(state: SaveState): Advice | null {
  const { trouble } = state;
  const kept =
    state.drafts === "ready" ? "Your words are kept on this device." : "Keep this tab open: this browser can’t keep a copy.";
  switch (trouble?.kind) {
    case undefined:
      return state.drafts === "absent"
        ? {
            title: "This browser keeps no copy of what you write",
            detail: "Private mode or a full disk prevents it. PAUZ saves straight to your journal instead, after every pause.",
          }
        : null;
    case "unreachable":
      if (trouble.behind === "store")
        return {
          title: "The store isn’t answering",
          detail: `PAUZ is there, but the store in which it keeps guided journals isn’t. ${kept} It tries again by itself.`,
        };
      return state.drafts === "ready" ? null : { title: "PAUZ can’t be reached", detail: `${kept} It tries again by itself.` };
    case "signed_out":
      return { title: "Please sign in again", detail: `${kept} Once you have, this page goes on by itself.`, action: signIn };
    case "other_account":
      return {
        title: "Someone else is signed in here now",
        detail: `${kept} They are shown only to the account that wrote them. Sign in with it again and this page goes on.`,
      };
    case "missing":
      return {
        title: "This entry isn’t in the journal any more",
        detail: `It was moved to the trash or deleted somewhere else. ${kept}`,
      };
    case "other_version":
      return {
        title: "This page and PAUZ are of different versions",
        detail:
          state.drafts === "ready"
            ? `${kept} Load the page again, and they are saved from there; until then it tries again by itself.`
            : `${kept} It tries again by itself. Before you load the page again, copy your words.`,
      };
    case "refused":
      return { title: trouble.title, detail: `${trouble.detail} ${state.drafts === "ready" ? kept : ""}`.trim() };
    case "conflict":
      return null;
  }
}

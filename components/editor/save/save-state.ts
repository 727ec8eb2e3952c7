// What the save protocol (machine.ts) speaks of.

/** What is known of one open entry: what is on the server, what is on this device, what is on its way. */
export type SaveState = {
  /** Edits made on this page so far; the text of the newest is in the editor. */
  readonly version: number;
  /** The newest version the server acknowledged. */
  readonly saved: number;
  /** The newest version sealed on this device. */
  readonly drafted: number;
  readonly drafting: boolean;
  readonly drafts: "opening" | "ready" | "absent";
  /** The server's revision that the text rests on; 0 before the entry exists. */
  readonly base: number;
  /** Sent and not yet acknowledged. It is sent again under the same id, because the server may have it already. */
  readonly pending: Pending | null;
  readonly inFlight: boolean;
  /** What was sent in haste while another request was in flight, because the page was being left. */
  readonly flushed: Pending | null;
  readonly trouble: Trouble | null;
  readonly attempts: number;
  readonly retryAt: number;
  readonly firstUnsaved: number;
  readonly firstUndrafted: number;
  readonly lastEdit: number;
  readonly lastSent: number;
  /** Nothing but white space is never saved. */
  readonly blank: boolean;
  /** Characters. */
  readonly size: number;
};

export type Pending = {
  readonly saveId: string;
  readonly version: number;
  readonly base: number;
  /** The save before it, which nobody has answered: only if that made `base` does this one rest on what its page saw. */
  readonly follows?: string | undefined;
};

/** The other text of a conflict. */
export type Theirs = {
  readonly body: string;
  readonly title: string | null;
  readonly revision: number;
  readonly updatedAt: string;
};

export type Trouble =
  /** `behind`: PAUZ answered, and said that the store in which it keeps guided journals doesn't. */
  | { readonly kind: "unreachable"; readonly behind?: "store" }
  | { readonly kind: "signed_out" }
  | { readonly kind: "other_account" }
  | { readonly kind: "missing" }
  | { readonly kind: "conflict"; readonly theirs: Theirs }
  | { readonly kind: "refused"; readonly title: string; readonly detail: string }
  /** The page and what answers it are of different versions. `taken`: it may have kept the words all the same. */
  | { readonly kind: "other_version"; readonly taken: boolean };

export type Outcome =
  | { readonly kind: "saved"; readonly revision: number; readonly updatedAt: string; readonly wordCount: number }
  | { readonly kind: "busy"; readonly afterMs: number }
  | Trouble;

export type SaveEvent =
  | { readonly kind: "edited"; readonly blank: boolean; readonly size: number }
  | { readonly kind: "drafts"; readonly are: "ready" | "absent" }
  | { readonly kind: "drafted"; readonly version: number }
  | { readonly kind: "answered"; readonly saveId: string; readonly outcome: Outcome }
  | { readonly kind: "leaving" }
  /** The network is back, or the page is looked at again. */
  | { readonly kind: "hopeful" }
  | { readonly kind: "woke" }
  /** Another tab of this browser writes: its text is shown here, and it is the one that saves. `safe`: that tab has kept it. */
  | { readonly kind: "followed"; readonly base: number; readonly safe: boolean }
  | { readonly kind: "kept_mine" }
  | { readonly kind: "kept_theirs" };

export type Effect =
  | { readonly kind: "draft"; readonly version: number }
  | { readonly kind: "forget_draft" }
  /** `again`: the text that went with this id before goes once more. */
  | { readonly kind: "send"; readonly save: Pending; readonly again: boolean; readonly leaving: boolean };

export type Surroundings = { readonly now: number; readonly newId: () => string };

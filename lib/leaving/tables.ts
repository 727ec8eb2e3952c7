/**
 * The ways in, and the key: they go in the transaction that closes the account. Without the key nothing that was sealed opens
 * again, wherever it still lies.
 */
export const doors = ["accounts", "passphrases", "api_tokens", "sessions", "export_links", "person_keys"] as const;

/** Everything else that is a person's, by `user_id`. A test holds this against the migrated database. */
export const belongings = [
  "settings",
  "entries",
  "entry_tags",
  "entry_terms",
  "entry_vectors",
  "device_vectors",
  "revisions",
  "save_receipts",
  "guided_journals",
  "prompt_sets",
  "templates",
  "feelings",
  "mood_lessons",
  "hints",
  "analyses",
  "look_backs",
  "quiet_ranges",
  "companion_sessions",
  "companion_messages",
  "recordings",
  "recording_parts",
  "gone_recordings",
  "exports",
  "memories",
  "memory_entries",
  "memory_progress",
  "ai_contexts",
  "ai_answers",
  "ai_answer_entries",
  "ai_ledger",
  "audit_events",
] as const;

/** The person's session with the service of memories: it leads to what lies there, and stays until that is gone. */
export const memorySessions = "memory_sessions";

/** Tables that hold nothing of anybody, with the reason. */
export const nobodys: Readonly<Record<string, string>> = {
  users: "the person; its row goes last, empty but for its id",
  ai_performance: "how an AI did, of nobody in particular",
  ai_shared_answers: "questions for built-in topics, the same for everybody",
  _prisma_migrations: "which migrations were applied",
};

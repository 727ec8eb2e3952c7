/**
 * Every code an expected failure can have, with its HTTP status and the words a person reads.
 * Nothing else decides a status, and no exception's text ever reaches anyone.
 */
export const problems = {
  not_found: { status: 404, title: "We can't find that", detail: "It may have been deleted, or it may belong to someone else." },
  // A page or program of another version must not take it for an entry that is gone.
  unknown_call: {
    status: 404,
    title: "PAUZ has no such call",
    detail: "Those it has are described at /api/v1/openapi.json. Nothing was changed.",
  },
  method_not_allowed: {
    status: 405,
    title: "This call has no such method",
    detail: "The Allow header names those it has. Nothing was changed.",
  },
  unauthenticated: { status: 401, title: "Please sign in", detail: "You are not signed in, or your session has ended." },
  forbidden_scope: {
    status: 403,
    title: "This token may only read",
    detail: "Make a token with the write scope under Settings.",
  },
  forbidden_origin: {
    status: 403,
    title: "This request came from another site",
    detail: "PAUZ accepts changes only from its own pages.",
  },
  other_account: {
    status: 403,
    title: "Someone else is signed in here now",
    detail: "This was written for another account. Nothing was changed.",
  },
  own_session_only: {
    status: 403,
    title: "Only you can do this, signed in in a browser",
    detail: "A token can’t: use Settings. Nothing was changed.",
  },
  wrong_passphrase: { status: 403, title: "That is not the passphrase", detail: "Nothing was changed." },
  sign_in_again: {
    status: 403,
    title: "Sign in once more first",
    detail: "This takes a session that was signed in within the last 15 minutes. Nothing was changed.",
  },
  malformed_json: { status: 422, title: "That isn't valid JSON", detail: "The body could not be read. Nothing was changed." },
  unsupported_media_type: { status: 415, title: "Send JSON", detail: "The Content-Type of this call must be application/json." },
  invalid_input: {
    status: 422,
    title: "Something in the request isn't right",
    detail: "See the fields named. Nothing was changed.",
  },
  empty_text: {
    status: 422,
    title: "There is nothing to save",
    detail: "The text is empty. What was saved before is still there.",
  },
  not_yet: {
    status: 422,
    title: "That hour hasn’t come yet",
    detail: "An entry is of a time that has been. Choose today or an earlier day; nothing was changed.",
  },
  text_too_long: {
    status: 413,
    title: "This entry is over 1 MB",
    detail: "Split it into two entries. What was saved before is still there.",
  },
  body_too_large: {
    status: 413,
    title: "That is too much at once",
    detail: "The request is larger than this call accepts. Nothing was changed.",
  },
  unstorable_text: {
    status: 422,
    title: "A character in the text can't be stored",
    detail: "The text holds a NUL or half of a character pair. Nothing was changed.",
  },
  bad_cursor: {
    status: 422,
    title: "That page can't be found",
    detail: "The cursor doesn't belong to this list. Start again from the first page.",
  },
  conflict: {
    status: 409,
    title: "This entry was changed somewhere else",
    detail: "Both texts are kept. Choose which one to go on with.",
  },
  changed_elsewhere: {
    status: 409,
    title: "This was changed somewhere else",
    detail: "Nothing was overwritten. Look at it as it is now, then save yours again.",
  },
  conversation_resting: {
    status: 409,
    title: "This conversation is resting",
    detail: "Nothing was sent. Take it up again first; what you wrote is still where you wrote it.",
  },
  message_exists: {
    status: 409,
    title: "That message was sent before, with other words",
    detail: "What was kept first is unchanged. Send the new words under an id of their own.",
  },
  too_many_templates: {
    status: 422,
    title: "You have 100 templates",
    detail: "There is no room for another one. Delete one you no longer use; nothing was changed.",
  },
  unknown_prompt: {
    status: 422,
    title: "This journal doesn't ask that",
    detail: "No question of this journal has that id. Nothing was changed.",
  },
  too_many_requests: {
    status: 429,
    title: "A little slower",
    detail: "Too many requests in a short time. Try again in a moment; nothing is lost.",
  },
  ai_unavailable: { status: 502, title: "No AI answered", detail: "Your words are safe. Try again in a moment." },
  care_first: {
    status: 422,
    title: "No question just now",
    detail: "It sounds like you're carrying something very heavy. The Help page has people to talk to.",
  },
  no_suggestion: {
    status: 422,
    title: "No question this time",
    detail: "Nothing came up that would be worth asking yet. A few more words may change that.",
  },
  recording_gone: {
    status: 410,
    title: "This recording was deleted",
    detail: "It was let go, and stays away. Nothing was kept of what was sent.",
  },
  recording_too_large: {
    status: 413,
    title: "This recording is over 25 MB",
    detail: "Nothing was kept of it. Send a shorter one, or one that is packed more tightly.",
  },
  part_too_large: {
    status: 413,
    title: "This part is over 1 MiB",
    detail: "It was not taken. Send the sound in parts of at most 1,048,576 bytes.",
  },
  voice_space_full: {
    status: 422,
    title: "There is no room for this recording",
    detail:
      "Your recordings take up all the space there is for them. Delete the sound of some and keep their words; nothing was changed.",
  },
  unknown_sound: {
    status: 415,
    title: "This isn't a sound PAUZ knows",
    detail: "It reads webm, mp4 or m4a, wav, mp3, flac and ogg, by their bytes and not by their names. Nothing was kept of it.",
  },
  send_multipart: {
    status: 415,
    title: "Send a form with the file",
    detail:
      "The Content-Type of this call must be multipart/form-data, with the sound in the field audio_file. Nothing was changed.",
  },
  send_bytes: {
    status: 415,
    title: "Send the bytes themselves",
    detail: "The Content-Type of this call must be application/octet-stream. Nothing was changed.",
  },
  part_differs: {
    status: 409,
    title: "This part was sent before, with other bytes",
    detail: "The first one stands. Begin a new recording for another sound.",
  },
  parts_missing: {
    status: 409,
    title: "Some parts of the recording aren't there yet",
    detail: "What came is kept. Send the parts named, then finish again.",
  },
  sound_empty: { status: 422, title: "There is nothing in this file", detail: "It has no bytes. Nothing was kept of it." },
  sound_broken: {
    status: 422,
    title: "This sound can't be played",
    detail: "It begins like one, but nothing in it can be heard. Nothing was kept of it.",
  },
  sound_unfinished: {
    status: 422,
    title: "This recording was never finished",
    detail:
      "The list of where its sound lies is missing. It is written last, so it looks as if it was cut off, and without it nothing " +
      "can play it. Nothing was kept of it. Where it was recorded, there may be a whole one.",
  },
  sound_too_short: {
    status: 422,
    title: "This recording is too short",
    detail: "It takes at least a third of a second to say something. Nothing was kept of it.",
  },
  sound_too_long: {
    status: 422,
    title: "This recording is over an hour",
    detail: "Send it in several of at most 60 minutes. Nothing was kept of it.",
  },
  bad_range: { status: 416, title: "That part of the sound doesn't exist", detail: "The range begins behind its end." },
  no_words_yet: {
    status: 409,
    title: "This recording has no words yet",
    detail: "So far there is only its sound, which stays as it is.",
  },
  audio_deleted: {
    status: 409,
    title: "The sound of this recording was deleted",
    detail: "Its words are kept, but there is nothing left to listen to.",
  },
  still_uploading: {
    status: 409,
    title: "This recording isn't whole yet",
    detail: "What came is kept. Send what is missing and finish it first.",
  },
  storage_unavailable: {
    status: 503,
    title: "The store for files isn't answering",
    detail: "Your text is safe. Try again in a moment.",
  },
  // Asking again won't help: whoever runs PAUZ has to look.
  storage_failed: {
    status: 502,
    title: "The store for files refused",
    detail: "Your text is safe. Whoever runs PAUZ can see what is wrong with: npm run pauz -- doctor.",
  },
  // The record knows a guided journal whose object isn't where it should be.
  journal_lost: {
    status: 502,
    title: "The store doesn't have this journal's words",
    detail: "Nothing was hidden or replaced. The last version that was kept can be brought back on the journal's own page.",
  },
  save_underway: {
    status: 503,
    title: "Another save of this journal is still on its way",
    detail: "Yours waits on this device and is tried again.",
  },
  unavailable: {
    status: 503,
    title: "PAUZ can't reach its database",
    detail: "Your words stay on this device until it is back.",
  },
  unreadable: {
    status: 500,
    title: "This can't be opened",
    detail: "What is stored was changed outside PAUZ, or belongs to another key. It was not shown.",
  },
  internal: {
    status: 500,
    title: "Something broke on our side",
    detail: "It was noted, without your words. Nothing you wrote is lost.",
  },
} as const satisfies Record<string, { status: number; title: string; detail: string }>;

export type ProblemCode = keyof typeof problems;

/** An RFC 9457 problem. `errors` names the fields at fault; further members are the failure's own (a conflict's two texts). */
export type Problem = {
  readonly code: ProblemCode;
  readonly errors?: readonly { readonly field: string; readonly message: string }[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly members?: Readonly<Record<string, unknown>>;
};

/** The answer for a problem: `application/problem+json`, never cached. */
export function problemResponse(problem: Problem): Response {
  const entry = problems[problem.code];
  const body = {
    type: `about:blank#${problem.code}`,
    title: entry.title,
    status: entry.status,
    detail: entry.detail,
    code: problem.code,
    ...(problem.errors === undefined ? {} : { errors: problem.errors }),
    ...problem.members,
  };
  return new Response(JSON.stringify(body), {
    status: entry.status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "private, no-store",
      ...(entry.status === 401 && { "www-authenticate": "Bearer" }),
      ...problem.headers,
    },
  });
}

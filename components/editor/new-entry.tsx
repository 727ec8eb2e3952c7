"use client";

import { type ReactNode, useState } from "react";
import type { Help } from "@/lib/care/view";
import { newId } from "@/lib/ids/ids";
import { EntryEditor } from "./entry-editor";
import type { AskFirst, EntryFacts } from "./entry-facts";

/** A page for a new entry. Its id is made here, so that saving it twice is saving it once. */
export function NewEntry({
  userId,
  blank,
  begin,
  askFirst,
  help,
  above,
}: {
  userId: string;
  blank: Omit<EntryFacts, "id">;
  begin: string;
  askFirst: AskFirst | null;
  help: Help;
  above: ReactNode;
}) {
  const [id] = useState<string>(() => newId());
  return <EntryEditor userId={userId} entry={{ ...blank, id }} begin={begin} askFirst={askFirst} help={help} above={above} />;
}

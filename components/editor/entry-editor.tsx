"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { type ReactNode, useRef, useState } from "react";
import { CareWatch } from "@/components/care/care-watch";
import type { Help } from "@/lib/care/view";
import { newId } from "@/lib/ids/ids";
import { EditorBar } from "./editor-bar";
import "./editor.css";
import { EditorNotices, type Kept } from "./editor-notices";
import type { AskFirst, EntryFacts } from "./entry-facts";
import type { DraftStore } from "./save/draft-store";
import { lateArrival } from "./save/leaving-note";
import { recover, whenWords } from "./save/recovery";
import type { Saver } from "./save/saver";
import { readEntry, sendSave, type Text } from "./save/send";
import { adviceOf, statusOf } from "./save/status";
import { useSaver } from "./save/use-saver";
import { TitleField } from "./title-field";
import { useEditorKeys } from "./use-editor-keys";
import type { Writing } from "./writing";
import { WritingArea } from "./writing-area";

const ConflictView = dynamic(() => import("./conflict-view").then((it) => it.ConflictView));
const SidePanel = dynamic(() => import("./panel/side-panel").then((it) => it.SidePanel), { ssr: false });

type Props = {
  readonly userId: string;
  readonly entry: EntryFacts;
  /** What a new page begins with (a question to answer); saved only once something is written under it. */
  readonly begin?: string;
  readonly askFirst: AskFirst | null;
  readonly help: Help;
  /** Shown above a new page's paper. */
  readonly above?: ReactNode;
};

/** How long leaving waits for the last words to be in the journal; they are on this device anyway. */
const LEAVE_WAIT = 1_500;
/** How long what needs a saved entry (a question, a feeling, a PDF) waits for the save. */
const SETTLE_WAIT = 10_000;

/** One entry, open on the desk. */
export function EntryEditor({ userId, entry, begin, askFirst, help, above }: Props) {
  const router = useRouter();
  const writing = useRef<Writing | null>(null);
  const title = useRef<HTMLTextAreaElement>(null);
  const [initial] = useState<Text>({ body: begin ?? entry.body, title: entry.title });
  const [words, setWords] = useState(0);
  const [focused, setFocused] = useState(false);
  const [panel, setPanel] = useState(false);
  /** Once opened it stays, unseen, with what was asked and answered in it. */
  const [panelMade, setPanelMade] = useState(false);
  const [kept, setKept] = useState<Kept | null>(null);
  /** What the title became; undefined while it is as it was. */
  const touchedTitle = useRef<string | null | undefined>(undefined);

  const read = (): Text => ({
    body: writing.current?.read() ?? initial.body,
    title: touchedTitle.current === undefined ? initial.title : touchedTitle.current,
  });
  const { state, saver } = useSaver({ entryId: entry.id, userId, revision: entry.revision, read, onDrafts });

  function edited(): void {
    const now = writing.current;
    if (now === null) return;
    setWords(now.words());
    // A title alone is worth keeping, too.
    const blank = now.isBlank() && (title.current?.value.trim() ?? "") === "";
    saver()?.edited({ blank, size: now.size() });
    if (entry.revision === 0 && !blank) showOwnAddress(entry.id);
  }

  function show(text: Text): void {
    writing.current?.replace(text.body);
    touchedTitle.current = text.title;
    if (title.current !== null) title.current.value = text.title ?? "";
    setWords(writing.current?.words() ?? 0);
  }

  async function onDrafts(store: DraftStore, open: Saver): Promise<void> {
    const shown = { ...initial, body: entry.revision === 0 ? "" : initial.body, revision: entry.revision };
    const arrived = await lateArrival(entry.id, shown, () => readEntry(entry.id));
    if (arrived !== null && arrived.revision > shown.revision && open.state().version === 0) {
      show(arrived.text);
      open.restsOn(arrived.revision);
    }
    const server = arrived === null ? shown : { ...arrived.text, revision: arrived.revision };
    const found = await recover(store, entry.id, server, arrived?.leftAt);
    // Whoever is already writing isn't interrupted: the draft waits for the next visit.
    if (found === null || open.state().version > 0) return;
    show(found.draft.text);
    open.restsOn(found.base);
    edited();
    await store.forgetLeft(found.draft);
    const before = initial;
    const when = whenWords(found.draft.savedAt, entry.zone);
    setKept({ words: found.words, when, undo: entry.revision === 0 ? null : () => (show(before), edited(), setKept(null)) });
  }

  async function leave(): Promise<void> {
    await saver()?.settle(LEAVE_WAIT);
    router.push("/journal");
  }

  async function keepBoth(theirs: Text): Promise<boolean> {
    const id: string = newId();
    const saveId: string = newId();
    const made = await sendSave({ entryId: id, userId, text: read(), base: 0, saveId, leaving: false, checkAccount: true });
    if (made.kind !== "saved") return false;
    show(theirs);
    saver()?.keepTheirs();
    setKept({ own: id });
    return true;
  }

  useEditorKeys({
    onSave: () => saver()?.leaving(),
    onEscape: () => {
      if (panel) setPanel(false);
      else if (focused) setFocused(false);
      else void leave();
    },
  });

  const conflict = state.trouble?.kind === "conflict" ? state.trouble.theirs : null;
  return (
    <div className="editor" data-focused={focused || undefined} data-panel={panel || undefined}>
      <EditorBar
        day={entry.day}
        time={entry.time}
        status={statusOf(state)}
        words={words}
        focused={focused}
        panelOpen={panel}
        onLeave={() => void leave()}
        onFocus={() => setFocused(!focused)}
        onPanel={() => {
          setPanelMade(true);
          setPanel(!panel);
        }}
      />
      <div className="desk">
        <div className="paper">
          <h1 className="sr-only">{entry.revision === 0 ? "A new entry" : `Entry of ${entry.day}`}</h1>
          {above !== undefined && state.version === 0 && above}
          <EditorNotices advice={adviceOf(state)} kept={kept} onClose={() => setKept(null)} />
          {conflict !== null && (
            <ConflictView
              mine={() => read()}
              theirs={conflict}
              zone={entry.zone}
              onMine={() => saver()?.keepMine()}
              onTheirs={() => {
                show(conflict);
                saver()?.keepTheirs();
              }}
              onBoth={() => keepBoth(conflict)}
            />
          )}
          <div hidden={conflict !== null} className="paper-text">
            <TitleField
              field={title}
              initial={initial.title ?? ""}
              onEdit={() => {
                touchedTitle.current = title.current?.value.trim() || null;
                edited();
              }}
              onEnter={() => writing.current?.focus()}
            />
            <WritingArea
              initial={initial.body}
              startHere={entry.revision === 0}
              onReady={(ready) => {
                writing.current = ready;
                setWords(ready.words());
              }}
              onEdit={edited}
            />
          </div>
          <CareWatch help={help} version={state.version} read={() => `${read().title ?? ""}\n\n${read().body}`} />
        </div>
        {panelMade && (
          <SidePanel
            open={panel}
            entry={entry}
            help={help}
            askFirst={askFirst}
            read={() => read().body}
            settle={async () => (await saver()?.settle(SETTLE_WAIT)) ?? false}
            onQuote={(text) => writing.current?.addQuote(text)}
            onGone={() => router.push("/journal")}
            onClose={() => setPanel(false)}
          />
        )}
      </div>
    </div>
  );
}

/** A new entry gets its own address with its first letter, without leaving the page. */
function showOwnAddress(id: string): void {
  const own = `/journal/${id}`;
  if (window.location.pathname !== own) window.history.replaceState(null, "", own);
}

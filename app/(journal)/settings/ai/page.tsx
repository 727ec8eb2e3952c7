import type { Metadata } from "next";
import { AutoForm } from "@/components/settings/auto-form";
import { LedgerTable } from "@/components/settings/ledger-table";
import { momentWords } from "@/components/settings/moment-words";
import { ButtonLink, TextLink } from "@/components/ui/button";
import { Card, Note } from "@/components/ui/card";
import { Switch } from "@/components/ui/switch";
import { account } from "@/lib/account";
import { letsFindByMeaning } from "@/lib/account/view";
import { aiBudget, aiLedger } from "@/lib/ai/wire";
import { requireViewer } from "@/lib/auth/session";
import { systemClock } from "@/lib/clock/clock";
import { meaning } from "@/lib/meaning";
import { moodLessons } from "@/lib/mood";
import { keepAiSwitches } from "../actions";
import { budgetWords } from "./budget-words";
import { ConsentCard } from "./consent-card";
import { LearnedCard } from "./learned-card";
import { meaningWords } from "./meaning-words";
import { recordingWords } from "./routes";

export const metadata: Metadata = { title: "AI and privacy" };

export default async function AiPage({ searchParams }: PageProps<"/settings/ai">) {
  const viewer = await requireViewer();
  const { from } = await searchParams;
  const [settings, budget, uses, learned] = await Promise.all([
    account().settings(viewer),
    aiBudget(viewer),
    aiLedger().list(viewer, typeof from === "string" ? from : null),
    moodLessons().learned(viewer),
  ]);
  const progress = letsFindByMeaning(settings) ? await meaning().progress(viewer) : undefined;
  const now = systemClock.now();
  const { ai, zone } = settings;
  const configured = account().providers();
  const rows = uses.lines.map((line) => ({
    id: line.id,
    when: momentWords(line.at, now, zone),
    ...line.words,
    milliseconds: line.milliseconds,
  }));
  return (
    <>
      <ConsentCard ai={ai} configured={configured} now={now} zone={zone} />
      {ai.consentAt !== null && (
        <Card aria-labelledby="may">
          <h2 id="may" className="mb-2 text-md">
            What it may help with
          </h2>
          <AutoForm action={keepAiSwitches} className="grid gap-x-8 md:grid-cols-2">
            <Switch label="Hints" description="One question, when you ask" name="hints" defaultChecked={ai.hints} />
            <Switch label="Feelings" description="A suggestion with your words" name="mood" defaultChecked={ai.mood} />
            <Switch
              label="Guided questions"
              description="Nine on your topic, and follow-ups"
              name="prompts"
              defaultChecked={ai.prompts}
            />
            <Switch
              label="Asking your journal"
              description="Answers and looks back, with the passages they rest on"
              name="ask"
              defaultChecked={ai.ask}
            />
            <Switch
              label="Conversations"
              description="The companions, in your words and theirs"
              name="companions"
              defaultChecked={ai.companions}
            />
            <Switch
              label="What PAUZ remembers"
              description="A few lines of it go along, so that it fits you"
              name="memory"
              defaultChecked={ai.memory}
            />
            <Switch
              label="Recordings into words"
              description={recordingWords(configured, ai.providers)}
              name="transcription"
              defaultChecked={ai.transcription}
            />
            <Switch
              label="Finding by meaning"
              description="The words of all entries go out once, and each question; numbers come back and stay here"
              name="meaning"
              defaultChecked={ai.meaning}
            />
          </AutoForm>
          <Note className="mt-3">
            What is off here still works, from this device, but for two that need an outside AI. Without finding by meaning its
            numbers are deleted at once; without recordings into words they stay sound, for you to hear. Any entry can be kept
            away from AI for good, in its side panel.
          </Note>
          {progress !== undefined && <Note className="mt-3">{meaningWords(progress)}</Note>}
        </Card>
      )}
      <LearnedCard learned={learned} />
      <Card aria-labelledby="memory" className="grid gap-1">
        <h2 id="memory" className="text-md">
          What PAUZ remembers
        </h2>
        <Note>
          Who and what returns in your entries, and how you write: noted on this machine, for you to read, change and delete.
        </Note>
        <TextLink href="/settings/memory" className="justify-self-start">
          See what it remembers
        </TextLink>
      </Card>
      <Card aria-labelledby="sent" className="grid gap-3">
        <h2 id="sent" className="text-md">
          What was sent
        </h2>
        {ai.consentAt !== null && <Note>{budgetWords(budget)}</Note>}
        {rows.length === 0 ? (
          <Note>
            Nothing yet. Every hint, reflection, guided question and recording will be listed here: when, to whom, and how many of
            your words, or seconds of your voice, went along.
          </Note>
        ) : (
          <LedgerTable rows={rows} />
        )}
        {uses.next !== null && (
          <ButtonLink href={`/settings/ai?from=${encodeURIComponent(uses.next)}`} look="quiet" className="justify-self-start">
            Earlier
          </ButtonLink>
        )}
      </Card>
    </>
  );
}

import type { Metadata } from "next";
import { CheckIn } from "@/components/garden/check-in";
import { GardenCorner } from "@/components/garden/garden-corner";
import { EntryFlower } from "@/components/library/entry-flower";
import { dayFrom, fullDay, greetingAt, wordsCounted } from "@/components/library/day-words";
import { Page, PageHead } from "@/components/shell/page";
import { Begin } from "@/components/today/begin";
import { CompanionsCard } from "@/components/today/companions-card";
import { GuidedCard } from "@/components/today/guided-card";
import { Lately } from "@/components/today/lately";
import { MemoryCard } from "@/components/today/memory-card";
import { QuestionCard } from "@/components/today/question-card";
import { account } from "@/lib/account";
import { requireViewer } from "@/lib/auth/session";
import { systemClock } from "@/lib/clock/clock";
import { addDays, localDateOf, localHour } from "@/lib/clock/local-date";
import { garden } from "@/lib/garden";
import { guided } from "@/lib/guided";
import type { GuidedPreview } from "@/lib/guided/view";
import { library } from "@/lib/library";
import { addressOf, guidedWords } from "@/lib/library/view";
import { moodFacts } from "@/lib/mood/view";
import { answersQuestion, questionFor } from "@/lib/prompts/view";
import { hideMemory } from "./actions";
import { memoryOf } from "./memory";

export const metadata: Metadata = { title: "Today" };

const latelyCount = 4;
/** As many of the newest flowers as a lively week may hold. */
const weekOfFlowers = 30;

function anotherOf(value: string | string[] | undefined): number {
  const count = typeof value === "string" ? Number(value) : 0;
  return Number.isInteger(count) && count > 0 && count < 1000 ? count : 0;
}

function waitingOf(journal: GuidedPreview | undefined) {
  if (journal === undefined) return null;
  return { id: journal.id, topic: journal.heading, far: `${journal.answered} of ${journal.promptCount}` };
}

export default async function TodayPage({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const viewer = await requireViewer();
  const [settings, profile, query] = await Promise.all([account().settings(viewer), account().profile(viewer), searchParams]);
  const now = systemClock.now();
  const today = localDateOf(now, settings.zone, settings.dayStart);
  const [latest, written, memory, flowers, waiting] = await Promise.all([
    library().list(viewer, { limit: latelyCount, sort: "localDate" }),
    library().list(viewer, { fromDay: today, toDay: today, limit: 100 }),
    memoryOf(viewer, today),
    garden().list(viewer, { limit: weekOfFlowers }),
    guided().unfinished(viewer),
  ]);
  const another = anotherOf(query["another"]);
  const question = questionFor(viewer.userId, today, another);
  const answered = written.ok && written.value.entries.some((entry) => answersQuestion(entry, question));
  const greeting = greetingAt(localHour(now, settings.zone));
  const entries = latest.ok ? latest.value.entries : [];
  const thisWeek = flowers.ok
    ? flowers.value.flowers.filter((flower) => flower.date > addDays(today, -7) && flower.date <= today)
    : [];

  return (
    <Page>
      <PageHead above={fullDay(today)} title={profile.ok ? `${greeting}, ${profile.value.name}` : greeting} />
      <div className="grid items-start gap-4 md:gap-6 lg:grid-cols-[minmax(0,1.35fr)_minmax(0,1fr)]">
        <div className="grid min-w-0 gap-4 md:gap-6">
          <Begin userId={viewer.userId} />
          <GuidedCard waiting={waitingOf(waiting[0])} />
          <CheckIn />
          {!answered && (
            <QuestionCard
              question={question.text}
              writeHref={`/journal/new?question=${question.id}`}
              anotherHref={`/today?another=${another + 1}`}
            />
          )}
          <Lately
            entries={entries.map((entry) => ({
              id: entry.id,
              href: addressOf(entry),
              mark: entry.guided === null ? undefined : guidedWords(entry.guided),
              heading: entry.heading === "" ? "Untitled" : entry.heading,
              spoken: entry.sound === "audio",
              flower: entry.feeling === null ? undefined : <EntryFlower entry={entry} />,
              facts: [
                dayFrom(today, entry.localDate),
                ...(entry.wordCount === 0 && entry.sound !== null ? [] : [wordsCounted(entry.wordCount)]),
                ...(entry.feeling === null ? [] : [moodFacts(entry.feeling.mood).label.toLowerCase()]),
              ],
            }))}
          />
        </div>
        <div className="grid min-w-0 gap-4 md:gap-6">
          <GardenCorner flowers={thisWeek} today={today} yesterday={addDays(today, -1)} />
          <CompanionsCard />
          {memory !== undefined && (
            <MemoryCard
              years={memory.years}
              excerpt={memory.excerpt}
              entryHref={addressOf(memory)}
              hide={hideMemory.bind(null, memory.id)}
            />
          )}
        </div>
      </div>
    </Page>
  );
}

"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { FlowerBud, OpeningFlower, Flower } from "@/components/garden/flower";
import { missingPart } from "@/components/offline/missing-part";
import { Button } from "@/components/ui/button";
import type { Intensity } from "@/lib/garden/view";
import { isMood, type Mood, moodFacts } from "@/lib/mood/view";
import { type Feeling, feelingOf } from "../entry-facts";
import { call, type Fields, providerWords, type Refusal, textOf, textsOf, unsaved } from "./call";
import { RefusalNote } from "./refusal-note";

const MoodPicker = dynamic(() => import("@/components/garden/mood-picker").then((it) => it.MoodPicker, missingPart));

type Reflection = {
  readonly mood: Mood | null;
  readonly evidence: readonly string[];
  readonly observations: readonly string[];
  readonly summary: string;
  readonly questions: readonly string[];
  readonly from: string;
};

function reflectionOf(fields: Fields): Reflection {
  const mood = textOf(fields, "mood");
  return {
    mood: isMood(mood) ? mood : null,
    evidence: textsOf(fields, "evidence"),
    observations: textsOf(fields, "insights"),
    summary: textOf(fields, "summary"),
    questions: textsOf(fields, "nextQuestions"),
    from: providerWords(fields),
  };
}

/** What the entry felt like: suggested from its own words when asked for, and planted only when the writer says so. */
export function FeelingSection(props: {
  readonly entryId: string;
  readonly feeling: Feeling | null;
  /** How many the entry has. */
  readonly words: () => number;
  readonly settle: () => Promise<boolean>;
  /** Without it there is no text that a question could be added to. */
  readonly onQuote?: (text: string) => void;
  readonly onCare: () => void;
}) {
  const [feeling, setFeeling] = useState(props.feeling);
  const [fresh, setFresh] = useState(false);
  const [reflection, setReflection] = useState<Reflection | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [busy, setBusy] = useState<"reflect" | "plant" | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);

  async function work(what: "reflect" | "plant", task: () => Promise<void>): Promise<void> {
    setBusy(what);
    setRefusal(null);
    if (await props.settle()) await task();
    else setRefusal(unsaved("A feeling belongs to words that are saved."));
    setBusy(null);
  }

  const reflect = () =>
    work("reflect", async () => {
      const answer = await call("POST", `/freejournal/${props.entryId}/reflect`);
      if (answer.ok) setReflection(reflectionOf(answer.value));
      else if (answer.refusal.code === "care_first") props.onCare();
      else setRefusal(answer.refusal);
    });

  const plant = (mood: Mood, word: string | null, intensity: Intensity | null) =>
    work("plant", async () => {
      const answer = await call("POST", `/freejournal/${props.entryId}/mood`, { mood, feeling: word, intensity });
      if (!answer.ok) return setRefusal(answer.refusal);
      // As it stands in the garden: the words have just been saved.
      setFeeling(feelingOf({ id: textOf(answer.value, "id"), mood, feeling: word, intensity }, props.words()));
      setFresh(true);
      setChoosing(false);
    });

  const takeBack = () =>
    work("plant", async () => {
      const answer = await call("DELETE", `/freejournal/${props.entryId}/mood`);
      if (answer.ok) setFeeling(null);
      else setRefusal(answer.refusal);
    });

  return (
    <section aria-label="Feeling">
      <h2>Feeling</h2>
      {refusal !== null && <RefusalNote refusal={refusal} />}
      {choosing ? (
        <div className="grid gap-2">
          <MoodPicker
            {...(reflection?.mood ? { mood: reflection.mood } : {})}
            action="This is it"
            busy={busy === "plant"}
            onChoose={(chosen) => void plant(chosen.mood, chosen.feeling, chosen.intensity)}
          />
          <Button look="quiet" size="small" className="justify-self-start" onClick={() => setChoosing(false)}>
            Not now
          </Button>
        </div>
      ) : feeling !== null ? (
        <Planted feeling={feeling} fresh={fresh} onChange={() => setChoosing(true)} onTakeBack={() => void takeBack()} />
      ) : reflection === null ? (
        <div className="flex flex-wrap gap-2">
          <Button look="soft" pending={busy === "reflect"} onClick={() => void reflect()}>
            {busy === "reflect" ? "Reading your words…" : "Reflect on this"}
          </Button>
          <Button look="quiet" onClick={() => setChoosing(true)}>
            Choose a word
          </Button>
        </div>
      ) : (
        <Suggestion
          seed={props.entryId}
          reflection={reflection}
          busy={busy === "plant"}
          onConfirm={(mood) => void plant(mood, null, null)}
          onChoose={() => setChoosing(true)}
        />
      )}
      {reflection !== null && !choosing && (
        <Observations reflection={reflection} {...(props.onQuote && { onQuote: props.onQuote })} />
      )}
    </section>
  );
}

function Suggestion(props: {
  seed: string;
  reflection: Reflection;
  busy: boolean;
  onConfirm: (mood: Mood) => void;
  onChoose: () => void;
}) {
  const { mood, evidence } = props.reflection;
  if (mood === null) {
    return (
      <div className="grid justify-items-start gap-2">
        <p className="text-sm">No feeling is suggested here. You know it best.</p>
        <Button look="soft" size="small" onClick={props.onChoose}>
          Choose a word
        </Button>
      </div>
    );
  }
  return (
    <div aria-live="polite">
      <div className="flex items-center gap-4">
        <FlowerBud form={{ mood, seed: props.seed }} className="h-24 w-20 flex-none" />
        <div>
          <p className="text-md">
            Could this be <strong>{mood}</strong>?
          </p>
          {evidence.length > 0 && <p className="text-sm text-muted">From your words:</p>}
        </div>
      </div>
      <ul className="mt-2 mb-3 grid gap-2">
        {evidence.map((words) => (
          <li key={words} className="rounded-md bg-lavender-soft px-3 py-2 font-words leading-snug italic" dir="auto">
            “{words}”
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-1">
        <Button size="small" pending={props.busy} onClick={() => props.onConfirm(mood)}>
          Yes, {mood}
        </Button>
        <Button look="quiet" size="small" disabled={props.busy} onClick={props.onChoose}>
          Choose a word
        </Button>
      </div>
      <p className="mt-2 text-xs text-muted">Only what you confirm counts, and grows.</p>
    </div>
  );
}

function Planted({
  feeling,
  fresh,
  onChange,
  onTakeBack,
}: {
  feeling: Feeling;
  fresh: boolean;
  onChange: () => void;
  onTakeBack: () => void;
}) {
  const { species } = moodFacts(feeling.mood);
  const form = { mood: feeling.mood, seed: feeling.id, energy: feeling.energy, size: feeling.size };
  return (
    <div className="flex items-center gap-4">
      {fresh ? (
        <OpeningFlower form={form} className="h-24 w-20 flex-none" />
      ) : (
        <Flower form={form} className="h-24 w-20 flex-none" />
      )}
      <div role="status">
        <p className="text-md font-semibold first-letter:uppercase">{feeling.word}</p>
        <p className="text-sm text-muted">
          {fresh
            ? `It grew ${/^[aeiou]/.test(species) ? "an" : "a"} ${species} in your garden.`
            : `The ${species} in your garden`}
        </p>
        <div className="-ml-3 flex flex-wrap">
          <Button look="quiet" size="small" onClick={onChange}>
            Change
          </Button>
          <Button look="quiet" size="small" onClick={onTakeBack}>
            Take back
          </Button>
        </div>
      </div>
    </div>
  );
}

function Observations({ reflection, onQuote }: { reflection: Reflection; onQuote?: (text: string) => void }) {
  const { summary, observations, questions } = reflection;
  return (
    <div className="mt-5 grid gap-4 text-sm">
      {summary !== "" && <p dir="auto">{summary}</p>}
      {observations.length > 0 && (
        <ul className="grid gap-2">
          {observations.map((each) => (
            <li key={each} className="border-s-2 border-lavender-deep ps-3" dir="auto">
              {each}
            </li>
          ))}
        </ul>
      )}
      {questions.length > 0 && (
        <div>
          <h3 className="mb-1 text-xs font-semibold text-muted">To go on with</h3>
          <ul className="grid gap-1">
            {questions.map((question) => (
              <li key={question}>
                {onQuote === undefined ? (
                  <p className="py-1 font-words leading-snug italic" dir="auto">
                    {question}
                  </p>
                ) : (
                  <button
                    type="button"
                    className="min-h-11 py-1 text-start font-words leading-snug italic hover:underline"
                    title="Add as a quote"
                    dir="auto"
                    onClick={() => onQuote(question)}
                  >
                    {question}
                  </button>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="text-xs text-muted">{reflection.from}</p>
    </div>
  );
}

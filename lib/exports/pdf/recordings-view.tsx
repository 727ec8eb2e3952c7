import { View } from "@react-pdf/renderer";
import type { LocalDate } from "@/lib/clock/local-date";
import { localDateOf } from "@/lib/clock/local-date";
import { clockWords } from "@/lib/voice/words/times";
import type { Said } from "../said";
import { paper } from "./paper";
import type { Voices } from "./sheet";
import { aheadOfAnswer, Line, Question } from "./words";

/** Where and when an entry stands, for the times of what was said in it. */
type Standing = { readonly localDate: LocalDate; readonly zone: string };

/** A recording as its page tells of it: what PAUZ knows of it, and the paragraphs that were heard. */
type Told = { readonly facts: string; readonly paragraphs: readonly string[] };

/** "21:04", with its day where that isn't the entry's. */
function timeWords(at: Date, { localDate, zone }: Standing): string {
  const sameDay = localDateOf(at, zone, 0) === localDate;
  return new Intl.DateTimeFormat("en-GB", {
    ...(sameDay ? {} : { dateStyle: "long" }),
    timeStyle: "short",
    timeZone: zone,
  }).format(at);
}

function stateWords({ words, status, transcription }: Said): string {
  if (words !== null)
    return status === "words_only" ? "transcript, as it was heard; the sound was deleted" : "transcript, as it was heard";
  return transcription === "no_words" ? "no words were heard in it" : "not turned into words";
}

/** "Interview.m4a · 21:04 · 12:40 · transcript, as it was heard", and below it the words, nothing added or left out. */
export function tell(said: Said, standing: Standing): Told {
  const length = said.milliseconds === null ? null : clockWords(said.milliseconds);
  const facts = [said.name, timeWords(said.createdAt, standing), length, stateWords(said)];
  return {
    facts: facts.filter((fact) => fact !== null).join(" · "),
    paragraphs: (said.words ?? "").split(/\s*\n\s*/).filter((part) => part.trim() !== ""),
  };
}

/** What stands above them. */
export const recordingsHeading = (count: number) => (count === 1 ? "Recording" : "Recordings");

/** What was said beside the text: each recording with its words. `apart`: there is a text above. */
export function Recordings({ told, apart, words, facts }: Voices & { readonly told: readonly Told[]; readonly apart: boolean }) {
  return (
    <>
      {apart && <View style={paper.landingRule} minPresenceAhead={aheadOfAnswer + 54} />}
      <Question text={recordingsHeading(told.length)} letters={facts} style={paper.heading3} />
      {told.map(({ facts: line, paragraphs }, index) => (
        <View key={index}>
          <Question text={line} letters={facts} style={paper.question} />
          {paragraphs.map((part, place) => (
            <Line key={place} text={part} letters={words} style={paper.paragraph} />
          ))}
        </View>
      ))}
    </>
  );
}

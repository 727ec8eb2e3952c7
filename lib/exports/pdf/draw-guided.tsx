import { View } from "@react-pdf/renderer";
import type { FlowerView } from "@/lib/garden/view";
import { type GuidedReading, type ReadAnswer, readingOf, type ReadPart } from "@/lib/guided/words/reading";
import { type GuidedView, ownWords } from "@/lib/guided/view";
import { directionOf } from "@/lib/richtext/direction";
import type { Said } from "../said";
import { Blocks } from "./blocks-view";
import { pageHead } from "./page-head";
import { paper } from "./paper";
import { Changes, Percent, Ratings } from "./ratings-view";
import { Recordings, recordingsHeading, tell } from "./recordings-view";
import { type DrawnPdf, drawSheet, type Voices } from "./sheet";
import { aheadOfAnswer, Line, Question, withoutMargin } from "./words";

/** A question of three lines and the answer's first. */
const aheadOfLanding = aheadOfAnswer + 54;

/** "Guided journal · 7 of 9 questions"; all of them need no counting. */
function aboutOf({ answered, document: { prompts } }: GuidedView): string {
  const count = prompts.length === 1 ? "1 question" : `${prompts.length} questions`;
  return `Guided journal · ${answered === prompts.length ? count : `${answered} of ${count}`}`;
}

function Answer({ answer, words, facts }: Voices & { readonly answer: ReadAnswer }) {
  switch (answer.kind) {
    case "words":
      return <Blocks blocks={answer.blocks} letters={words} />;
    case "ratings":
      return <Ratings ratings={answer.ratings} words={words} facts={facts} />;
    case "changes":
      return <Changes changes={answer.changes} words={words} facts={facts} />;
    case "percent":
      return <Percent value={answer.value} facts={facts} />;
  }
}

/** A question with its answer. Nothing is wrapped around both: only neighbours on the page itself are kept together. */
function Part({ part: { question, answer, followUp }, words, facts }: Voices & { readonly part: ReadPart }) {
  return (
    <>
      <Question text={question} letters={facts} style={paper.question} />
      {answer !== null && <Answer answer={answer} words={words} facts={facts} />}
      {followUp !== null && <FollowUp followUp={followUp} words={words} facts={facts} />}
    </>
  );
}

/** Indented by a line on the side where the question begins; the two halves touch, so that the line is one. */
function FollowUp({ followUp, words, facts }: Voices & { readonly followUp: NonNullable<ReadPart["followUp"]> }) {
  const side = directionOf(followUp.question) === "rtl" ? paper.followUpRtl : paper.followUp;
  return (
    <>
      <View style={[side, paper.followUpAsked]} wrap={false} minPresenceAhead={aheadOfAnswer}>
        <Line text={followUp.question} letters={facts} style={paper.followUpQuestion} />
      </View>
      <View style={[side, paper.followUpAnswered]} minPresenceAhead={withoutMargin(paper.followUpAnswered)}>
        <Blocks blocks={followUp.blocks} letters={words} tight />
      </View>
    </>
  );
}

function Landing({ landing, words, facts }: Voices & { readonly landing: NonNullable<GuidedReading["landing"]> }) {
  return (
    <>
      <View style={paper.landingRule} minPresenceAhead={aheadOfLanding} />
      <Question text={landing.question} letters={facts} style={paper.question} />
      <Blocks blocks={landing.blocks} letters={words} />
    </>
  );
}

/** Draws a guided journal as a PDF: each answered question in small letters, below it what its writer answered, and at the end what was said. */
export async function drawGuided(
  journal: GuidedView,
  flower: FlowerView | null,
  at: Date,
  said: readonly Said[] = [],
): Promise<DrawnPdf> {
  const { parts, landing } = readingOf(journal.document);
  const told = said.map((one) => tell(one, journal));
  const questions = parts.flatMap(({ question, followUp }) => [question, followUp?.question ?? ""]);
  return drawSheet(
    {
      head: pageHead(journal, flower),
      title: journal.document.topic,
      about: aboutOf(journal),
      words: [ownWords(journal.document), ...told.flatMap(({ paragraphs }) => paragraphs)].join("\n"),
      facts: [
        ...questions,
        landing?.question ?? "",
        " of 100→",
        recordingsHeading(told.length),
        ...told.map(({ facts }) => facts),
      ].join(""),
      at,
    },
    ({ words, facts }) => (
      <>
        {parts.map((part) => (
          <Part key={part.promptId} part={part} words={words} facts={facts} />
        ))}
        {landing !== null && <Landing landing={landing} words={words} facts={facts} />}
        {told.length > 0 && <Recordings told={told} apart words={words} facts={facts} />}
      </>
    ),
  );
}

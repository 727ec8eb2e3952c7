import { ButtonLink } from "@/components/ui/button";
import { Card, Eyebrow } from "@/components/ui/card";
import { Aloud } from "@/components/voice/aloud/aloud";

/** The day's question: offered, with a way to another one, gone once it is answered. */
export function QuestionCard({ question, writeHref, anotherHref }: { question: string; writeHref: string; anotherHref: string }) {
  return (
    <Card tone="mint" aria-labelledby="question" id="question-card" className="scroll-mt-4">
      <Eyebrow id="question">A question for today</Eyebrow>
      <p className="words mt-2 text-question leading-[1.42]">{question}</p>
      <div className="mt-4 flex flex-wrap items-center gap-x-3 gap-y-1">
        <ButtonLink href={writeHref} look="soft" className="bg-chosen!">
          Write about this
        </ButtonLink>
        <ButtonLink href={anotherHref} look="quiet" scroll={false} replace prefetch={false}>
          Another
        </ButtonLink>
        <Aloud text={question} lang="en" className="ms-auto" />
      </div>
    </Card>
  );
}

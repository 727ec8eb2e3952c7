import { SendForm } from "@/components/settings/send-form";
import { Card, Note } from "@/components/ui/card";
import type { LearnedView } from "@/lib/mood/view";
import { forgetLessons } from "../actions";
import { learnedWords } from "./learned-words";

/** What this device has learned from the feelings somebody confirmed, and the way to have it forgotten. */
export function LearnedCard({ learned }: { learned: LearnedView }) {
  return (
    <Card aria-labelledby="learned" className="grid gap-2">
      <h2 id="learned" className="text-md">
        What it learned from your choices
      </h2>
      <p className="max-w-160 text-sm">{learnedWords(learned)}</p>
      <Note>It learns on this machine, for you alone. Entries kept away from AI teach it nothing.</Note>
      {learned.lessons > 0 && <SendForm action={forgetLessons} button="Forget what was learned" className="mt-1" />}
    </Card>
  );
}

import { type GuidedDocument, saysSomething } from "@/lib/guided/view";
import { classNames } from "@/components/ui/class-names";

/** What the questions of a part ask after, as it stands beside their number. */
export const partWords = {
  "going-well": "what is going well",
  "needs-care": "what needs care",
  boundaries: "boundaries and commitments",
} as const;

/** Every question as a bar that can be jumped to: answered, the one that is open, or still to come. Parts stand apart. */
export function Progress({
  document: { prompts, answers },
  at,
  onGo,
}: {
  document: GuidedDocument;
  /** The open question; null on the last step. */
  at: number | null;
  onGo: (at: number) => void;
}) {
  const answered = new Set(answers.filter(({ response }) => saysSomething(response)).map(({ promptId }) => promptId));
  return (
    <nav aria-label="Questions">
      <ol className="guided-progress" data-many={prompts.length > 12 || undefined}>
        {prompts.map((prompt, place) => {
          const before = prompts[place - 1];
          const begins = before !== undefined && before.part !== prompt.part;
          const state = answered.has(prompt.id) ? "answered" : "open";
          const part = prompt.part === undefined ? "" : `, ${partWords[prompt.part]}`;
          return (
            <li key={prompt.id} className={classNames(begins && "begins-part")}>
              <button
                type="button"
                data-state={state}
                aria-current={place === at ? "step" : undefined}
                aria-label={`Question ${place + 1} of ${prompts.length}${part}: ${state === "answered" ? "answered" : "not answered"}`}
                onClick={() => onGo(place)}
              />
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

import { AutoForm } from "@/components/settings/auto-form";
import { LookAgain } from "@/components/shell/look-again";
import { Card } from "@/components/ui/card";
import { Switch } from "@/components/ui/switch";
import { keepGuidedOpen } from "../actions";

const counted = (count: number) => (count === 1 ? "one guided journal" : `${count.toLocaleString("en-GB")} guided journals`);

/** `keptSealed`: kept away from AI or in the trash, and not among the others. */
type Lying = { readonly sealed: number; readonly open: number; readonly keptSealed: number };

/** How they lie just now: a change takes a while. */
function lyingWords(open: boolean, lying: Lying): string {
  if (lying.sealed + lying.open + lying.keptSealed === 0) return "You have no guided journal yet.";
  const left = open ? lying.sealed : lying.open;
  if (left === 0 && !open) return `Just now: ${counted(lying.sealed + lying.keptSealed)}, all sealed.`;
  if (left === 0 && lying.open === 0)
    return `Just now: ${counted(lying.keptSealed)}, all sealed: kept away from AI, or in the trash.`;
  const kept = lying.keptSealed === 0 ? "" : ` Sealed, because kept away from AI or in the trash: ${lying.keptSealed}.`;
  if (left === 0) return `Just now: ${counted(lying.open)}, ${kept === "" ? "all " : ""}open.${kept}`;
  return `Just now: ${counted(left)} still ${open ? "to be opened" : "to be sealed"}.`;
}

/** The one choice about the store: whether it may read guided journals, so that its own search can find them by meaning. */
export function GuidedOpenCard({ open, lying }: { open: boolean; lying: Lying }) {
  const left = open ? lying.sealed : lying.open;
  return (
    <Card tone="mint" aria-labelledby="guided-open" className="grid gap-3">
      <AutoForm action={keepGuidedOpen} className="grid gap-3">
        <div className="flex items-start justify-between gap-4">
          <h2 id="guided-open" className="text-md">
            {open ? "Raindrop can read your guided journals" : "May Raindrop read your guided journals?"}
          </h2>
          <Switch
            label="Leave guided journals open to Raindrop"
            name="guidedOpen"
            defaultChecked={open}
            className="min-h-7! [&>label]:sr-only"
          />
        </div>
        <div className="grid max-w-160 gap-2 text-sm text-muted">
          <p>
            {open
              ? "You left them open: Raindrop has their topics, questions and answers as you wrote them, and searches them by meaning for you. Those you keep away from AI, those in the trash, and everything else there stay sealed."
              : "Now they are sealed, and your search finds their words here. If you leave them open, Raindrop gets their topics, questions and answers as you wrote them: it can read them, and search them by meaning for you. Those you keep away from AI, those in the trash, and everything else there stay sealed."}
          </p>
          <p>
            Turning it off seals them again. That begins at once and takes a second or two for each; when Raindrop doesn’t answer,
            it is tried again every hour. What its search has already noted of them is Raindrop’s to forget: PAUZ can’t see when.
          </p>
          <p className="font-medium text-text">{lyingWords(open, lying)}</p>
          {left > 0 && <LookAgain everyMs={2_000} atMost={60} />}
        </div>
      </AutoForm>
    </Card>
  );
}

import { CarePanel } from "@/components/care/care-panel";
import { Button, TextLink } from "@/components/ui/button";
import type { Help } from "@/lib/care/view";
import type { AfterCare } from "@/lib/companions/view";

const ways: readonly { readonly choice: AfterCare; readonly words: string }[] = [
  { choice: "not_about_me", words: "This isn’t about me right now" },
  { choice: "go_on", words: "I’d like to go on writing" },
];

/** People to talk to, before anything else; below them the ways on, in the person's own words. */
export function CareFirst(props: {
  readonly help: Help;
  readonly people: boolean;
  readonly onHide: () => void;
  readonly onGoOn: (choice: AfterCare) => void;
  readonly busy: boolean;
}) {
  const { help, people, onHide, onGoOn, busy } = props;
  return (
    <div className="grid gap-4">
      {people && <CarePanel help={help} onHide={onHide} />}
      <section aria-label="Ways to go on" className="grid gap-2">
        <p className="text-sm text-muted">
          Nothing more of this conversation is sent to an outside AI, and its companion is silent. What you write here is kept for
          you all the same. If you’d like an answer again, a careful one from this device:
        </p>
        <div className="flex flex-wrap items-center gap-2">
          {ways.map(({ choice, words }) => (
            <Button key={choice} look="soft" size="small" disabled={busy} onClick={() => onGoOn(choice)}>
              {words}
            </Button>
          ))}
        </div>
        <p>
          <TextLink href="/journal/new" muted>
            Write on a page of your own
          </TextLink>
        </p>
      </section>
    </div>
  );
}

import { Button, TextButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { shorten } from "@/lib/richtext/plain-text";
import type { Elsewhere } from "./use-unsaid";

const shown = 90;

/** Unsent words of the same conversation that another tab has, or had: offered, never mixed in by themselves. */
export function ElsewhereWords(props: {
  readonly elsewhere: readonly Elsewhere[];
  readonly onTake: (other: Elsewhere) => void;
  readonly onPass: () => void;
}) {
  const { elsewhere, onTake, onPass } = props;
  const [first] = elsewhere;
  if (first === undefined) return null;
  return (
    <Notice
      live
      icon="device"
      title={first.open ? "Another tab has unsent words for this conversation" : "Unsent words of an earlier visit wait here"}
    >
      <p className="words text-md! break-words" dir="auto">
        “{shorten(first.words.replace(/\s+/gu, " ").trim(), shown)}”
      </p>
      <p className="flex flex-wrap items-center gap-x-5">
        <Button look="soft" size="small" onClick={() => onTake(first)}>
          {first.open ? "Put them here, too" : "Put them here"}
        </Button>
        <TextButton muted onClick={onPass}>
          Not now
        </TextButton>
      </p>
    </Notice>
  );
}

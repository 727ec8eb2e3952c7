import { Button } from "@/components/ui/button";

/** The ways on from a question, always in reach. */
export function StepFoot(props: {
  readonly onBack: (() => void) | null;
  readonly onSkip: (() => void) | null;
  readonly next: { readonly words: string; readonly run: () => void };
}) {
  const { onBack, onSkip, next } = props;
  return (
    <footer className="step-foot">
      {onBack !== null && (
        <Button look="quiet" icon="back" className="-ms-3" onClick={onBack}>
          Back
        </Button>
      )}
      <span className="grow" />
      {onSkip !== null && (
        <Button look="quiet" onClick={onSkip}>
          Skip
        </Button>
      )}
      <Button onClick={next.run}>{next.words}</Button>
    </footer>
  );
}

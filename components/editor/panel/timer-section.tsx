import { Button } from "@/components/ui/button";
import type { WritingTimer } from "../use-timer";

const lengths = [15, 20] as const;

/** A stretch of time for writing, for whoever wants an end in sight. */
export function TimerSection({ timer }: { timer: WritingTimer }) {
  return (
    <section aria-label="Time to write">
      <h2>Time to write</h2>
      {timer.left === null ? (
        <div className="flex flex-wrap gap-2">
          {lengths.map((minutes) => (
            <Button key={minutes} look="soft" size="small" onClick={() => timer.start(minutes)}>
              {minutes} minutes
            </Button>
          ))}
        </div>
      ) : (
        <div className="flex flex-wrap items-center gap-x-3">
          <p className="text-sm">{timer.left === 1 ? "Less than a minute to go" : `${timer.left} minutes to go`}</p>
          <Button look="quiet" size="small" onClick={timer.stop}>
            Without a timer
          </Button>
        </div>
      )}
    </section>
  );
}

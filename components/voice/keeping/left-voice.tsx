import { TextButton } from "@/components/ui/button";
import { becauseOf } from "../recorder/recorder-state";
import type { LeftRecording } from "./outbox";
import { factsOfRecording, wasLetGo } from "./recording-words";

function reasonOf({ recording, why }: LeftRecording): string {
  if (wasLetGo(recording)) return "You let it go, but PAUZ couldn’t be reached to take it out of your journal.";
  if (why.kind === "cut_off") return "It was cut off before you stopped it.";
  if (why.kind === "live") return "You are recording it in another tab. Stop it there first.";
  return becauseOf(why);
}

/** Recordings that signing out would delete, and what stands in their way. */
export function LeftVoice({
  voice,
  zone,
  onKeep,
}: {
  voice: readonly LeftRecording[];
  zone: string;
  onKeep: (id: string) => void;
}) {
  return (
    <div className="grid gap-4">
      <p className="text-muted">
        {voice.length === 1 ? "One recording is" : `${voice.length} recordings are`} only on this device. Signing out now would
        delete {voice.length === 1 ? "it" : "them"}.
      </p>
      <ul className="grid gap-3">
        {voice.map((each) => (
          <li key={each.recording.id} className="grid gap-0.5 rounded-md bg-sunken px-4 py-3">
            <p className="font-medium">{factsOfRecording(each.recording, zone)}</p>
            <p className="text-sm">{reasonOf(each)}</p>
            {each.why.kind === "cut_off" && (
              <TextButton className="justify-self-start" onClick={() => onKeep(each.recording.id)}>
                Keep it in my journal
              </TextButton>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

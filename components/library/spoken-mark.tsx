import { Icon } from "@/components/ui/icon";

/** Beside an entry in a list: there is something to hear. */
export function SpokenMark() {
  return (
    <>
      <Icon name="microphone" className="-mx-0.5 size-4" />
      <span className="sr-only">with a recording, </span>
    </>
  );
}

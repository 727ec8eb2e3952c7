import type { ReactNode } from "react";
import { IconButton } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";

const tones = { kept: "bg-mint-soft", elsewhere: "bg-lavender-soft", warning: "bg-warning-soft" };

/** One note at the page's edge: what it says, what can be done about it, and a way to put it away. */
export function PageNote(props: {
  readonly tone: keyof typeof tones;
  readonly title?: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  /** Without it the note stays until what it speaks of is over. */
  readonly onClose?: () => void;
}) {
  const { onClose } = props;
  return (
    <div
      className={classNames("page-note", tones[props.tone])}
      // A press must not take the caret out of the text.
      onMouseDown={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || onClose === undefined) return;
        event.stopPropagation();
        onClose();
      }}
    >
      {props.tone === "warning" && <Icon name="alert" className="mt-3 flex-none self-start text-warning" />}
      <div className="grid min-w-48 flex-1 gap-0.5 py-2">
        {props.title !== undefined && <p className="font-semibold">{props.title}</p>}
        {props.children}
      </div>
      {/* On a phone what can be done stands under the words, and the cross stays beside them. */}
      {props.actions !== undefined && (
        <div className="order-last -ml-3 flex w-full flex-wrap md:order-none md:ml-0 md:w-auto">{props.actions}</div>
      )}
      {onClose !== undefined && <IconButton label="Close this note" icon="close" className="self-start" onClick={onClose} />}
    </div>
  );
}

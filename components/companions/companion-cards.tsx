import { SubmitButton } from "@/components/ui/submit-button";
import { companionFacts, companionTypes } from "@/lib/companions/view";
import { CompanionEmblem } from "./companion-emblem";

/** The five of them, each with how it works, and a way to begin. */
export function CompanionCards({ begin }: { begin: (form: FormData) => Promise<void> }) {
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {companionTypes.map((type) => {
        const { name, works } = companionFacts(type);
        return (
          <li key={type} className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 rounded-lg bg-surface p-4.5 shadow-1 md:p-5">
            <CompanionEmblem type={type} />
            <div className="grid content-between gap-2">
              <div className="grid gap-1">
                <h3 className="font-words text-lg leading-tight font-medium">{name}</h3>
                <p className="text-sm text-muted">{works}</p>
              </div>
              <form action={begin}>
                <input type="hidden" name="type" value={type} />
                <SubmitButton look="soft" size="small" aria-label={`Begin: ${name}`}>
                  Begin
                </SubmitButton>
              </form>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

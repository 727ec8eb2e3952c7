import { AutoForm } from "@/components/settings/auto-form";
import type { FormAction } from "@/components/settings/form-state";
import { LookAgain } from "@/components/shell/look-again";
import { Switch } from "@/components/ui/switch";

/** Whether anything is remembered, whether it goes along to an outside AI, and whether it lies open with a service. */
export function MemorySwitches({
  remembers,
  goesAlong,
  service,
  keepRemembering,
  keepGoingAlong,
  keepMemoryOpen,
}: {
  remembers: boolean;
  /** Null where the person has let no AI in. */
  goesAlong: boolean | null;
  /** Null where no service is set up; `moving` is how much still lies in the other place. */
  service: { readonly open: boolean; readonly moving: number } | null;
  keepRemembering: FormAction;
  keepGoingAlong: FormAction;
  keepMemoryOpen: FormAction;
}) {
  return (
    <div className="grid gap-2">
      <AutoForm action={keepRemembering}>
        <Switch
          label="Remember"
          description={
            remembers
              ? "Off: nothing is noted any more, and everything remembered is deleted, what you forgot as well."
              : "Nothing is noted. On: your entries are read for it again, from the beginning."
          }
          name="remembers"
          defaultChecked={remembers}
        />
      </AutoForm>
      {remembers && goesAlong !== null && (
        <AutoForm action={keepGoingAlong}>
          <Switch
            label="Let it go along to the outside AI"
            description="A few lines, where they matter to what you ask for. Each time is in the list of what was sent."
            name="memory"
            defaultChecked={goesAlong}
          />
        </AutoForm>
      )}
      {remembers && service !== null && (
        <AutoForm action={keepMemoryOpen}>
          <Switch
            label="Let it lie open with Raindrop"
            description={
              service.open
                ? "Raindrop keeps these notes as they stand here: it can read them, and searches them for you. Off: they come back and are sealed."
                : "Now these notes lie sealed in this PAUZ’s database. On: Raindrop gets them as they stand here, can read them, and searches them for you."
            }
            name="memoryOpen"
            defaultChecked={service.open}
          />
          {service.moving > 0 && (
            <>
              <p className="text-xs font-medium">
                {service.open ? "Still to be moved there" : "Still to be taken back"}: {service.moving}
              </p>
              <LookAgain everyMs={2_000} atMost={60} />
            </>
          )}
        </AutoForm>
      )}
    </div>
  );
}

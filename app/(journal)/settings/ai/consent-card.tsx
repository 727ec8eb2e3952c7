import { dayFrom } from "@/components/library/day-words";
import { AutoForm } from "@/components/settings/auto-form";
import { SendForm } from "@/components/settings/send-form";
import { Card } from "@/components/ui/card";
import { Switch } from "@/components/ui/switch";
import type { OutsideProvider, SettingsView } from "@/lib/account/view";
import { localDateOf } from "@/lib/clock/local-date";
import { giveConsent, switchAi, takeConsentBack } from "../actions";

function listed(words: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(words);
}

/** Where the text goes: to the first, and to the next only when that one does not answer. */
function route(providers: readonly OutsideProvider[]): string {
  const [first, second] = providers;
  if (first === undefined) return "nowhere";
  return second === undefined
    ? `to ${first.receiver}`
    : `to ${first.receiver}, or to ${second.receiver} when ${first.name} does not answer`;
}

const noTherapist = "PAUZ is no therapy, nobody watches over it, and no human here reads what you write.";

/** The consent, in plain words that name who would get the text. */
export function ConsentCard({
  ai,
  configured,
  now,
  zone,
}: {
  ai: SettingsView["ai"];
  configured: readonly OutsideProvider[];
  now: Date;
  zone: string;
}) {
  if (configured.length === 0) {
    return (
      <Card tone="mint" aria-labelledby="consent" className="grid gap-1.5">
        <h2 id="consent" className="text-md">
          Everything happens on this device
        </h2>
        <p className="max-w-160 text-sm text-muted">
          No outside AI is set up for this PAUZ. Hints and suggested feelings come from PAUZ itself, on this machine, and nothing
          you write is sent anywhere. {noTherapist}
        </p>
      </Card>
    );
  }
  if (ai.consentAt === null) return <Asking configured={configured} />;
  const agreed = configured.filter(({ id }) => ai.providers.includes(id));
  const added = configured.filter(({ id }) => !ai.providers.includes(id));
  const day = dayFrom(localDateOf(now, zone, 0), localDateOf(ai.consentAt, zone, 0));
  const said = day === "Today" || day === "Yesterday" ? day.toLowerCase() : `on ${day}`;
  return (
    <>
      <Card tone="mint" aria-labelledby="consent" className="grid gap-3">
        <AutoForm action={switchAi}>
          <div className="flex items-start justify-between gap-4">
            <h2 id="consent" className="text-md">
              {ai.enabled ? `AI is on, with ${listed(agreed.map(({ name }) => name))}` : "AI is off: nothing leaves this machine"}
            </h2>
            <Switch label="AI on" name="enabled" defaultChecked={ai.enabled} className="min-h-7! [&>label]:sr-only" />
          </div>
          <p className="max-w-160 text-sm text-muted">
            You said yes {said}. When you ask for a hint or a reflection, the text of that entry goes {route(agreed)}. Everything
            else stays here, sealed with your key. {noTherapist}
          </p>
        </AutoForm>
        <SendForm action={takeConsentBack} button="Take my yes back" look="quiet" />
      </Card>
      {added.length > 0 && <Asking configured={added} again />}
    </>
  );
}

function Asking({ configured, again = false }: { configured: readonly OutsideProvider[]; again?: boolean }) {
  const names = listed(configured.map(({ name }) => name));
  return (
    <Card tone="mint" aria-labelledby="ask-consent" className="grid gap-3">
      <div className="grid gap-1.5">
        <h2 id="ask-consent" className="text-md">
          {again ? `${names} was added since you said yes` : `May ${names} help?`}
        </h2>
        <p className="max-w-160 text-sm text-muted">
          If you say yes, the text of an entry goes {route(configured)} each time you ask for a hint or a reflection on it, and
          only then. There it is read by a machine under that company’s terms. You can say no here at any time, and keep any entry
          away for good. If you don’t, hints and feelings come from this device. {noTherapist}
        </p>
      </div>
      <SendForm action={giveConsent} button={`Yes, ${names} may help`} />
    </Card>
  );
}

import { dayFrom } from "@/components/library/day-words";
import { AutoForm } from "@/components/settings/auto-form";
import { SendForm } from "@/components/settings/send-form";
import { Card } from "@/components/ui/card";
import { Switch } from "@/components/ui/switch";
import { hearersOf, type OutsideProvider, type SettingsView } from "@/lib/account/view";
import { localDateOf } from "@/lib/clock/local-date";
import { giveConsent, letHear, switchAi, takeConsentBack } from "../actions";
import { named, soundRoute, textRoute } from "./routes";

const noTherapist = "PAUZ is no therapy, nobody watches over it, and no human here reads what you write.";

/** What goes for each other use: less than an entry in most, and still the person's. */
const inWords: readonly (readonly [use: string, goes: string])[] = [
  ["Guided questions", "the topic you choose, with a few words on how you felt and what you wrote about lately"],
  ["A follow-up", "the answer it follows"],
  ["Asking your journal", "the question, and the passages that may answer it"],
  ["Looking back", "passages of those days, and the feelings you confirmed on their entries"],
  ["A conversation", "what you and the companion have said in it"],
  ["With any of these", "a few lines of what PAUZ remembers of you, which you can read, change and delete"],
];

/** What goes of recordings; the sound goes by itself once a recording is finished, so that is said. */
function ofRecordings(providers: readonly OutsideProvider[]): readonly (readonly [use: string, goes: string])[] {
  if (hearersOf(providers).length === 0) return [];
  return [
    ["A recording", `its sound, once you have finished it, ${soundRoute(providers)}, to be turned into words`],
    ...(providers.some(({ reads }) => reads) ? [["Tidying a transcript", "the words of that recording"] as const] : []),
  ];
}

function OtherUses({ of }: { of: readonly OutsideProvider[] }) {
  const reads = of.some((provider) => provider.reads);
  return (
    <>
      <dl className="grid max-w-160 gap-x-4 gap-y-1 text-sm text-muted sm:grid-cols-[auto_1fr]">
        {[...(reads ? inWords : []), ...ofRecordings(of)].map(([use, goes]) => (
          <div key={use} className="contents">
            <dt className="font-medium text-text max-sm:mt-1">{use}</dt>
            <dd>{goes}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 max-w-160 text-sm text-muted">
        {reads
          ? "Everything else stays here, sealed with your key, unless you turn on finding by meaning. That one has a switch of its own and is off until you do: the words of all your entries go out once, but for those kept away from AI and the heaviest, and again when you change them; so does each question you ask your journal. What comes back are numbers, kept here sealed."
          : "Everything else stays here, sealed with your key: no word that you write goes there."}
      </p>
    </>
  );
}

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
          No outside AI is set up for this PAUZ. Hints, suggested feelings, guided questions, conversations and what is found in
          your journal come from PAUZ itself, on this machine, and nothing you write or say is sent anywhere. Recordings stay
          sound: nobody here can turn voice into words. {noTherapist}
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
              {ai.enabled ? `AI is on, with ${named(agreed)}` : "AI is off: nothing leaves this machine"}
            </h2>
            <Switch label="AI on" name="enabled" defaultChecked={ai.enabled} className="min-h-7! [&>label]:sr-only" />
          </div>
          <p className="max-w-160 text-sm text-muted">
            You said yes {said}. {goesWords(agreed, ai.enabled)} {noTherapist}
          </p>
          <p className="mt-3 mb-1 text-sm text-muted">What goes along for the rest, where its switch is on:</p>
          <OtherUses of={agreed} />
        </AutoForm>
        <SendForm action={takeConsentBack} button="Take my yes back" look="quiet" className="-ml-3" />
      </Card>
      {added.length > 0 && <Asking configured={added} again />}
    </>
  );
}

/** A name at the beginning of a sentence: "The speech server at …". */
const begun = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);

/** What a yes that was given sends. */
function goesWords(agreed: readonly OutsideProvider[], on: boolean): string {
  if (!agreed.some(({ reads }) => reads)) {
    const goes = `the sound of a recording goes ${soundRoute(agreed)}, once you have finished it`;
    return on ? `With its switch on, ${goes}.` : `While it is off, recordings stay sound. Switched on again, ${goes}.`;
  }
  return on
    ? `When you ask for a hint or a reflection, the text of that entry goes ${textRoute(agreed)}.`
    : `While it is off, hints, feelings and guided questions come from this device. Switched on again, the text you ask about goes ${textRoute(agreed)}.`;
}

/** What somebody is asked about who would read, and about one who would only hear. */
function askingWords(configured: readonly OutsideProvider[]): string {
  if (!configured.some(({ reads }) => reads))
    return "If you say yes: once you have finished a recording, or sent one, its sound goes out to be turned into words. There a machine hears it under that company’s terms. You can take your yes back here at any time, and keep any entry away for good, with its recordings. If you don’t want it, recordings stay sound, for you to hear.";
  return `If you say yes: each time you ask for a hint or a reflection on an entry, and only then, its text goes ${textRoute(configured)}. There a machine reads it under that company’s terms. You can take your yes back here at any time, and keep any entry away for good. If you don’t want it, hints, feelings and guided questions come from this device.`;
}

function Asking({ configured, again = false }: { configured: readonly OutsideProvider[]; again?: boolean }) {
  const reads = configured.some((provider) => provider.reads);
  return (
    <Card tone="mint" aria-labelledby="ask-consent" className="grid gap-3">
      <div className="grid gap-1.5">
        <h2 id="ask-consent" className="text-md">
          {again
            ? `${begun(named(configured))} was added since you said yes`
            : `May ${configured.length > 1 ? "outside AIs" : "an outside AI"} help?`}
        </h2>
        <p className="max-w-160 text-sm text-muted">
          {askingWords(configured)} {noTherapist}
        </p>
        <p className="mt-1 text-sm text-muted">{reads ? "And for these, nothing but:" : "What goes, and where:"}</p>
        <OtherUses of={configured} />
      </div>
      <SendForm action={again && !reads ? letHear : giveConsent} button={`Yes, ${named(configured)} may help`} />
    </Card>
  );
}

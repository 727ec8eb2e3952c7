import { type AskFirst, type EntryFacts, feelingOf } from "@/components/editor/entry-facts";
import { blankFacts as blankPage } from "@/components/offline/rooms/offline-facts";
import { account } from "@/lib/account";
import type { SettingsView } from "@/lib/account/view";
import { helpFor } from "@/lib/care/contacts";
import { countryOf } from "@/lib/care/country";
import type { Help } from "@/lib/care/view";
import { systemClock } from "@/lib/clock/clock";
import type { FlowerView } from "@/lib/garden/view";
import type { EntryView } from "@/lib/journal/view";

/** A page nobody has written on yet, as of now. */
export function blankFacts(settings: SettingsView): Omit<EntryFacts, "id"> {
  return blankPage(settings, systemClock.now());
}

/** An entry, for its page. */
export function factsOf(entry: EntryView, flower: FlowerView | null, settings: SettingsView): EntryFacts {
  return {
    id: entry.id,
    revision: entry.revision,
    body: entry.body,
    title: entry.title,
    localDate: entry.localDate,
    zone: entry.zone,
    createdAt: entry.createdAt.toISOString(),
    dayStart: settings.dayStart,
    favorite: entry.favorite,
    aiExcluded: entry.aiExcluded,
    tags: entry.tags,
    spoken: entry.sound !== null,
    feeling: flower === null ? null : feelingOf(flower, flower.words),
  };
}

/** Whom to show when a text is very heavy. */
export function helpOf(settings: SettingsView): Help {
  return helpFor(countryOf({ country: settings.country, zone: settings.zone }));
}

/** The outside AIs the person hasn't been asked about; null when there is nothing to ask. */
export function askFirstOf(settings: SettingsView): AskFirst | null {
  const configured = account()
    .providers()
    .filter(({ reads }) => reads);
  if (configured.length === 0 || settings.ai.consentAt !== null) return null;
  return { names: configured.map(({ name }) => name), receivers: configured.map(({ receiver }) => receiver) };
}

import type { Metadata } from "next";
import { headers } from "next/headers";
import { ContactList } from "@/components/care/contact-list";
import { CountryForm } from "@/components/care/country-form";
import { Card } from "@/components/ui/card";
import { account } from "@/lib/account";
import { currentViewer } from "@/lib/auth/session";
import { countriesByName, helpFor } from "@/lib/care/contacts";
import { countryOf } from "@/lib/care/country";

export const metadata: Metadata = { title: "Help" };

export default async function HelpPage({ searchParams }: PageProps<"/help">) {
  const { country } = await searchParams;
  const chosen = typeof country === "string" ? country : null;
  const viewer = await currentViewer();
  const settings = viewer === null ? null : await account().settings(viewer);
  const guessed = countryOf({
    country: settings?.country ?? null,
    zone: settings?.zone ?? null,
    locale: (await headers()).get("accept-language"),
  });
  const help = helpFor(chosen === null ? guessed : countryOf({ country: chosen }));
  return (
    <div className="mx-auto grid w-full max-w-(--measure) content-start gap-6 px-5 py-6 md:py-10">
      <header className="grid gap-3">
        <h1>When it is too heavy to carry alone</h1>
        <p className="text-md text-muted">
          Talking to somebody helps, also when you don’t know what to say. You can call about anything, for yourself or for
          somebody you are worried about.
        </p>
      </header>
      <Card aria-labelledby="people" className="grid gap-4">
        <h2 id="people">People to talk to</h2>
        <CountryForm countries={countriesByName()} chosen={help.country ?? ""} />
        <ContactList help={help} />
      </Card>
      <Card aria-labelledby="what" className="grid gap-3">
        <h2 id="what">What PAUZ is, and what it isn’t</h2>
        <ul className="grid gap-2.5 text-sm">
          <li>PAUZ is a place to write. It is not therapy, and it doesn’t take the place of a doctor or of a friend.</li>
          <li>It is not monitored. No human reads what you write here, so nobody will come because of it.</li>
          <li>
            When an entry sounds very heavy, PAUZ shows these contacts to you, and to you only. It tells nobody, and it gives no
            hints and no analysis for that entry. It doesn’t notice every such entry.
          </li>
          <li>What it says about feelings is a suggestion out of your own words, never a diagnosis.</li>
        </ul>
      </Card>
      <Card aria-labelledby="now" className="grid gap-3">
        <h2 id="now">Right now, if it helps</h2>
        <ul className="grid gap-2.5 text-sm">
          <li>Put some distance between you and anything you could hurt yourself with, or go where other people are.</li>
          <li>Tell one person one sentence: “I am not doing well, can you stay on the line with me?”</li>
          <li>You don’t have to decide anything tonight.</li>
        </ul>
      </Card>
    </div>
  );
}

import { useState, type ReactNode } from "react";
import { ContactList } from "@/components/care/contact-list";
import { NewEntry } from "@/components/editor/new-entry";
import { AppShell } from "@/components/shell/app-shell";
import { Page, PageHead } from "@/components/shell/page";
import { Mark } from "@/components/ui/brand";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { OfflineCare } from "../offline-care";
import { hasEnded } from "../ended-session";
import type { PocketPerson } from "../pocket";
import { blankFacts } from "./offline-facts";
import { useComeBack } from "./use-come-back";

/** A link that looks like a soft button and loads the page anew: without a network there is no other way. */
export function WholePageLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      className="inline-flex min-h-11 items-center justify-center rounded-full bg-lavender-soft px-4.5 text-sm leading-none font-semibold focus-visible:rounded-full"
    >
      {children}
    </a>
  );
}

/** A new entry without a network. */
export function OfflineNew({ person }: { person: PocketPerson }) {
  // The moment this page was opened, whatever the clock says when it is drawn again.
  const [blank] = useState(() => blankFacts(person, new Date()));
  return (
    <main id="main" tabIndex={-1}>
      <NewEntry
        userId={person.userId}
        blank={blank}
        begin=""
        askFirst={person.askFirst}
        hintsOn={person.hintsOn}
        help={person.help}
        notes={null}
      />
      <OfflineCare person={person} worker />
    </main>
  );
}

/** Whom to call: that must not need a connection. */
export function OfflineHelp({ person }: { person: PocketPerson }) {
  return (
    <AppShell>
      <Page width="narrow">
        <PageHead title="Help" />
        <div className="grid gap-4">
          <p className="text-muted">
            If it is very heavy right now, these people listen, day and night. A call needs no internet.
          </p>
          <ContactList help={person.help} />
        </div>
      </Page>
    </AppShell>
  );
}

/** A room that needs the server: the garden, insights, settings. */
export function NeedsConnection({ person }: { person: PocketPerson }) {
  useComeBack(person.userId);
  return (
    <AppShell>
      <div className="grid min-h-[70dvh] place-items-center">
        <EmptyState
          heading
          picture={<Mark className="size-14" />}
          title="This room needs a connection"
          action={
            <div className="flex flex-wrap justify-center gap-2">
              <WholePageLink href="/journal">Read your newest entries</WholePageLink>
              <WholePageLink href="/journal/new">Write</WholePageLink>
            </div>
          }
        >
          PAUZ can’t be reached just now. This page opens by itself as soon as it can.
        </EmptyState>
      </div>
    </AppShell>
  );
}

/** Nobody's journal is kept in this browser; of whoever has just signed out in it, nothing is left but the end of the session. */
export function NobodyHere() {
  useComeBack(null);
  const [ended] = useState(hasEnded);
  return (
    <main id="main" className="grid min-h-dvh place-items-center">
      <EmptyState
        heading
        picture={<Mark className="size-14" />}
        title={ended ? "You are signed out here" : "PAUZ can’t be reached"}
        action={<Button onClick={() => window.location.reload()}>Try again</Button>}
      >
        {ended
          ? "There is nothing in this browser to read any more. If PAUZ couldn’t be reached when you signed out, your session there ends as soon as it can be, before anything is shown."
          : "Nobody is signed in in this browser, so there is nothing on it to read."}{" "}
        This page opens by itself as soon as there is a connection.
      </EmptyState>
    </main>
  );
}

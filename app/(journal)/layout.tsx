import type { ReactNode } from "react";
import { OfflineCare } from "@/components/offline/offline-care";
import { AppShell } from "@/components/shell/app-shell";
import { account } from "@/lib/account";
import { currentViewer } from "@/lib/auth/session";
import { developing } from "@/lib/config/mode";
import { askFirstOf, helpOf } from "./journal/entry-facts";

export default async function JournalLayout({ children }: { children: ReactNode }) {
  const viewer = await currentViewer();
  return (
    <AppShell>
      {children}
      {viewer !== null && <Care viewer={viewer} />}
    </AppShell>
  );
}

/** What this browser has to know so that the journal can be read and written in it without a network. */
async function Care({ viewer }: { viewer: NonNullable<Awaited<ReturnType<typeof currentViewer>>> }) {
  const settings = await account().settings(viewer);
  const { zone, dayStart, theme, fontScale } = settings;
  const { userId } = viewer;
  const person = {
    userId,
    zone,
    dayStart,
    theme,
    fontScale,
    help: helpOf(settings),
    askFirst: askFirstOf(settings),
    hintsOn: settings.ai.hints,
  };
  return <OfflineCare person={person} worker={!developing} />;
}

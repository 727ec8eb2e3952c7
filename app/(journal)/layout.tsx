import type { ReactNode } from "react";
import { OfflineCare } from "@/components/offline/offline-care";
import { AppShell } from "@/components/shell/app-shell";
import { FreshOnBack } from "@/components/shell/fresh-on-back";
import { ReadingAloud } from "@/components/voice/aloud/aloud";
import { account } from "@/lib/account";
import { requireViewer } from "@/lib/auth/session";
import { developing } from "@/lib/config/mode";
import { askFirstOf, helpOf } from "./journal/entry-facts";

/**
 * Around every signed-in page: the shell, and what this browser has to know so that the journal can be read and written in it
 * without a network. Nobody signed out gets as much as this frame: it would be kept for the pages after signing in.
 */
export default async function JournalLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer();
  const settings = await account().settings(viewer);
  const { zone, dayStart, theme, fontScale } = settings;
  const look = { zone, dayStart, theme, fontScale, hintsOn: settings.ai.hints };
  const { userId, sessionId } = viewer;
  const person = { userId, sessionId, ...look, help: helpOf(settings), askFirst: askFirstOf(settings) };
  return (
    <>
      {/* Outside the shell, which a page of the editor's leaves: here it is there before, while and after. */}
      <FreshOnBack />
      <AppShell>
        <ReadingAloud on={settings.readAloud}>{children}</ReadingAloud>
        <OfflineCare person={person} worker={!developing} />
      </AppShell>
    </>
  );
}

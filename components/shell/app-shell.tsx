"use client";

import { useSelectedLayoutSegments } from "next/navigation";
import type { ReactNode } from "react";
import { ButtonLink, IconLink } from "@/components/ui/button";
import { Brand } from "@/components/ui/brand";
import { BottomRooms, SideRooms } from "./rooms";
import { SkipLink } from "./skip-link";

/** The editor, a guided journal and an open conversation have the whole screen and their own bar with a way back; every other room stands in the shell. */
function hasWholeScreen(segments: readonly string[]): boolean {
  const [room, page, within] = segments;
  if (room === "guided") return page !== undefined && page !== "templates" && page !== "techniques";
  if (room === "companions") return page !== undefined;
  return room === "journal" && page !== undefined && page !== "trash" && within !== "history";
}

/**
 * What surrounds a signed-in page: the rooms at the side (wide) or below (phone), Help always in reach.
 * It renders the page's `<main id="main">`; pages render what goes inside.
 */
export function AppShell({ children }: { children: ReactNode }) {
  const segments = useSelectedLayoutSegments().filter((segment) => !segment.startsWith("("));
  if (hasWholeScreen(segments)) {
    return (
      <>
        <SkipLink />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
      </>
    );
  }
  return (
    <div className="md:grid md:grid-cols-[14.5rem_minmax(0,1fr)]">
      <SkipLink />
      <nav aria-label="Rooms" className="sticky top-0 z-20 hidden h-dvh flex-col gap-6 overflow-y-auto px-4 py-6 md:flex">
        <Brand href="/today" className="self-start px-2" />
        <SideRooms />
      </nav>
      <header className="flex h-(--shell-top) items-center justify-between gap-2 pr-2 pl-4 md:hidden">
        <Brand href="/today" />
        <div className="flex">
          <IconLink href="/settings/profile" label="Settings" icon="settings" />
          <ButtonLink href="/help" look="quiet" icon="help">
            Help
          </ButtonLink>
        </div>
      </header>
      <main id="main" tabIndex={-1} className="min-w-0 pb-(--shell-bottom)">
        {children}
      </main>
      <nav
        aria-label="Rooms, below"
        className="fixed inset-x-0 bottom-0 z-20 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] md:hidden"
      >
        <BottomRooms />
      </nav>
    </div>
  );
}

"use client";

import { useState, useTransition } from "react";
import { KindMark } from "@/components/library/kind-mark";
import { Button, TextButton } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Icon } from "@/components/ui/icon";
import { LiveRegion } from "@/components/ui/live-region";

export type LinkOutcome = { readonly ok: true; readonly path: string; readonly url: string } | { readonly ok: false };

export type ExportRowProps = {
  readonly heading: string;
  /** Of a guided journal. */
  readonly guided: boolean;
  /** False when its entry is in the trash or gone: then there is nothing to download. */
  readonly present: boolean;
  readonly day: string | null;
  readonly state: "working" | "ready" | "failed";
  readonly words: string;
  /** "2 pages, 84 kB", once it is made. */
  readonly size: string | null;
  readonly made: string;
  /** "One link works until 22:31.", or null. */
  readonly links: string | null;
  readonly linkMinutes: number;
  readonly makeLink: () => Promise<LinkOutcome>;
  readonly endLinks: () => Promise<void>;
  readonly stop: () => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly again: (() => Promise<void>) | null;
};

/** One export of the history: what it is, how far it is, and what can be done with it. */
export function ExportRow(props: ExportRowProps) {
  const { heading, present, day, state, words, size, made, links } = props;
  return (
    <Card as="article" className="grid gap-1">
      <h2 className={`line-clamp-2 font-words text-[1.1875rem] break-words font-[480] ${present ? "" : "text-muted"}`}>
        {heading}
      </h2>
      <p className="flex flex-wrap items-center gap-x-2 gap-y-1 text-xs text-muted">
        {props.guided && <KindMark>Guided</KindMark>}
        {[day, size, made].filter((part) => part !== null).join(" · ")}
      </p>
      {state === "working" && <Working words={words} stop={props.stop} heading={heading} />}
      {state === "failed" && (
        <p className="mt-1 flex items-start gap-2 text-sm">
          <Icon name="alert" className="text-warning" />
          <span>{words}</span>
        </p>
      )}
      {links !== null && <p className="text-sm">{links}</p>}
      {state !== "working" && <Choices {...props} />}
    </Card>
  );
}

function Working({ words, stop, heading }: { words: string; stop: () => Promise<void>; heading: string }) {
  return (
    <form action={stop} className="flex flex-wrap items-center gap-x-4">
      <span className="inline-flex items-center gap-2 text-sm">
        <span className="size-2 animate-pulse rounded-full bg-accent motion-reduce:animate-none" aria-hidden="true" />
        <LiveRegion visible>{words}…</LiveRegion>
      </span>
      <TextButton type="submit" muted aria-label={`Stop exporting ${heading}`}>
        Stop
      </TextButton>
    </form>
  );
}

function Choices({ heading, present, state, links, linkMinutes, makeLink, endLinks, remove, again }: ExportRowProps) {
  const [said, setSaid] = useState("");
  const [busy, start] = useTransition();

  const withLink = (use: (link: { path: string; url: string }) => Promise<string> | string) =>
    start(async () => {
      const link = await makeLink();
      setSaid(link.ok ? await use(link) : "That link could not be made. The entry may be in the trash.");
    });
  const download = () =>
    withLink(({ path }) => {
      window.location.assign(path);
      return "";
    });
  const copy = () =>
    withLink(async ({ url }) => {
      try {
        await navigator.clipboard.writeText(url);
        return `Copied. Whoever has the link can download it for ${linkMinutes} minutes.`;
      } catch {
        // Without permission to write to the clipboard the address itself is shown, to be copied by hand.
        return url;
      }
    });

  return (
    <>
      <div className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-2">
        {state === "ready" && present && (
          <>
            <Button look="soft" icon="save" pending={busy} onClick={download} aria-label={`Download ${heading}`}>
              Download
            </Button>
            <Button look="quiet" icon="link" pending={busy} onClick={copy} aria-label={`Copy a link to ${heading}`}>
              Copy a link
            </Button>
          </>
        )}
        {links !== null && (
          <form action={endLinks}>
            <Button type="submit" look="quiet" icon="lock" aria-label={`End links to ${heading}`}>
              End links
            </Button>
          </form>
        )}
        {state === "failed" && again !== null && (
          <form action={again}>
            <Button type="submit" look="soft" icon="restore" aria-label={`Export ${heading} again`}>
              Try again
            </Button>
          </form>
        )}
        <form action={remove} className="ml-auto">
          <TextButton type="submit" muted aria-label={`Delete the export of ${heading}`}>
            Delete
          </TextButton>
        </form>
      </div>
      <LiveRegion visible={said !== ""}>
        <span className="text-sm break-all">{said}</span>
      </LiveRegion>
    </>
  );
}

import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/button";

/** A way of writing: what it is for, how long it takes, and a page with what is known of it. `children` begins it. */
export function TechniqueCard({
  id,
  name,
  minutes,
  purpose,
  careful,
  children,
}: {
  id: string;
  name: string;
  minutes: number;
  purpose: string;
  /** There is something to know before it begins. */
  careful: boolean;
  children: ReactNode;
}) {
  return (
    <Card as="article" className="grid content-between gap-3 p-4.5! md:p-5!">
      <div className="grid gap-1">
        <div className="flex flex-wrap items-baseline justify-between gap-x-3">
          <h3 className="font-words text-lg leading-tight font-medium">{name}</h3>
          <span className="text-xs text-muted">{minutes} minutes</span>
        </div>
        <p className="text-sm text-muted">{purpose}</p>
      </div>
      <div className="flex flex-wrap items-center gap-x-4">
        {children}
        <TextLink href={`/guided/techniques/${id}`} muted>
          {careful ? "Read this first" : "What is known of it"}
          <span className="sr-only">: {name}</span>
        </TextLink>
      </div>
    </Card>
  );
}

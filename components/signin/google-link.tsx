"use client";

import { useEffect, useState } from "react";

/** To Google and back. A plain link; a script only adds the zone a new person's journal begins with. */
export function GoogleLink({ next }: { next: string }) {
  const [zone, setZone] = useState("");
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  const query = new URLSearchParams({ next, ...(zone === "" ? {} : { zone }) });
  return (
    <a
      href={`/api/v1/auth/login?${query}`}
      className="inline-flex min-h-12.5 w-full items-center justify-center gap-3 rounded-full bg-primary px-4.5 text-sm leading-none font-semibold text-on-primary hover:bg-primary-hover focus-visible:rounded-full"
    >
      Continue with Google
    </a>
  );
}

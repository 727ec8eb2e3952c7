"use client";

/** To Google and back. A plain link; a script only adds, when it is followed, the zone a new person's journal begins with. */
export function GoogleLink({ next }: { next: string }) {
  return (
    <a
      href={`/api/v1/auth/login?next=${encodeURIComponent(next)}`}
      onClick={({ currentTarget }) => {
        const url = new URL(currentTarget.href);
        url.searchParams.set("zone", Intl.DateTimeFormat().resolvedOptions().timeZone);
        currentTarget.href = url.href;
      }}
      className="inline-flex min-h-12.5 w-full items-center justify-center gap-3 rounded-full bg-primary px-4.5 text-sm leading-none font-semibold text-on-primary hover:bg-primary-hover focus-visible:rounded-full"
    >
      Continue with Google
    </a>
  );
}

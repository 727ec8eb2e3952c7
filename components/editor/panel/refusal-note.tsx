import type { Refusal } from "./call";

/** What didn't work, in words: what was kept, and what to do. */
export function RefusalNote({ refusal }: { refusal: Refusal }) {
  return (
    <div role="status" className="grid gap-0.5 py-1 text-sm">
      <p className="font-semibold">{refusal.title}</p>
      <p className="text-muted">{refusal.detail}</p>
    </div>
  );
}

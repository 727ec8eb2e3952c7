import type { FormAction } from "@/components/settings/form-state";
import { Card } from "@/components/ui/card";
import { MemoryItem, type MemoryItemFacts } from "./memory-item";

export type MemoryGroup = { readonly kind: string; readonly heading: string; readonly items: readonly MemoryItemFacts[] };

/** What is remembered, by what it is about. */
export function MemoryList({
  groups,
  rewrite,
  forget,
}: {
  groups: readonly MemoryGroup[];
  rewrite: FormAction;
  forget: FormAction;
}) {
  return groups.map(({ kind, heading, items }) => (
    <Card key={kind} aria-labelledby={`memory-${kind}`} className="grid gap-1">
      <h2 id={`memory-${kind}`} className="text-md">
        {heading}
      </h2>
      <ul className="divide-y divide-line">
        {items.map((item) => (
          <MemoryItem key={item.id} item={item} rewrite={rewrite} forget={forget} />
        ))}
      </ul>
    </Card>
  ));
}

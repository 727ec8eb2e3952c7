import { Flower } from "@/components/garden/flower";
import { formOf } from "@/lib/garden/view";
import type { LibraryEntry } from "@/lib/library/view";

/** The flower an entry grew, in a list: the very one of the garden. The mood stands in words beside it. */
export function EntryFlower({ entry: { feeling, wordCount } }: { entry: Pick<LibraryEntry, "feeling" | "wordCount"> }) {
  if (feeling === null) return null;
  return <Flower form={formOf({ ...feeling, words: wordCount })} small className="h-15 w-12 flex-none" />;
}

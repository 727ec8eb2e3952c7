"use client";

import { BrokenPage } from "@/components/shell/broken-page";

export default function ErrorInJournal({ retry }: { error: unknown; retry: () => void }) {
  return <BrokenPage retry={retry} />;
}

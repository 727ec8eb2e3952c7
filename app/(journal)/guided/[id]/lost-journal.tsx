import { SendForm } from "@/components/settings/send-form";
import type { FormAction } from "@/components/settings/form-state";
import { TextLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

const words = {
  lost: {
    title: "This journal’s text is missing",
    detail:
      "The store in which PAUZ keeps guided journals doesn’t have it any more, or only an older state of it. Every version you saved was also kept sealed in your journal’s history.",
  },
  unreadable: {
    title: "This journal can’t be opened",
    detail:
      "What the store has of it is damaged, or sealed with a key that is gone. Every version you saved was also kept sealed in your journal’s history.",
  },
} as const;

/** What became of a journal that the store lost or spoiled, and the ways back to its words. Nothing is changed by looking. */
export function LostJournal({ id, why, bringBack }: { id: string; why: "lost" | "unreadable"; bringBack: FormAction }) {
  const { title, detail } = words[why];
  return (
    <div className="mx-auto grid max-w-xl gap-5 px-4 pt-[12vh] pb-12">
      <Notice tone="warning" title={title}>
        <p>{detail}</p>
      </Notice>
      <h1 className="text-xl!">Bring back the last version that was kept</h1>
      <p className="-mt-3 text-muted">
        It takes the place of what is missing, with every answer it had. The rest of your journal isn’t touched.
      </p>
      <SendForm action={bringBack} button="Bring back the last kept version" look="primary" />
      <p className="flex flex-wrap gap-x-6">
        <TextLink href={`/journal/${id}/history`}>Look at its history first</TextLink>
        <TextLink href="/guided" muted>
          Back to Guided
        </TextLink>
      </p>
    </div>
  );
}

import type { Metadata } from "next";
import { ExportList } from "@/components/exports/export-list";
import { Page, PageHead } from "@/components/shell/page";
import { Emblem } from "@/components/garden/emblem";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { account } from "@/lib/account";
import { requireViewer } from "@/lib/auth/session";
import { config } from "@/lib/config/config";
import { exports } from "@/lib/exports";
import { exportRow } from "./rows";

export const metadata: Metadata = { title: "Exports" };

export default async function ExportsPage() {
  const viewer = await requireViewer();
  const [found, { zone }] = await Promise.all([exports().list(viewer), account().settings(viewer)]);
  const { pdfLinkMinutes } = config();

  return (
    <Page width="narrow">
      <PageHead title="Exports" />
      {found.length === 0 ? (
        <EmptyState
          picture={<Emblem mood="peaceful" />}
          title="Nothing on paper yet"
          action={<ButtonLink href="/journal">Open the journal</ButtonLink>}
        >
          Open an entry and choose Export: it becomes a page to keep, with its flower.
        </EmptyState>
      ) : (
        <div className="grid gap-5">
          <p className="text-muted">
            The files are kept sealed. A link opens one for {pdfLinkMinutes} minutes, for whoever has it; you can end it sooner.
          </p>
          <ExportList rows={found.map((one) => exportRow(one, zone, pdfLinkMinutes))} />
        </div>
      )}
    </Page>
  );
}

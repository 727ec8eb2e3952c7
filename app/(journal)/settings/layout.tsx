import type { ReactNode } from "react";
import { SettingsNav } from "@/components/settings/settings-nav";
import { Page, PageHead } from "@/components/shell/page";

export default function SettingsLayout({ children }: { children: ReactNode }) {
  return (
    <Page width="wide">
      <PageHead title="Settings" />
      <div className="grid gap-4 md:grid-cols-[12.5rem_minmax(0,1fr)] md:gap-8">
        <SettingsNav />
        <div className="grid min-w-0 content-start gap-4">{children}</div>
      </div>
    </Page>
  );
}

import type { ReactNode } from "react";
import PublicLayout from "@/app/(public)/layout";
import { AppShell } from "@/components/shell/app-shell";
import { currentViewer } from "@/lib/auth/session";

/** Help is the same page for everyone: inside the app for somebody signed in, and outside it for somebody who isn't. */
export default async function HelpLayout({ children }: { children: ReactNode }) {
  const Frame = (await currentViewer()) === null ? PublicLayout : AppShell;
  return <Frame>{children}</Frame>;
}

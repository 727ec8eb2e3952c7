import "@fontsource-variable/figtree/index.css";
import "@fontsource-variable/literata/opsz-italic.css";
import "@fontsource-variable/literata/opsz.css";
import "./fallback-fonts.css";
import "./globals.css";
import type { Metadata, Viewport } from "next";
import { connection } from "next/server";
import type { ReactNode } from "react";
import { account } from "@/lib/account";
import { currentViewer } from "@/lib/auth/session";

export const metadata: Metadata = {
  title: { default: "PAUZ", template: "%s · PAUZ" },
  description: "Pause. Write. Grow. A private journal that listens when you ask it to.",
  robots: { index: false, follow: false },
  referrer: "same-origin",
  // A list of icons here leaves out the one of the folder, which would be asked for at /favicon.ico instead.
  icons: { icon: { url: "/icon.svg", type: "image/svg+xml" }, apple: "/icons/apple-touch-icon.png" },
  appleWebApp: { capable: true, title: "PAUZ", statusBarStyle: "default" },
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  viewportFit: "cover",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f7efe8" },
    { media: "(prefers-color-scheme: dark)", color: "#1a1125" },
  ],
};

/** How pages look for someone who isn't signed in. */
const untouched = { theme: "system", fontScale: 100 } as const;

export default async function RootLayout({ children }: { children: ReactNode }) {
  // Every page is rendered per request: a page built ahead of time can't carry the request's nonce, and its scripts would be refused.
  await connection();
  const viewer = await currentViewer();
  const { theme, fontScale } = viewer === null ? untouched : await account().settings(viewer);
  return (
    <html lang="en" data-theme={theme === "system" ? undefined : theme} data-words={fontScale}>
      <body>{children}</body>
    </html>
  );
}

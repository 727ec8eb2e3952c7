import type { ReactNode } from "react";
import { SignInLink } from "@/components/shell/sign-in-link";
import { SkipLink } from "@/components/shell/skip-link";
import { Brand } from "@/components/ui/brand";
import { ButtonLink } from "@/components/ui/button";
import { currentViewer } from "@/lib/auth/session";

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const signedIn = (await currentViewer()) !== null;
  return (
    <div className="relative grid min-h-dvh grid-rows-[auto_1fr]">
      <SkipLink />
      <header className="relative z-10 flex items-center justify-between gap-4 px-5 py-2 md:px-[clamp(1.25rem,4vw,4rem)] md:py-4">
        <Brand href="/" />
        <div className="flex">
          <ButtonLink href="/help" look="quiet">
            Help
          </ButtonLink>
          {signedIn ? (
            <ButtonLink href="/today" look="quiet">
              Open my journal
            </ButtonLink>
          ) : (
            <SignInLink />
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1} className="grid min-w-0">
        {children}
      </main>
    </div>
  );
}

import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { EveningCard } from "@/components/signin/evening-card";
import { ButtonLink } from "@/components/ui/button";
import { config } from "@/lib/config/config";
import { goneCookieName } from "@/lib/leaving/view";

export const metadata: Metadata = { title: "Goodbye" };

/** After an account was deleted in this browser, and only then. It also takes away what the browser may still keep of it. */
export default async function GoodbyePage() {
  if (!(await cookies()).has(goneCookieName(config().url))) redirect("/");
  return (
    <EveningCard>
      <div className="grid gap-2">
        <h1 className="text-xl">Your account is deleted</h1>
        <p className="text-sm text-muted">
          The key is gone, so nothing that was sealed with it can be opened any more. What is left is being taken away now, in
          this browser as well.
        </p>
        <p className="text-sm text-muted">Thank you for the time you spent here. Take good care of yourself.</p>
      </div>
      <div className="flex flex-wrap gap-2">
        <ButtonLink href="/" look="soft">
          To the beginning
        </ButtonLink>
        <ButtonLink href="/help" look="quiet">
          People to talk to
        </ButtonLink>
      </div>
    </EveningCard>
  );
}

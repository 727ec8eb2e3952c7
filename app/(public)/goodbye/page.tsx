import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { Meadow } from "@/components/garden/meadow";
import { TidyDevice } from "@/components/offline/tidy-device";
import { EveningSky } from "@/components/signin/evening-sky";
import { Mark } from "@/components/ui/brand";
import { ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { config } from "@/lib/config/config";
import { goneCookieName } from "@/lib/leaving/view";

export const metadata: Metadata = { title: "Goodbye" };

/** After an account was deleted in this browser, and only then. It also takes away what the browser may still keep of it. */
export default async function GoodbyePage() {
  if (!(await cookies()).has(goneCookieName(config().url))) redirect("/");
  return (
    <div className="relative grid place-items-center px-4 py-8">
      <div className="fixed inset-0 -z-10" aria-hidden="true">
        <EveningSky />
        <Meadow className="absolute inset-x-0 bottom-0 h-[44dvh] w-full" />
      </div>
      <Card as="div" className="relative grid w-full max-w-104 gap-5 rounded-xl! p-7! shadow-2! md:p-8!">
        <Mark className="size-12" />
        <div className="grid gap-2">
          <h1 className="text-xl">Your account is deleted</h1>
          <p className="text-sm text-muted">
            The key is gone, so nothing that was sealed with it can be opened any more. What is left is being taken away now, and
            this browser keeps none of it.
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
        <TidyDevice />
      </Card>
    </div>
  );
}

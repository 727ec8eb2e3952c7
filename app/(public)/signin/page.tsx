import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { CreateOwnerForm } from "@/components/signin/create-owner-form";
import { EveningCard } from "@/components/signin/evening-card";
import { GoogleLink } from "@/components/signin/google-link";
import { PassphraseForm } from "@/components/signin/passphrase-form";
import { faultFrom, faultWords } from "@/components/signin/sign-in-state";
import { Notice } from "@/components/ui/notice";
import { safePath } from "@/lib/auth/safe-path";
import { currentViewer } from "@/lib/auth/session";
import { asksForOwnerCode } from "@/lib/auth/owner-code";
import { owner } from "@/lib/auth/wire";
import { config } from "@/lib/config/config";
import { homeOfJournal, isAtHome } from "../home-of-journal";
import { createOwner, enterJournal } from "./actions";

export const metadata: Metadata = { title: "Sign in" };

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}

/** Which way in there is: Google, the owner's passphrase, or the first visit. */
async function wayIn(): Promise<{ kind: "google" } | { kind: "owner"; name: string; google: boolean } | { kind: "first" }> {
  const google = config().google !== undefined;
  const someone = await owner().current();
  if (someone !== null) return { kind: "owner", name: someone.name, google };
  return google ? { kind: "google" } : { kind: "first" };
}

export default async function SignInPage({ searchParams }: PageProps<"/signin">) {
  const query = await searchParams;
  const next = safePath(one(query["next"])) ?? "/today";
  if ((await currentViewer()) !== null) redirect(next);
  const way = await wayIn();
  const fault = faultFrom(one(query["fault"]));
  const home = homeOfJournal();

  return (
    <EveningCard>
      {fault !== undefined && (
        <Notice tone="danger" title="You are not signed in" live>
          <p>{faultWords({ fault })}</p>
        </Notice>
      )}
      {way.kind === "google" && (
        <>
          <Heading
            title="Welcome to PAUZ"
            words={`A private journal, kept on ${home} and sealed with your own key. Google only says that it is you; nothing you write goes there.`}
          />
          <GoogleLink next={next} />
        </>
      )}
      {way.kind === "owner" && (
        <>
          <Heading
            // Beyond this machine, a name is not for everyone who finds the address.
            title={isAtHome() ? `Welcome back, ${way.name}` : "Welcome back"}
            words={`Your journal lives on ${home}. Your passphrase opens it.`}
          />
          <PassphraseForm action={enterJournal} next={next} />
          {way.google && (
            <div className="grid gap-3 border-t border-line pt-5">
              <p className="text-sm text-muted">Others on this machine come in with Google.</p>
              <GoogleLink next={next} />
            </div>
          )}
        </>
      )}
      {way.kind === "first" && (
        <>
          <Heading
            title="A journal of your own"
            words={`It lives on ${home} and nowhere else: no account to make, no e-mail to give. The passphrase is the only way in, and PAUZ can’t remind you of it: keep it well.`}
          />
          <CreateOwnerForm action={createOwner} next={next} askCode={asksForOwnerCode()} />
        </>
      )}
    </EveningCard>
  );
}

function Heading({ title, words }: { title: string; words: string }) {
  return (
    <div className="grid gap-1.5">
      <h1 className="text-xl">{title}</h1>
      <p className="text-sm text-muted">{words}</p>
    </div>
  );
}

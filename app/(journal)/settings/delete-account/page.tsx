import type { Metadata } from "next";
import { DeleteAccountForm } from "@/components/settings/delete-account-form";
import { GoogleLink } from "@/components/signin/google-link";
import { TextLink } from "@/components/ui/button";
import { Card, Note } from "@/components/ui/card";
import { isOutside, providerWords } from "@/lib/ai/names";
import { requireViewer } from "@/lib/auth/session";
import { config } from "@/lib/config/config";
import { storesInUse } from "@/lib/config/stores-in-use";
import { leaving } from "@/lib/leaving";
import { type LeavingView, recentMinutes } from "@/lib/leaving/view";
import { isAtHome } from "../../../(public)/home-of-journal";
import { leaveForGood } from "./actions";
import { amountWords } from "./amounts";

export const metadata: Metadata = { title: "Delete account" };

const what: readonly (readonly [string, string])[] = [
  ["Your words", "entries and everything they said before, guided journals, conversations, tags, the trash"],
  ["Your voice", "recordings and what was heard of them"],
  ["Your garden", "every feeling and its flower"],
  ["What PAUZ made", "PDFs and their links, hints, reflections, looks back, what the search and the feelings learned"],
  ["What PAUZ knows", "what it remembers of you, the ledger of AI uses, the log of sign-ins, your settings, name and picture"],
  ["The ways in", "sessions on every device, API tokens, your passphrase or the tie to Google, and the key that opens it all"],
];

export default async function DeleteAccountPage() {
  const viewer = await requireViewer();
  const view = await leaving().look(viewer);
  const amounts = amountWords(view);
  return (
    <>
      <Card className="grid gap-3" aria-labelledby="first">
        <h2 id="first" className="text-md">
          Before you delete anything
        </h2>
        <p className="text-sm text-muted">
          Take with you what you want to keep. There’s no file of everything yet: these are the ways there are.
        </p>
        <ul className="grid list-disc gap-1.5 pl-5 text-sm">
          <li>
            An entry becomes a PDF from its own page. Those you have made are under <Inline href="/exports">Exports</Inline>; a
            file you have saved stays yours.
          </li>
          <li>A recording can be downloaded where it plays, beside its entry.</li>
          <li>
            The <Inline href="/garden">garden</Inline> can be saved as a picture.
          </li>
          <li>
            A program can read every text as you wrote it, with a token from <Inline href="/settings/tokens">API tokens</Inline>.
          </li>
        </ul>
      </Card>

      <Card className="grid gap-4" aria-labelledby="goes">
        <div className="grid gap-1">
          <h2 id="goes" className="text-md">
            What goes, for good
          </h2>
          {amounts !== undefined && <p className="text-sm text-muted">That is {amounts}, and everything around them.</p>}
        </div>
        <dl className="grid gap-3 text-sm">
          {what.map(([name, words]) => (
            <div key={name} className="grid gap-0.5 lg:grid-cols-[10rem_minmax(0,1fr)]">
              <dt className="font-semibold">{name}</dt>
              <dd className="text-muted">{words}</dd>
            </div>
          ))}
        </dl>
        <p className="text-sm text-muted">
          Your account closes at once: every device is signed out, and with the key gone nothing that was sealed can be opened
          again. The rows and files are taken away right after. When a store doesn’t answer, PAUZ asks again until it has let go.
          A bare number that stood for you stays for a day, so that nothing arriving late is kept.
        </p>
        <p className="text-sm text-muted">
          This browser forgets what it kept, drafts that never reached PAUZ as well. Your other devices forget the entries they
          keep for reading at their next visit; a draft that waits there stays sealed until it is deleted there.
        </p>
      </Card>

      <WhatRemains sentTo={view.sentTo} />

      <Card className="grid gap-4" aria-labelledby="delete">
        <h2 id="delete" className="text-md">
          Delete my account
        </h2>
        {view.proof === "sign_in" ? (
          <SignInFirst google={config().google !== undefined} />
        ) : (
          <DeleteAccountForm
            action={leaveForGood}
            userId={viewer.userId}
            sessionId={viewer.sessionId}
            asksPassphrase={view.proof === "passphrase"}
          />
        )}
      </Card>
    </>
  );
}

/** What deleting can't reach. Only what is so here: nobody reads of services that were never theirs. */
function WhatRemains({ sentTo }: Pick<LeavingView, "sentTo">) {
  const named = new Intl.ListFormat("en-GB").format(sentTo.map((id) => (isOutside(id) ? providerWords[id] : id)));
  const services = storesInUse(config()).some(({ driver }) => driver !== "local");
  return (
    <Card className="grid gap-3" aria-labelledby="stays">
      <h2 id="stays" className="text-md">
        What can remain
      </h2>
      <ul className="grid list-disc gap-1.5 pl-5 text-sm text-muted">
        <li>
          <strong className="font-semibold text-text">Backups.</strong> PAUZ makes none itself, so it knows of none, nor for how
          long they are kept. {isAtHome() ? "If you copied its data folder" : "If whoever runs this PAUZ copied its data"}, the
          copy still holds your words, sealed, and opens with the master key. Delete {isAtHome() ? "it" : "or have it deleted"},
          too.
        </li>
        {services && (
          <li>
            <strong className="font-semibold text-text">Storage services.</strong> PAUZ deletes your files there. Whether the
            service keeps copies of its own for a while, only it can say.
          </li>
        )}
        <li>
          <strong className="font-semibold text-text">Outside AIs.</strong>{" "}
          {sentTo.length === 0 ? (
            "Nothing of yours was ever sent to one."
          ) : (
            <>
              Words or sound of yours went to {named}. PAUZ can’t take that back, and what they keep is theirs to say. The{" "}
              <Inline href="/settings/ai#sent">ledger</Inline> has every use, and goes with the account.
            </>
          )}
        </li>
        <li>
          <strong className="font-semibold text-text">The server’s log.</strong> It has times, codes and numbers, and never had a
          word of yours.
        </li>
      </ul>
    </Card>
  );
}

function SignInFirst({ google }: { google: boolean }) {
  if (!google)
    return <p className="text-sm">Nobody can sign in to this account any more. Whoever runs this PAUZ can delete it for you.</p>;
  return (
    <div className="grid max-w-104 gap-3">
      <p className="text-sm">
        So that nobody else does this at your open screen, sign in once more first. You come back here, and have {recentMinutes}{" "}
        minutes.
      </p>
      <GoogleLink next="/settings/delete-account" />
      <Note>Nothing is deleted by signing in.</Note>
    </div>
  );
}

function Inline({ href, children }: { href: string; children: string }) {
  return (
    <TextLink href={href} className="inline! min-h-0! underline">
      {children}
    </TextLink>
  );
}

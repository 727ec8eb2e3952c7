"use client";

import { useActionState, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { Choice } from "./choice";

/** What came of making a token: its text, this once. */
export type TokenState = { readonly fault?: string; readonly made?: { readonly name: string; readonly text: string } };

/** Makes a personal token and shows it, once. */
export function TokenForm({ action }: { action: (state: TokenState, form: FormData) => Promise<TokenState> }) {
  const [state, submit, pending] = useActionState(action, {});
  return (
    <form action={submit} className="grid gap-5">
      <TextField
        label="Name"
        name="name"
        required
        maxLength={80}
        autoComplete="off"
        hint="So that you recognise it later: the program or machine it is for."
        error={state.fault}
        className="max-w-104"
      />
      <Choice
        label="It may"
        name="scope"
        value="read"
        options={[
          { value: "read", label: "Read" },
          { value: "write", label: "Read and write" },
        ]}
      />
      <Button type="submit" pending={pending} className="justify-self-start">
        Make a token
      </Button>
      {state.made !== undefined && <Made key={state.made.text} made={state.made} />}
    </form>
  );
}

function Made({ made }: { made: NonNullable<TokenState["made"]> }) {
  const [copied, setCopied] = useState(false);
  return (
    <Notice tone="success" title={`The token “${made.name}”, shown this once`} live>
      <p>Copy it now and keep it like a passphrase: whoever holds it reads your journal. PAUZ keeps only its fingerprint.</p>
      <code className="mt-1 block overflow-x-auto rounded-sm bg-raised p-3 font-mono text-xs select-all" data-token>
        {made.text}
      </code>
      <Button
        look="soft"
        size="small"
        className="justify-self-start"
        onClick={() => {
          void navigator.clipboard.writeText(made.text).then(() => setCopied(true));
        }}
      >
        {copied ? "Copied" : "Copy"}
      </Button>
    </Notice>
  );
}

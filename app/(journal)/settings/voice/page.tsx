import type { Metadata } from "next";
import { AutoForm } from "@/components/settings/auto-form";
import { Card, Note } from "@/components/ui/card";
import { AloudSwitch } from "@/components/voice/aloud/aloud-switch";
import { account } from "@/lib/account";
import { requireViewer } from "@/lib/auth/session";
import { keepVoice } from "../actions";

export const metadata: Metadata = { title: "Voice" };

export default async function VoicePage() {
  const viewer = await requireViewer();
  const { readAloud } = await account().settings(viewer);
  return (
    <Card aria-labelledby="aloud" className="grid gap-3">
      <h2 id="aloud" className="text-md">
        Reading aloud
      </h2>
      <AutoForm action={keepVoice}>
        <AloudSwitch on={readAloud} />
      </AutoForm>
      <Note>
        The voice is one of this device, never one of a service, so what is read goes nowhere. The language follows the question;
        where this device speaks no such language, there is no button.
      </Note>
    </Card>
  );
}

import type { Metadata } from "next";
import { AutoForm } from "@/components/settings/auto-form";
import { TextLink } from "@/components/ui/button";
import { Card, Note } from "@/components/ui/card";
import { AloudSwitch } from "@/components/voice/aloud/aloud-switch";
import { fileSize } from "@/components/voice/player/file-size";
import { account } from "@/lib/account";
import { hearersOf } from "@/lib/account/view";
import { requireViewer } from "@/lib/auth/session";
import { voice } from "@/lib/voice";
import { keepVoice } from "../actions";
import { hearingWords } from "./hearing-words";

export const metadata: Metadata = { title: "Voice" };

export default async function VoicePage() {
  const viewer = await requireViewer();
  const [{ readAloud, ai }, space] = await Promise.all([account().settings(viewer), voice().space(viewer)]);
  const hearing = hearingWords(hearersOf(account().providers()), ai);
  return (
    <>
      <Card aria-labelledby="space" className="grid gap-3">
        <h2 id="space" className="text-md">
          Your recordings
        </h2>
        <p className="text-sm">
          {space.used === 0 ? "Nothing yet, of" : `${fileSize(space.used)} of`} {fileSize(space.limit)}
        </p>
        <progress className="sending" aria-label="Space your recordings take up" max={space.limit} value={space.used} />
        <Note>
          Kept of each: the sound as it was recorded or uploaded, and its words as they were heard, both sealed with your key. Of
          any recording you can delete the sound and keep the words, or delete it all; an entry that is deleted takes its own
          along. Words you put into an entry belong to the entry.
        </Note>
      </Card>
      <Card aria-labelledby="hearing" className="grid gap-2">
        <h2 id="hearing" className="text-md">
          {hearing.title}
        </h2>
        <p className="max-w-160 text-sm text-muted">{hearing.says}</p>
        {hearing.door === null ? (
          <HowToHaveSomebody />
        ) : (
          <TextLink href="/settings/ai" className="justify-self-start">
            {hearing.door}
          </TextLink>
        )}
      </Card>
      <Card aria-labelledby="aloud" className="grid gap-3">
        <h2 id="aloud" className="text-md">
          Reading aloud
        </h2>
        <AutoForm action={keepVoice}>
          <AloudSwitch on={readAloud} />
        </AutoForm>
        <Note>
          The voice is one of this device, never one of a service, so what is read goes nowhere. The language follows the
          question; where this device speaks no such language, there is no button.
        </Note>
      </Card>
    </>
  );
}

/** For whoever runs this PAUZ; the README has the rest. */
function HowToHaveSomebody() {
  return (
    <ul className="grid max-w-160 list-disc gap-1 pl-5 text-sm text-muted">
      <li>
        A Whisper server of one’s own: <code>OPENAI_BASE_URL</code>, <code>OPENAI_API_KEY</code> and{" "}
        <code>OPENAI_TRANSCRIBE_MODEL</code>. The sound goes to that server and nowhere else.
      </li>
      <li>
        ElevenLabs: <code>ELEVENLABS_API_KEY</code>.
      </li>
      <li>
        OpenAI: <code>OPENAI_API_KEY</code>.
      </li>
    </ul>
  );
}

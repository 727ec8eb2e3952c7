import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AutoForm } from "@/components/settings/auto-form";
import { NameForm } from "@/components/settings/name-form";
import { PictureForm } from "@/components/settings/picture-form";
import { SendForm } from "@/components/settings/send-form";
import { SignOutForm } from "@/components/settings/sign-out-form";
import { Card, Note } from "@/components/ui/card";
import { SelectField } from "@/components/ui/field";
import { account } from "@/lib/account";
import { countries, type ProfileView } from "@/lib/account/view";
import { requireViewer } from "@/lib/auth/session";
import { keepCountry, keepName, keepPicture, removePicture, signOut } from "../actions";

export const metadata: Metadata = { title: "Profile" };

export default async function ProfilePage() {
  const viewer = await requireViewer();
  const [profile, settings] = await Promise.all([account().profile(viewer), account().settings(viewer)]);
  if (!profile.ok) notFound();
  const names = new Intl.DisplayNames("en-GB", { type: "region" });
  const choices = countries.map((code) => ({ code, name: names.of(code) ?? code }));
  choices.sort((a, b) => a.name.localeCompare(b.name, "en-GB"));
  return (
    <>
      <Card className="grid gap-6" aria-labelledby="you">
        <h2 id="you" className="text-md">
          You
        </h2>
        <div className="flex flex-wrap items-center gap-5">
          <Portrait profile={profile.value} />
          <div className="grid gap-1">
            <PictureForm action={keepPicture} />
            <Note>Seen by you alone; kept sealed, here.</Note>
          </div>
          {profile.value.picture !== null && <SendForm action={removePicture} button="Remove it" look="quiet" />}
        </div>
        <NameForm action={keepName} name={profile.value.name} />
        {profile.value.email !== null && (
          <div className="grid gap-1 text-sm">
            <h3 className="font-semibold">E-mail</h3>
            <p className="text-muted">{profile.value.email}, from your Google account. PAUZ writes to nobody.</p>
          </div>
        )}
      </Card>
      <Card aria-labelledby="country">
        <h2 id="country" className="mb-4 text-md">
          If things get hard
        </h2>
        <AutoForm action={keepCountry} className="grid max-w-104 gap-2">
          <SelectField
            label="Country"
            name="country"
            defaultValue={settings.country ?? ""}
            hint="The Help page shows people to talk to there first."
          >
            <option value="">Guess from my time zone</option>
            {choices.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </SelectField>
        </AutoForm>
      </Card>
      <SignOutForm action={signOut} userId={viewer.userId} sessionId={viewer.sessionId} zone={settings.zone} look="button" />
    </>
  );
}

function Portrait({ profile }: { profile: ProfileView }) {
  const first = [...profile.name][0]?.toLocaleUpperCase() ?? "";
  if (profile.picture === null) {
    return (
      <div
        className="grid size-20 flex-none place-items-center rounded-full bg-lavender-soft font-words text-2xl text-accent"
        aria-hidden="true"
      >
        {first}
      </div>
    );
  }
  return (
    // The picture is ours and small: Next's image optimiser would only be one more door.
    <img
      src={`/api/v1/auth/picture?v=${profile.picture}`}
      alt="You"
      width={80}
      height={80}
      className="size-20 flex-none rounded-full object-cover"
    />
  );
}

import { redirect } from "next/navigation";
import { ButtonLink } from "@/components/ui/button";
import { Icon, type IconName } from "@/components/ui/icon";
import { currentViewer } from "@/lib/auth/session";

const promises: readonly { icon: IconName; words: string }[] = [
  { icon: "lock", words: "Sealed on disk with your own key" },
  { icon: "check", words: "No AI until you say yes" },
  { icon: "save", words: "Yours to take away, always" },
];

export default async function LandingPage() {
  if ((await currentViewer()) !== null) redirect("/today");
  return (
    <div className="grid justify-items-center gap-6 px-6 pt-[clamp(1.5rem,4.6vh,3.5rem)] text-center">
      <h1 className="text-3xl font-[420] tracking-[-0.025em]">Pause. Write. Grow.</h1>
      <p className="max-w-136 text-lg leading-normal text-balance text-muted">
        A private journal that listens when you ask it to. What you feel becomes a flower, and a year of them becomes a garden.
      </p>
      <ButtonLink href="/signin" size="large">
        Begin your journal
      </ButtonLink>
      <ul className="grid gap-2 text-sm text-muted md:flex md:gap-6">
        {promises.map(({ icon, words }) => (
          <li key={icon} className="flex items-center gap-2">
            <Icon name={icon} className="size-[1.15rem] text-success" />
            {words}
          </li>
        ))}
      </ul>
    </div>
  );
}

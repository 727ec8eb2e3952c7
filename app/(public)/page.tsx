import { redirect } from "next/navigation";
import { Meadow } from "@/components/garden/meadow";
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
    <div className="-mt-20 grid min-h-dvh min-w-0 grid-rows-[auto_minmax(14rem,1fr)] overflow-hidden bg-linear-to-b from-page to-sky-end pt-20">
      <div className="relative z-1 grid justify-items-center gap-5 px-5 pt-[clamp(1.5rem,4.6vh,3.5rem)] text-center md:gap-6">
        <h1 className="text-3xl font-[420] tracking-[-0.025em]">Pause. Write. Grow.</h1>
        <p className="-mt-1 max-w-136 leading-normal text-balance text-muted md:text-lg">
          A private journal that listens when you ask it to. What you feel becomes a flower, and a year of them becomes a garden.
        </p>
        <div className="flex flex-wrap items-center justify-center gap-x-3 gap-y-1">
          <ButtonLink href="/signin" size="large">
            Begin your journal
          </ButtonLink>
          <ButtonLink href="/sample" look="quiet" size="large">
            See a garden
          </ButtonLink>
        </div>
        <ul className="grid gap-2 text-sm text-muted md:flex md:flex-wrap md:justify-center md:gap-x-6">
          {promises.map(({ icon, words }) => (
            <li key={icon} className="flex items-center gap-2">
              <Icon name={icon} className="size-[1.15rem] text-success" />
              {words}
            </li>
          ))}
        </ul>
      </div>
      <Meadow className="h-full min-h-0 w-full self-end" />
    </div>
  );
}

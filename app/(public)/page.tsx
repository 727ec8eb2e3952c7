import { redirect } from "next/navigation";
import { Meadow } from "@/components/garden/meadow";
import { ButtonLink } from "@/components/ui/button";
import { Icon, type IconName } from "@/components/ui/icon";
import { currentViewer } from "@/lib/auth/session";
import { owner } from "@/lib/auth/wire";
import { config } from "@/lib/config/config";
import { homeOfJournal } from "./home-of-journal";

/** Where the words live, who else sees them, and how they leave again: what a stranger asks first. */
function promisesOf(home: string, google: boolean): readonly { icon: IconName; words: string }[] {
  return [
    { icon: "lock", words: `Kept on ${home}, sealed with your own key` },
    { icon: "key", words: google ? "Google only says it is you" : "No account anywhere else" },
    { icon: "check", words: "No outside AI until you say yes" },
    { icon: "save", words: "Yours to take away, always" },
  ];
}

export default async function LandingPage() {
  if ((await currentViewer()) !== null) redirect("/today");
  const google = config().google !== undefined;
  const begun = !google && (await owner().current()) !== null;
  return (
    <div className="-mt-20 grid min-h-dvh min-w-0 grid-rows-[auto_minmax(14rem,1fr)] overflow-hidden bg-linear-to-b from-page to-sky-end pt-20">
      <div className="relative z-1 grid justify-items-center gap-5 px-5 pt-[clamp(1.5rem,4.6vh,3.5rem)] text-center md:gap-6">
        <h1 className="text-3xl font-[420] tracking-[-0.025em]">Pause. Write. Grow.</h1>
        <p className="-mt-1 max-w-136 leading-normal text-balance text-muted md:text-lg">
          PAUZ is a private journal that listens when you ask it to. What you feel becomes a flower, and a year of them becomes a
          garden.
        </p>
        <div className="flex flex-wrap items-center justify-center gap-x-3 gap-y-1">
          <ButtonLink href="/signin" size="large">
            {begun ? "Open your journal" : "Begin your journal"}
          </ButtonLink>
          <ButtonLink href="/sample" look="quiet" size="large">
            See a garden
          </ButtonLink>
        </div>
        <ul className="grid gap-2 text-left text-sm text-muted md:grid-cols-[auto_auto] md:gap-x-8">
          {promisesOf(homeOfJournal(), google).map(({ icon, words }) => (
            <li key={icon} className="flex items-center gap-2">
              <Icon name={icon} className="size-[1.15rem] flex-none text-success" />
              {words}
            </li>
          ))}
        </ul>
      </div>
      <Meadow className="h-full min-h-0 w-full self-end" />
    </div>
  );
}

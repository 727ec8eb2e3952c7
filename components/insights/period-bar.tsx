import { IconLink } from "@/components/ui/button";
import { SegmentedLinks } from "@/components/ui/segmented";
import type { Period } from "@/lib/insights/view";

/** Which period is shown, its neighbours, and its kind: all of it in the address. */
export function PeriodBar({ period }: { period: Period }) {
  const to = (of: string) => `/insights?period=${period.kind}&of=${of}`;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 max-md:w-full max-md:justify-between">
      {period.kind !== "all" && (
        <div className="flex items-center max-md:order-last">
          {period.earlier !== undefined && <IconLink href={to(period.earlier)} label="Earlier" icon="back" prefetch={false} />}
          <span className="min-w-12 px-1 text-center text-sm font-medium">
            <span className="max-md:hidden">{period.name}</span>
            <span className="md:hidden">{period.name.replace(/^(\p{L}{3})\p{L}+/u, "$1")}</span>
          </span>
          {period.later === undefined ? (
            <span className="size-11 max-md:hidden" />
          ) : (
            <IconLink href={to(period.later)} label="Later" icon="forward" prefetch={false} />
          )}
        </div>
      )}
      <SegmentedLinks
        label="Period"
        options={[
          { href: "/insights?period=month", label: "Month", current: period.kind === "month" },
          { href: "/insights", label: "Year", current: period.kind === "year" },
          { href: "/insights?period=all", label: "All", current: period.kind === "all" },
        ]}
      />
    </div>
  );
}

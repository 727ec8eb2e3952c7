import Link from "next/link";
import { classNames } from "@/components/ui/class-names";
import type { FlowerView } from "@/lib/garden/view";
import { monthAddress } from "./addresses";
import { flowersCounted } from "./flower-words";

type Props = {
  readonly year: number;
  readonly through: number;
  readonly months: readonly string[];
  readonly flowers: readonly FlowerView[];
  readonly className?: string;
};

/** The months as a list of their own: far hills are low, and a hill can't be reached by the keyboard. */
export function MonthLinks({ year, through, months, flowers, className }: Props) {
  const count = (month: number) => flowers.filter((one) => Number(one.date.slice(5, 7)) === month).length;
  return (
    <nav aria-label="Months" className={className}>
      <ul className="grid grid-cols-3 gap-1 rounded-full md:flex md:bg-glass md:px-2 md:shadow-1">
        {months.slice(0, through).map((name, i) => (
          <li key={name}>
            <Link
              href={monthAddress(year, i + 1)}
              prefetch={false}
              aria-label={`${name.slice(0, 3)}, ${name}: ${flowersCounted(count(i + 1))}`}
              className={classNames(
                "flex min-h-11 min-w-11 items-center justify-center rounded-full px-3 text-sm font-medium hover:bg-lavender-soft focus-visible:rounded-full",
                count(i + 1) === 0 ? "text-muted" : "max-md:bg-surface",
              )}
            >
              {name.slice(0, 3)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

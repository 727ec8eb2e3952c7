import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

/** The padding and width of an ordinary page inside the shell. `narrow` for reading and forms. */
export function Page({ children, width = "normal" }: { children: ReactNode; width?: "narrow" | "normal" | "wide" }) {
  const widths = { narrow: "max-w-184", normal: "max-w-6xl", wide: "max-w-312" };
  return <div className={classNames("mx-auto w-full px-4 pt-2 pb-12 md:px-8 md:pt-8 md:pl-6", widths[width])}>{children}</div>;
}

/** A page's title with what stands above it (a date) and beside it (a choice of view). */
export function PageHead({ title, above, beside }: { title: string; above?: ReactNode; beside?: ReactNode }) {
  return (
    <header
      className={classNames(
        "mb-4 flex flex-wrap justify-between gap-x-4 gap-y-3 md:mb-6",
        above === undefined ? "items-center" : "items-end",
      )}
    >
      <div className="min-w-0">
        {above !== undefined && <p className="text-muted">{above}</p>}
        <h1>{title}</h1>
      </div>
      {beside}
    </header>
  );
}

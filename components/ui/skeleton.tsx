import { classNames } from "./class-names";

/** The shape of what is coming. Give it a size by class. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden="true" className={classNames("skeleton block rounded-md", className)} />;
}

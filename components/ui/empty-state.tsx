import type { ReactNode } from "react";

/** Nothing here yet: a picture where there is one, one sentence that teaches, one action. `heading` when it is all the page has. */
export function EmptyState({
  picture,
  title,
  heading = false,
  children,
  action,
}: {
  picture?: ReactNode;
  title: string;
  heading?: boolean;
  children?: ReactNode;
  action?: ReactNode;
}) {
  const Title = heading ? "h1" : "p";
  return (
    <div className="mx-auto grid max-w-md justify-items-center gap-3 px-4 py-10 text-center">
      {picture}
      <Title className="font-words text-xl font-medium text-balance">{title}</Title>
      {children !== undefined && <div className="text-balance text-muted">{children}</div>}
      {action !== undefined && <div className="mt-3">{action}</div>}
    </div>
  );
}

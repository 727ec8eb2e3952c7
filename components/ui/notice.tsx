import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

const tones = {
  info: { box: "bg-lavender-soft", mark: "text-accent", icon: "hint" },
  success: { box: "bg-mint-soft", mark: "text-success", icon: "check" },
  warning: { box: "bg-warning-soft", mark: "text-warning", icon: "alert" },
  danger: { box: "bg-danger-soft", mark: "text-danger", icon: "alert" },
} as const satisfies Record<string, { box: string; mark: string; icon: IconName }>;

/** What happened, what was kept, what to do. `live` reads it out when it appears. */
export function Notice({
  tone = "info",
  title,
  children,
  live = false,
  icon,
  className,
}: {
  tone?: keyof typeof tones;
  /** Another than its tone's. */
  icon?: IconName;
  title?: string;
  children?: ReactNode;
  live?: boolean;
  className?: string;
}) {
  const { box, mark, icon: usual } = tones[tone];
  return (
    <div
      role={live ? (tone === "danger" ? "alert" : "status") : undefined}
      className={classNames("flex gap-3 rounded-lg p-4 text-sm", box, className)}
    >
      <Icon name={icon ?? usual} className={mark} />
      <div className="grid min-w-0 gap-1">
        {title !== undefined && <p className="font-semibold">{title}</p>}
        {children}
      </div>
    </div>
  );
}

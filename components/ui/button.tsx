import Link from "next/link";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon, type IconName } from "./icon";

/** One primary per view; the rest soft or quiet. `danger` only for what can't be undone. */
export type ButtonLook = "primary" | "soft" | "quiet" | "danger";
type Shape = { look?: ButtonLook; size?: "small" | "normal" | "large"; wide?: boolean; icon?: IconName };

const looks: Record<ButtonLook, string> = {
  primary: "bg-primary text-on-primary enabled:hover:bg-primary-hover [a]:hover:bg-primary-hover",
  soft: "bg-lavender-soft text-text hover:brightness-97",
  quiet: "text-accent hover:bg-lavender-soft",
  danger: "bg-danger-soft text-danger hover:brightness-97",
};
const sizes = { small: "min-h-11 px-3.5 text-sm", normal: "min-h-11 px-4.5 text-sm", large: "min-h-13.5 px-6.5 text-md" };

function buttonClass({ look = "primary", size = "normal", wide = false }: Shape, className?: string): string {
  return classNames(
    "inline-flex items-center justify-center gap-2 rounded-full font-semibold leading-none text-center select-none",
    "transition-colors duration-(--motion-quick) ease-out disabled:opacity-55 focus-visible:rounded-full",
    looks[look],
    sizes[size],
    look === "quiet" && size !== "large" && "px-3!",
    wide && "w-full min-h-12.5",
    className,
  );
}

/** A button: `type="button"` unless said. While `pending` it can't be pressed again and says that it is busy. */
export function Button({
  look,
  size,
  wide,
  icon,
  pending = false,
  className,
  children,
  type = "button",
  disabled,
  ...rest
}: Shape & { pending?: boolean } & ComponentProps<"button">) {
  return (
    <button
      {...rest}
      type={type}
      disabled={pending || disabled === true}
      aria-busy={pending || undefined}
      className={buttonClass(shapeOf(look, size, wide), className)}
    >
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A link that looks like a button; within the app, unless `href` leaves it. */
export function ButtonLink({ look, size, wide, icon, className, children, ...rest }: Shape & ComponentProps<typeof Link>) {
  return (
    <Link {...rest} className={buttonClass(shapeOf(look, size, wide), className)}>
      {icon !== undefined && <Icon name={icon} />}
      {children}
    </Link>
  );
}

function shapeOf(look: Shape["look"], size: Shape["size"], wide: Shape["wide"]): Shape {
  return { ...(look && { look }), ...(size && { size }), ...(wide && { wide }) };
}

const round =
  "inline-grid size-11 flex-none place-items-center rounded-full text-accent transition-colors duration-(--motion-quick) hover:bg-lavender-soft focus-visible:rounded-full aria-pressed:bg-lavender-soft aria-expanded:bg-lavender-soft";

/** A round button with an icon only; `label` is its name. */
export function IconButton({
  label,
  icon,
  solid = false,
  className,
  type = "button",
  ...rest
}: { label: string; icon: IconName; solid?: boolean } & Omit<ComponentProps<"button">, "children" | "aria-label">) {
  return (
    <button {...rest} type={type} aria-label={label} title={label} className={classNames(round, className)}>
      <Icon name={icon} solid={solid} />
    </button>
  );
}

/** A round link with an icon only; `label` is its name. */
export function IconLink({
  label,
  icon,
  className,
  ...rest
}: { label: string; icon: IconName } & Omit<ComponentProps<typeof Link>, "children" | "aria-label">) {
  return (
    <Link {...rest} aria-label={label} title={label} className={classNames(round, className)}>
      <Icon name={icon} />
    </Link>
  );
}

/** A link in running text or at a card's foot: bold, in the accent colour, 44 px high. */
export function TextLink({
  muted = false,
  className,
  ...rest
}: { muted?: boolean; children: ReactNode } & ComponentProps<typeof Link>) {
  return <Link {...rest} className={classNames(textLinkClass(muted), className)} />;
}

/** A button that looks like a link. */
export function TextButton({
  muted = false,
  className,
  type = "button",
  ...rest
}: { muted?: boolean } & ComponentProps<"button">) {
  return <button {...rest} type={type} className={classNames(textLinkClass(muted), className)} />;
}

function textLinkClass(muted: boolean): string {
  return classNames(
    "inline-flex min-h-11 items-center text-sm leading-tight underline-offset-4 hover:underline disabled:opacity-55",
    muted ? "font-medium text-muted" : "font-semibold text-accent",
  );
}

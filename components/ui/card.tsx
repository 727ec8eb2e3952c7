import type { ComponentPropsWithoutRef } from "react";
import { classNames } from "./class-names";

const tones = {
  surface: "bg-surface shadow-1",
  /** Mint means "offered": hints, the day's question, consent. */
  mint: "bg-mint-soft",
  lavender: "bg-lavender-soft",
};

/** A sheet on the page. `bare` leaves out the padding. A section by default; give it a heading or a label. */
export function Card({
  tone = "surface",
  bare = false,
  as: Tag = "section",
  className,
  ...rest
}: {
  tone?: keyof typeof tones;
  bare?: boolean;
  as?: "section" | "div" | "article" | "aside";
} & ComponentPropsWithoutRef<"section">) {
  return <Tag {...rest} className={classNames("min-w-0 rounded-lg", tones[tone], !bare && "p-4.5 md:p-6", className)} />;
}

/** The small line above a question or a memory that says what it is. */
export function Eyebrow({ className, ...rest }: ComponentPropsWithoutRef<"p">) {
  return <p {...rest} className={classNames("text-xs font-semibold text-accent", className)} />;
}

/** A quiet sentence of explanation under something. */
export function Note({ className, ...rest }: ComponentPropsWithoutRef<"p">) {
  return <p {...rest} className={classNames("text-xs text-muted", className)} />;
}

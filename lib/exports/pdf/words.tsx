import { Link, type Styles, Text } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { directionOf } from "@/lib/richtext/direction";
import type { Inline } from "@/lib/richtext/tree";
import type { Letters } from "./letters";
import { breakTitleWord, breakWord } from "./line-breaks";
import { paper } from "./paper";

/** A paragraph's style. It has a size, by which faces that look small beside others are enlarged. */
export type TextStyle = Styles[string] & { readonly fontSize: number };
/** Breaks with a hyphen are worth more than any ugliness of a line: they never happen. */
const never = 10_000;
/** Two lines: a longer text is parted after them. */
const aheadOfText = 40;
/** Three lines, which are never parted, in the largest letters. */
export const aheadOfAnswer = 70;

type Setting = { readonly letters: Letters; readonly direction: "ltr" | "rtl"; readonly size: number };

/** Text in the faces that have its letters. Each says its direction itself: within a paragraph it isn't inherited. */
function Stretches({ text, letters, direction, size }: Setting & { readonly text: string }): ReactNode {
  return letters.set(text).map(({ family, scale, text: part }, index) => (
    <Text key={index} style={{ fontFamily: family, direction, fontSize: size * scale }}>
      {part}
    </Text>
  ));
}

function Paragraph({ style, direction, ahead = 0, whole = false, children }: ParagraphProps) {
  return (
    <Text
      style={[style, { direction, textAlign: direction === "rtl" ? "right" : "left" }]}
      hyphenationCallback={style === paper.title ? breakTitleWord : breakWord}
      hyphenationPenalty={never}
      minPresenceAhead={ahead === 0 ? withoutMargin(style) : ahead}
      wrap={!whole}
    >
      {children}
    </Text>
  );
}

/**
 * The PDF library asks for room below the space that follows a paragraph, and moves the paragraph away, from the question or
 * heading above it, where only that space doesn't fit. As `minPresenceAhead`, this takes the space out again.
 */
export function withoutMargin({ marginBottom = 0 }: { readonly marginBottom?: string | number | undefined }): number {
  return -Number(marginBottom);
}

type ParagraphProps = {
  readonly style: TextStyle;
  readonly direction: "ltr" | "rtl";
  /** Room that must be below it on its page, or it goes to the next. */
  readonly ahead?: number;
  readonly whole?: boolean;
  readonly children: ReactNode;
};

type LineProps = { readonly text: string; readonly letters: Letters; readonly style: TextStyle };

/** A line or paragraph without formatting. */
export function Line({ text, letters, style }: LineProps) {
  const direction = directionOf(text);
  return (
    <Paragraph style={style} direction={direction}>
      <Stretches text={text} letters={letters} direction={direction} size={style.fontSize} />
    </Paragraph>
  );
}

/** A line that never stands without the first lines of what follows it, and is never parted itself. */
export function Question({ text, letters, style }: LineProps) {
  const direction = directionOf(text);
  return (
    <Paragraph style={style} direction={direction} ahead={aheadOfAnswer} whole>
      <Stretches text={text} letters={letters} direction={direction} size={style.fontSize} />
    </Paragraph>
  );
}

function styleOf(run: Extract<Inline, { kind: "text" }>): Styles[string][] {
  return [...(run.bold ? [paper.bold] : []), ...(run.italic ? [paper.italic] : []), ...(run.href === null ? [] : [paper.link])];
}

/** The letters of a paragraph, in order. */
function lettersOf(content: readonly Inline[]): string {
  return content.map((part) => (part.kind === "break" ? "\n" : part.text)).join("");
}

type WordsProps = {
  readonly content: readonly Inline[];
  readonly letters: Letters;
  readonly style: TextStyle;
  readonly keepWithNext?: boolean;
};

/** A formatted paragraph. */
export function Words({ content, letters, style, keepWithNext = false }: WordsProps) {
  const direction = directionOf(lettersOf(content));
  return (
    <Paragraph style={style} direction={direction} ahead={keepWithNext ? aheadOfText : 0}>
      {content.map((part, index) => {
        if (part.kind === "break") return "\n";
        const inner = <Stretches text={part.text} letters={letters} direction={direction} size={style.fontSize} />;
        return part.href === null ? (
          <Text key={index} style={styleOf(part)}>
            {inner}
          </Text>
        ) : (
          <Link key={index} src={part.href} style={styleOf(part)}>
            {inner}
          </Link>
        );
      })}
    </Paragraph>
  );
}

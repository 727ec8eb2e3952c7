import { Rect, Svg, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import type { RatingChange } from "@/lib/guided/words/reading";
import type { Rating } from "@/lib/guided/view";
import { directionOf } from "@/lib/richtext/direction";
import { drawn, paper } from "./paper";
import type { Voices } from "./sheet";
import { Line, withoutMargin } from "./words";

const barWidth = 150;
const barHeight = 6;

type Bar = { readonly value: number; readonly fill: string };

/** Bars from 0 to 100, one below the other, each on the whole of its scale. Drawn, so that copying gives the number alone. */
function Bars({ bars, rtl }: { readonly bars: readonly Bar[]; readonly rtl: boolean }) {
  const step = barHeight + 3;
  return (
    <Svg width={barWidth} height={bars.length * step - 3}>
      {bars.map(({ value, fill }, index) => {
        const width = Math.max(barHeight, (barWidth * value) / 100);
        const round = { y: index * step, height: barHeight, rx: barHeight / 2, ry: barHeight / 2 };
        return [
          <Rect key={`${index}-scale`} x={0} width={barWidth} fill={drawn.scale} {...round} />,
          value > 0 && <Rect key={index} x={rtl ? barWidth - width : 0} width={width} fill={fill} {...round} />,
        ];
      })}
    </Svg>
  );
}

type RowProps = {
  readonly name: ReactNode;
  readonly rtl: boolean;
  readonly bars: readonly Bar[];
  readonly value: ReactNode;
  readonly last: boolean;
};

function Row({ name, rtl, bars, value, last }: RowProps) {
  const style = last ? paper.ratingLast : paper.rating;
  return (
    <View style={[style, { flexDirection: rtl ? "row-reverse" : "row" }]} wrap={false} minPresenceAhead={withoutMargin(style)}>
      {name}
      <Bars bars={bars} rtl={rtl} />
      {value}
    </View>
  );
}

/** Feelings with how strong each is, from 0 to 100. */
export function Ratings({ ratings, words, facts }: Voices & { readonly ratings: readonly Rating[] }) {
  return ratings.map(({ feeling, strength }, index) => (
    <Row
      key={index}
      name={<Feeling feeling={feeling} words={words} />}
      rtl={directionOf(feeling) === "rtl"}
      bars={[{ value: strength, fill: drawn.bar }]}
      last={index === ratings.length - 1}
      value={<Line text={String(strength)} letters={facts} style={paper.ratingValue} />}
    />
  ));
}

/** The same feelings, rated again: before above, now below. */
export function Changes({ changes, words, facts }: Voices & { readonly changes: readonly RatingChange[] }) {
  return changes.map(({ feeling, before, after }, index) => (
    <Row
      key={index}
      name={<Feeling feeling={feeling} words={words} />}
      rtl={directionOf(feeling) === "rtl"}
      bars={[...(before === null ? [] : [{ value: before, fill: drawn.barBefore }]), { value: after, fill: drawn.bar }]}
      last={index === changes.length - 1}
      value={<Line text={before === null ? String(after) : `${before} → ${after}`} letters={facts} style={paper.ratingValue} />}
    />
  ));
}

/** One number from 0 to 100. */
export function Percent({ value, facts }: Pick<Voices, "facts"> & { readonly value: number }) {
  return (
    <Row
      name={null}
      rtl={false}
      bars={[{ value, fill: drawn.bar }]}
      last
      value={<Line text={`${value} of 100`} letters={facts} style={paper.ratingValue} />}
    />
  );
}

function Feeling({ feeling, words }: Pick<Voices, "words"> & { readonly feeling: string }) {
  return (
    <View style={directionOf(feeling) === "rtl" ? paper.ratingNameRtl : paper.ratingName}>
      <Line text={feeling} letters={words} style={paper.ratingWords} />
    </View>
  );
}

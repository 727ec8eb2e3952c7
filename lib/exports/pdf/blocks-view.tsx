import { Circle, G, Path, Rect, Svg, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { directionOfBlocks } from "@/lib/richtext/direction";
import type { Block } from "@/lib/richtext/tree";
import type { Letters } from "./letters";
import { drawn, paper } from "./paper";
import { Line, withoutMargin, Words } from "./words";

type BlocksProps = { readonly blocks: readonly Block[]; readonly letters: Letters; readonly tight?: boolean };

/** Marks are drawn and not written, so that copying from the page gives the writer's words and nothing else. */
function Bullet({ rtl }: { readonly rtl: boolean }) {
  return (
    <Svg width={20} height={17}>
      <Circle cx={rtl ? 14 : 6} cy={9.5} r={1.7} fill={drawn.faint} />
    </Svg>
  );
}

function Check({ done, rtl }: { readonly done: boolean; readonly rtl: boolean }) {
  return (
    <Svg width={20} height={17}>
      <G transform={rtl ? "translate(7.5 0)" : "translate(0 0)"}>
        <Rect x={1.5} y={4.5} width={9.5} height={9.5} rx={2} ry={2} stroke={drawn.faint} strokeWidth={0.9} fill="none" />
        {done && <Path d="M3.8 9.4 L5.8 11.6 L9 6.8" stroke={drawn.tick} strokeWidth={1.3} fill="none" strokeLinecap="round" />}
      </G>
    </Svg>
  );
}

type ItemProps = { readonly mark: (rtl: boolean) => ReactNode; readonly blocks: readonly Block[]; readonly letters: Letters };

function Item({ mark, blocks, letters }: ItemProps) {
  const rtl = directionOfBlocks(blocks) === "rtl";
  return (
    <View style={rtl ? paper.itemRtl : paper.item}>
      {mark(rtl)}
      <View style={paper.itemWords}>
        <Blocks blocks={blocks} letters={letters} tight />
      </View>
    </View>
  );
}

function List({
  block,
  letters,
}: {
  readonly block: Extract<Block, { kind: "bullets" | "numbers" | "checks" }>;
  readonly letters: Letters;
}) {
  return (
    <View style={paper.list} minPresenceAhead={withoutMargin(paper.list)}>
      {block.kind === "bullets" &&
        block.items.map((blocks, index) => (
          <Item key={index} mark={(rtl) => <Bullet rtl={rtl} />} blocks={blocks} letters={letters} />
        ))}
      {block.kind === "checks" &&
        block.items.map(({ done, blocks }, index) => (
          <Item key={index} mark={(rtl) => <Check done={done} rtl={rtl} />} blocks={blocks} letters={letters} />
        ))}
      {block.kind === "numbers" &&
        block.items.map((blocks, index) => (
          <Item
            key={index}
            mark={(rtl) => (
              <Line text={`${block.start + index}.`} letters={letters} style={rtl ? paper.markNumberRtl : paper.markNumber} />
            )}
            blocks={blocks}
            letters={letters}
          />
        ))}
    </View>
  );
}

function One({ block, letters, tight }: { readonly block: Block; readonly letters: Letters; readonly tight: boolean }) {
  switch (block.kind) {
    case "paragraph":
      return (
        <Words
          content={block.content.length === 0 ? [{ kind: "break" }] : block.content}
          letters={letters}
          style={tight ? paper.inList : paper.paragraph}
        />
      );
    case "heading": {
      const style = { 1: paper.heading1, 2: paper.heading2, 3: paper.heading3 }[block.level];
      return <Words content={block.content} letters={letters} style={style} keepWithNext />;
    }
    case "quote":
      return (
        <View
          style={directionOfBlocks(block.blocks) === "rtl" ? paper.quoteRtl : paper.quote}
          minPresenceAhead={withoutMargin(paper.quote)}
        >
          <Blocks blocks={block.blocks} letters={letters} tight />
        </View>
      );
    case "rule":
      return <View style={paper.rule} />;
    default:
      return <List block={block} letters={letters} />;
  }
}

/** A text's blocks, one below the other. */
export function Blocks({ blocks, letters, tight = false }: BlocksProps): ReactNode {
  return blocks.map((block, index) => <One key={index} block={block} letters={letters} tight={tight} />);
}

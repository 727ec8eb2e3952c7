import { type Fields, isFields, providerWords, textOf } from "@/components/editor/panel/call";

/** One turn as the page shows it. */
export type TurnFacts = {
  readonly id: string;
  readonly seq: number;
  readonly role: "person" | "companion";
  readonly text: string;
  /** Who answered, in words; "" for the person's own. */
  readonly from: string;
};

/** A message of the API. */
export function turnOf(fields: Fields): TurnFacts {
  const companion = textOf(fields, "role") === "companion";
  return {
    id: textOf(fields, "id"),
    seq: Number(fields["seq"]),
    role: companion ? "companion" : "person",
    text: textOf(fields, "content"),
    from: companion ? providerWords(fields) : "",
  };
}

/** The messages in an answer, in their order. */
export function turnsIn(value: unknown): readonly TurnFacts[] {
  return Array.isArray(value) ? value.filter(isFields).map(turnOf) : [];
}

import { describe, expect, it } from "vitest";
import { inQuotes, quoteFrom } from "./quoting";

const quoted = (sentence: string, at = 0): string | undefined => {
  const quote = quoteFrom(sentence, at);
  return quote === undefined ? undefined : inQuotes(quote);
};

describe("a quotation of the writer's", () => {
  it.each([
    ["I said yes before she finished.", "“I said yes before she finished.”"],
    ['He said, "you always protect the wrong thing."', "“He said, ‘you always protect the wrong thing.’”"],
    ['"Why not?" I said to nobody.', "“‘Why not?’ I said to nobody.”"],
    ["What I could still say:", "“What I could still say.”"],
    ["ok then", undefined],
  ])("%s", (sentence, expected) => {
    expect(quoted(sentence)).toBe(expected);
  });

  const long =
    "Two admissions came before midnight, and then there was the old man from room nine, who would not let go of my hand and I think he knew.";

  it("is cut at the ends of clauses, around what it is about", () => {
    expect(quoted(long, 0)).toBe("“Two admissions came before midnight, and then there was the old man from room nine.”");
    expect(quoted(long, long.indexOf("old man"))).toBe("“there was the old man from room nine.”");
  });

  it("takes along what a clause hangs on, or is none; and ends with no word that leads on", () => {
    const short = "Two admissions before midnight and then Mr Hale who would not let go of my hand, and I think it was one.";
    expect(quoted(short, short.indexOf("would not"))).toBe("“Mr Hale who would not let go of my hand.”");
    expect(quoted(long, long.indexOf("would not"))).toBeUndefined();
  });

  it("is none where it would be half of what somebody says", () => {
    const said =
      'I wrote to all of them that evening "so sorry, it is the head again" and could tell from how fast they answered that they knew.';
    const cut = quoted(said, said.indexOf("head again"));
    expect((cut?.match(/[‘’]/g) ?? []).length % 2).toBe(0);
  });
});

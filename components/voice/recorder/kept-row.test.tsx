import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { KeptRow } from "./kept-row";
import { createRecorder } from "./recorder";
import type { Whereabouts } from "./recorder-state";

function drawn(where: Whereabouts, stuck: boolean, going = false): string {
  const recorder = createRecorder({ userId: "alice", entryId: "e", fresh: false });
  const facts = { stage: "kept", milliseconds: 42_000, endedBy: "writer", sheltered: true, asked: false } as const;
  return renderToStaticMarkup(
    <KeptRow recorder={recorder} state={{ ...facts, where, stuck, going }} door={null} onClose={() => undefined} />,
  );
}

it.each<Whereabouts>([{ kind: "preparing" }, { kind: "sending", part: 0.5 }, { kind: "in_journal" }])(
  "shows no way that goes on, and a way to try again, when it couldn’t be let go: $kind",
  (where) => {
    expect(drawn(where, true)).toContain("It couldn’t be taken out of your journal");
    expect(drawn(where, true)).toContain(">Try again<");
    expect(drawn(where, true)).not.toContain("<progress");
    expect(drawn(where, false)).not.toContain(">Try again<");
    expect(drawn(where, false).includes("<progress")).toBe(where.kind !== "in_journal");
  },
);

it("offers nothing that doesn’t count while it is being let go", () => {
  const html = drawn({ kind: "in_journal" }, false, true);
  expect(html).toContain("It is being let go");
  expect(html.match(/<button/g)?.length).toBe(html.match(/aria-disabled="true"/g)?.length);
  expect(html).not.toContain("It is in your journal");
});

"use client";

import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button, IconButton } from "@/components/ui/button";
import type { GuidedResponse, Rating } from "@/lib/guided/view";
import { whole } from "@/lib/guided/words/answering";
import { StrengthField } from "./strength-field";

type Row = { readonly key: number; readonly feeling: string; readonly strength: number };

const middle = 50;

function rowsOf(ratings: readonly Rating[], from: number): readonly Row[] {
  const rows = ratings.map((rating, at) => ({ key: from + at, ...rating }));
  return rows.length > 0 ? rows : [{ key: from, feeling: "", strength: middle }];
}

/** Feelings in the writer's own words, each with how strong it was. A row without a word is not yet one. */
export function RatingsField({
  ratings,
  atMost,
  shown,
  labelledBy,
  onResponse,
}: {
  readonly ratings: readonly Rating[];
  readonly atMost: number;
  readonly shown: number;
  readonly labelledBy: string;
  readonly onResponse: (response: GuidedResponse) => void;
}) {
  const [rows, setRows] = useState(() => rowsOf(ratings, 0));
  const [seen, setSeen] = useState(shown);
  const list = useRef<HTMLUListElement>(null);
  const nextKey = Math.max(...rows.map(({ key }) => key)) + 1;
  if (seen !== shown) {
    setSeen(shown);
    setRows(rowsOf(ratings, nextKey));
  }

  function put(next: readonly Row[]): void {
    setRows(next);
    const said = next.filter(({ feeling }) => feeling.trim() !== "");
    onResponse({ kind: "ratings", ratings: said.map(({ feeling, strength }) => ({ feeling: whole(feeling.trim()), strength })) });
  }
  const change = (key: number, part: Partial<Row>) => put(rows.map((row) => (row.key === key ? { ...row, ...part } : row)));

  function add(): void {
    if (rows.length >= atMost) return;
    // At once: the next key already belongs to the new row.
    flushSync(() => setRows([...rows, { key: nextKey, feeling: "", strength: middle }]));
    list.current?.querySelector<HTMLInputElement>("li:last-child input[type=text]")?.focus();
  }

  return (
    <div role="group" aria-labelledby={labelledBy} className="grid gap-4">
      <ul ref={list} className="grid gap-3">
        {rows.map(({ key, feeling, strength }, at) => {
          const name = feeling.trim() === "" ? `feeling ${at + 1}` : `“${feeling.trim()}”`;
          return (
            <li key={key} className="rating-card">
              <div className="flex items-center gap-1">
                <input
                  type="text"
                  dir="auto"
                  autoComplete="off"
                  maxLength={60}
                  aria-label={`Feeling ${at + 1}, in one word`}
                  placeholder="a feeling, in a word"
                  className="rating-word words"
                  value={feeling}
                  onChange={(event) => change(key, { feeling: event.target.value })}
                  onKeyDown={(event) => {
                    if (event.key !== "Enter" || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
                    event.preventDefault();
                    if (feeling.trim() !== "" && at === rows.length - 1) add();
                  }}
                />
                {rows.length > 1 && (
                  <IconButton
                    label={`Take ${name} away`}
                    icon="close"
                    onClick={() => put(rows.filter((row) => row.key !== key))}
                  />
                )}
              </div>
              <StrengthField
                label={`How strong ${name} was, from 0 to 100`}
                value={strength}
                onValue={(value) => change(key, { strength: value })}
              />
            </li>
          );
        })}
      </ul>
      {rows.length < atMost && (
        <Button look="soft" size="small" icon="add" className="justify-self-start" onClick={add}>
          Another feeling
        </Button>
      )}
    </div>
  );
}

"use client";

import { startTransition, useActionState, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { FormAction } from "./form-state";
import { FormWords } from "./form-words";

const side = 256;

/** The middle of the picture as a small square, which also leaves behind what a camera wrote into the file (place, time, device). */
async function smallSquare(file: File): Promise<Blob> {
  const picture = await createImageBitmap(file);
  const from = Math.min(picture.width, picture.height);
  const canvas = document.createElement("canvas");
  canvas.width = side;
  canvas.height = side;
  const [x, y] = [(picture.width - from) / 2, (picture.height - from) / 2];
  canvas.getContext("2d")?.drawImage(picture, x, y, from, from, 0, 0, side, side);
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? file), "image/png"));
}

/** Choosing a picture keeps it at once; without scripts a button sends it as it is. */
export function PictureForm({ action }: { action: FormAction }) {
  const [state, submit, pending] = useActionState(action, {});
  const input = useRef<HTMLInputElement>(null);

  async function send(file: File) {
    const form = new FormData();
    // A file the browser can't draw goes as it is, and the server says what is wrong with it.
    form.set("picture", await smallSquare(file).catch(() => file), "picture");
    startTransition(() => submit(form));
  }

  return (
    <form action={submit} className="grid gap-1">
      <label className="relative inline-flex min-h-11 items-center self-start justify-self-start rounded-full bg-lavender-soft px-4.5 text-sm leading-none font-semibold hover:brightness-97 has-focus-visible:outline-2 has-focus-visible:outline-offset-3 has-focus-visible:outline-focus">
        {pending ? "Keeping it…" : "Choose a picture"}
        <input
          ref={input}
          type="file"
          name="picture"
          accept="image/png,image/jpeg,image/webp"
          className="absolute inset-0 cursor-pointer opacity-0"
          onChange={() => {
            const file = input.current?.files?.[0];
            if (file !== undefined) void send(file);
          }}
        />
      </label>
      <noscript>
        <Button type="submit" look="quiet">
          Keep it
        </Button>
      </noscript>
      <FormWords state={state} pending={pending} />
    </form>
  );
}

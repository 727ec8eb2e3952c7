"use client";

import { useRef, useState } from "react";
import { TextButton } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Notice } from "@/components/ui/notice";
import type { Scene } from "@/lib/garden/landscape/scene";

/** Draws the scene without names of months or days, as a whole svg document by itself. Ids and dates stay out of it. */
async function documentOf(scene: Scene): Promise<string> {
  const { paints } = await import("@/lib/garden/flowers/paints");
  const inside = scene.markup.replace(/ data-[a-z]+="[^"]*"/g, "");
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${scene.width} ${scene.height}" ` +
    `width="${scene.width}" height="${scene.height}">${paints()}${inside}</svg>`
  );
}

async function asPng(svg: Blob, { width, height }: Scene): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image(width * 2, height * 2);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [width * 2, height * 2];
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((blob) => {
        if (blob === null) reject(new Error("the canvas gave no picture"));
        else resolve(blob);
      }, "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

function handOver(blob: Blob, name: string) {
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has its own hold on the blob once the click is handled.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
}

type Props = {
  /** The scene as a picture to keep: without labels. */
  readonly draw: () => Promise<Scene>;
  /** Of the file, without its ending. */
  readonly name: string;
};

/** Keeps the garden as a picture, PNG or SVG, made in this browser. It holds flowers only, and no word of the journal. */
export function SavePicture({ draw, name }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [failed, setFailed] = useState(false);

  async function save(kind: "png" | "svg") {
    if (menu.current !== null) menu.current.open = false;
    setFailed(false);
    try {
      const scene = await draw();
      const svg = new Blob([await documentOf(scene)], { type: "image/svg+xml" });
      handOver(kind === "svg" ? svg : await asPng(svg, scene), `${name}.${kind}`);
    } catch {
      // A browser without room for a canvas of that size; the svg still works.
      setFailed(true);
    }
  }

  return (
    <div className="relative max-md:ml-auto">
      <details ref={menu} className="group">
        <summary
          aria-label="Save as a picture"
          title="Save as a picture"
          className="grid size-12 list-none place-items-center rounded-full bg-glass text-accent shadow-1 hover:bg-lavender-soft focus-visible:rounded-full"
        >
          <Icon name="save" />
        </summary>
        <div className="absolute top-14 right-0 z-10 grid w-64 gap-1 rounded-lg bg-surface p-4 shadow-2">
          <TextButton onClick={() => void save("png")}>As a picture (PNG)</TextButton>
          <TextButton onClick={() => void save("svg")}>As a drawing (SVG)</TextButton>
          <p className="text-xs text-muted">Flowers only: nothing you wrote is in it.</p>
        </div>
      </details>
      {failed && (
        <Notice className="absolute top-14 right-0 w-64">The picture could not be made here. Try the drawing (SVG).</Notice>
      )}
    </div>
  );
}

"use client";

import { useSyncExternalStore } from "react";
import { thisDevice } from "@/components/editor/save/device";
import type { WrittenBy as Writer } from "./version-words";

const never = () => () => undefined;

/** Which device wrote a version. Only the browser knows its own name, so the server says what is true of any. */
export function WrittenBy({ by }: { by: Writer }) {
  const here = useSyncExternalStore(never, thisDevice, () => null);
  if (by.kind === "program") return "through the API";
  if (by.kind === "restored") return "an earlier version, brought back";
  if (here === null) return "in a browser";
  return by.device === here ? "on this device" : "on another device";
}

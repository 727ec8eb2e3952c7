import { singleton } from "@/lib/process/singleton";
import { createEncoder } from "./encoder";

/** The process's encoder: one thread reads for all. */
export const encoder = () => singleton("encoder", () => createEncoder());

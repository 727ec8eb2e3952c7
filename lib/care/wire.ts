import { encoder } from "@/lib/encoder/wire";
import { singleton } from "@/lib/process/singleton";
import { createListening } from "./listening";

/** The encoder reads a page in about a second; on a busy machine nobody waits longer than this, and the floor decides. */
const patienceMs = 6_000;

/** The process's ear for what signals harm or danger. */
export const careListening = () => singleton("care.listening", () => createListening({ encoder: encoder(), patienceMs }));

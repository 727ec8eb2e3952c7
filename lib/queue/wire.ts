import { database } from "@/lib/db/database";
import { singleton } from "@/lib/process/singleton";
import { createQueue, type Queue } from "./queue";

/** The process's queue. */
export function queue(): Queue {
  return singleton("queue", () => createQueue(database().pool));
}

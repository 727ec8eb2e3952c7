import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { StartProblem } from "./problem";

/** How this version lays out what it keeps in files; a change that older versions can't read adds one. */
const layout = 1;

const note = z.object({ layout: z.number().int().positive() });

/** Makes the data folder or checks that this version can use it. */
export function openDataFolder(dataDir: string): void {
  const file = join(dataDir, "pauz.json");
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    if (!existsSync(file)) writeFileSync(file, `${JSON.stringify({ layout })}\n`, { mode: 0o600 });
  } catch (cause) {
    throw new StartProblem(
      `The data folder ${dataDir} can't be written: give it to the user who runs PAUZ, or set PAUZ_DATA_DIR.`,
      { cause },
    );
  }
  const found = readNote(file);
  if (found.layout > layout) {
    throw new StartProblem(
      `The data folder ${dataDir} was made by a newer version of PAUZ: start that version, or set PAUZ_DATA_DIR.`,
    );
  }
}

function readNote(file: string): z.infer<typeof note> {
  try {
    return note.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (cause) {
    throw new StartProblem(`${file} can't be read: put it back from your backup.`, { cause });
  }
}

/** Says which process serves this data folder, until the returned function takes it back. */
export function writePidFile(dataDir: string, role: string): () => void {
  const file = join(dataDir, role === "worker" ? "pauz-worker.pid" : "pauz.pid");
  try {
    writeFileSync(file, `${process.pid}\n`);
  } catch (cause) {
    throw new StartProblem(`${file} can't be written: is the disk full? Nothing was changed.`, { cause });
  }
  return () => {
    // Another copy on the same folder (with a database of its own) may have written its own number meanwhile.
    if (existsSync(file) && readFileSync(file, "utf8").trim() === String(process.pid)) rmSync(file);
  };
}

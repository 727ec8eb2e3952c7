import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

/** The process that holds the lock, or undefined when the file went away meanwhile. */
function holder(file) {
  try {
    return Number(readFileSync(file, "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Runs `work` while no other process holds the lock; the lock of a process that died is taken over. */
export async function withLock(file, work, onWait = () => {}) {
  mkdirSync(dirname(file), { recursive: true });
  const claim = `${file}.${process.pid}`;
  writeFileSync(claim, String(process.pid));
  try {
    for (let waited = false; ; waited = true) {
      try {
        linkSync(claim, file);
        break;
      } catch (error) {
        if (error.code !== "EEXIST") throw error;
      }
      const pid = holder(file);
      if (pid !== undefined && !isAlive(pid)) rmSync(file, { force: true });
      else {
        if (!waited) onWait();
        await pause(200);
      }
    }
    try {
      return await work();
    } finally {
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(claim, { force: true });
  }
}

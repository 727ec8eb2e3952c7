import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
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

/** A holder shows every few seconds that it lives: after a crash its number may soon be some other process's. */
const beat = 3_000;
const patience = 20_000;

/** Whether whoever held the lock is gone. The file itself may go at any moment. */
function isAbandoned(file) {
  try {
    const pid = Number(readFileSync(file, "utf8"));
    return pid === process.pid || !isAlive(pid) || Date.now() - statSync(file).mtimeMs > patience;
  } catch (error) {
    if (error.code === "ENOENT") return false;
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
      if (isAbandoned(file)) rmSync(file, { force: true });
      else {
        if (!waited) onWait();
        await pause(200);
      }
    }
    const beats = setInterval(() => existsSync(file) && utimesSync(file, new Date(), new Date()), beat);
    try {
      return await work();
    } finally {
      clearInterval(beats);
      rmSync(file, { force: true });
    }
  } finally {
    rmSync(claim, { force: true });
  }
}

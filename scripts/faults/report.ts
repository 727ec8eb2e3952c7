import type { CrashReport } from "./crashes";
import type { Ledger } from "./ledger";
import type { Found } from "./script";

const figure = (number: number) => number.toLocaleString("en-GB");

function line(what: string, faults: number, rest: string): string {
  return `  ${what.padEnd(52)} ${figure(faults).padStart(7)}   ${rest}`;
}

/** One scenario: what was injected, what came of it. */
export function sayFound({ name, faults, lost, duplicated, note }: Found): void {
  const outcome = lost + duplicated === 0 ? "nothing lost, nothing twice" : `${lost} LOST, ${duplicated} TWICE`;
  console.log(line(name, faults, note === undefined ? outcome : `${outcome}; ${note}`));
}

/** Where on a save's way the server was killed. A point that was never met means that the harness looks past it. */
export function sayCrashes({ total, byPoint }: CrashReport, ledger: Ledger): void {
  sayFound(total);
  for (const [point, times] of byPoint) {
    console.log(`    ${point.padEnd(50)} ${figure(times).padStart(7)}`);
    if (times === 0 && total.faults >= byPoint.size * 2)
      ledger.complain(`no save came by the point "${point}": is it still watched?`);
  }
}

/** The sum; true when nothing was lost, nothing is there twice, and nothing else was wrong. */
export function saySum(all: readonly Found[], ledger: Ledger, lostLater: number, seconds: number): boolean {
  const sum = (part: "faults" | "lost" | "duplicated") => all.reduce((total, found) => total + found[part], 0);
  const lost = sum("lost") + lostLater;
  const duplicated = sum("duplicated");
  for (const complaint of ledger.wrong.slice(0, 40)) console.log(`  wrong: ${complaint}`);
  if (ledger.wrong.length > 40) console.log(`  and ${ledger.wrong.length - 40} more`);
  const minutes = `${Math.floor(seconds / 60)} min ${Math.round(seconds % 60)} s`;
  console.log(`\n${figure(sum("faults"))} faults injected in ${minutes}`);
  console.log(`${figure(ledger.acknowledgements)} saves acknowledged, ${lost} lost, ${duplicated} duplicated`);
  return lost === 0 && duplicated === 0 && ledger.wrong.length === 0 && ledger.acknowledgements > 0;
}

import { resolve } from "node:path";
import { parseArgs } from "node:util";
import pino from "pino";
import { setSingleton } from "@/lib/process/singleton";
import { aiReport } from "./pauz/ai-report";
import { doctor } from "./pauz/doctor";
import { createOwner, createToken, deleteAccount } from "./pauz/people";
import { withStorage } from "./pauz/storage";
import { lineFor, StartProblem } from "./server/problem";

const help = `The administration of PAUZ. It works while PAUZ runs and while it doesn't, with the same settings.

  npm run pauz -- doctor
      what is configured, whether it can be reached, and what each missing setting turns off
  npm run pauz -- owner create --name NAME --passphrase-file FILE
      makes the owner of a journal that is signed in to with a passphrase
  npm run --silent pauz -- token create --owner NAME --scope read|write --name TOKEN_NAME
      makes a personal API token and prints nothing but it; it is shown this once
      (NAME is the person's name or e-mail address)
  npm run pauz -- account delete --name NAME --again NAME
      deletes an account and everything of it, for good; NAME twice, because there is no way back
  npm run pauz -- ai-report [--days N]
      how each AI did in the last N days (30 unless told): calls, success, time, tokens, cost, answers from the cache
  npm run pauz -- migrate
      brings the database to this version
`;

type Values = Readonly<Record<string, string | boolean | undefined>>;

/** Asked wrongly: the message says how. */
class WrongCall extends StartProblem {}

/** The values of the command's options, all of them needed; an option of another command is a mistake too. */
function needed(values: Values, ...names: readonly string[]): readonly string[] {
  const stray = Object.keys(values).find((name) => !names.includes(name));
  if (stray !== undefined) throw new WrongCall(`--${stray} means nothing here; npm run pauz -- --help shows how.`);
  return names.map((name) => {
    const value = values[name];
    if (typeof value !== "string" || value === "") throw new WrongCall(`--${name} is missing; npm run pauz -- --help shows how.`);
    return value;
  });
}

async function run(command: string, values: Values, calledFrom: string): Promise<number> {
  switch (command) {
    case "doctor":
      needed(values);
      return doctor();
    case "ai-report": {
      const { days = "30", ...others } = values;
      needed(others);
      if (typeof days !== "string" || !/^[1-9]\d{0,2}$/.test(days)) throw new WrongCall("--days must be a number from 1 to 999.");
      await aiReport(Number(days));
      return 0;
    }
    case "migrate": {
      needed(values);
      const applied = await withStorage(async (names) => names);
      console.log(applied.length === 0 ? "The database is up to date." : `Applied: ${applied.join(", ")}`);
      return 0;
    }
    case "owner create": {
      const [name = "", file = ""] = needed(values, "name", "passphrase-file");
      await withStorage(() => createOwner(name, resolve(calledFrom, file)));
      console.log(`The owner ${name} can sign in now.`);
      return 0;
    }
    case "token create": {
      const [owner = "", scope = "", name = ""] = needed(values, "owner", "scope", "name");
      if (scope !== "read" && scope !== "write") throw new WrongCall("--scope must be read or write.");
      console.log(await withStorage(() => createToken(owner, scope, name)));
      return 0;
    }
    case "account delete": {
      const [name = "", again = ""] = needed(values, "name", "again");
      if (name !== again) throw new WrongCall("--again must be the same name: nothing was deleted.");
      const whole = await withStorage(() => deleteAccount(name));
      if (whole) console.log(`The account of ${name} is deleted. Backups, if there are any, are yours to delete.`);
      else console.log("The account is closed. A store didn't let go of everything yet: PAUZ tries again while it runs.");
      return 0;
    }
    default:
      throw new WrongCall(`There is no command "${command}"; npm run pauz -- --help lists them.`);
  }
}

/** Runs one command and gives the exit status: 0 done, 1 not done (said in one line), 2 asked wrongly. */
export async function main(args: readonly string[], calledFrom: string): Promise<number> {
  // Standard output is for answers only: a program may read it.
  setSingleton("log", pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, pino.destination({ dest: 2, sync: true })));
  const text = { type: "string" } as const;
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: "boolean", short: "h" },
        name: text,
        owner: text,
        again: text,
        scope: text,
        "passphrase-file": text,
        days: text,
      },
    });
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
    return 2;
  }
  const command = parsed.positionals.join(" ");
  if (parsed.values.help === true || command === "" || command === "help") {
    console.log(help);
    return 0;
  }
  try {
    return await run(command, parsed.values, calledFrom);
  } catch (error) {
    console.error(lineFor(error) ?? error);
    return error instanceof WrongCall ? 2 : 1;
  }
}

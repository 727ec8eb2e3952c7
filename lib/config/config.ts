import { singleton } from "@/lib/process/singleton";
import { readEnvironment } from "./environment";
import type { Config } from "./settings";

/**
 * The process's configuration, read from the environment once, at first use.
 * Throws `ConfigProblem` with one line that names the variable and says how to set it.
 */
export function config(): Config {
  return singleton("config", () => readEnvironment(process.env));
}

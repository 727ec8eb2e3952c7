import { readFileSync } from "node:fs";

// Loaded into a server before anything of its own: its wall clock then runs off by as much as a file says.

const file = process.env.FAULTS_CLOCK;
const RealDate = Date;
let offset = 0;
const look = () => {
  offset = Number(readFileSync(file, "utf8"));
};
look();
setInterval(look, 20).unref();

const now = () => RealDate.now() + offset;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, asked) => Reflect.construct(target, given.length === 0 ? [now()] : given, asked),
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === "now" ? now : Reflect.get(target, name)),
});

import type { Outcome, Pending } from "@/components/editor/save/save-state";
import { recover } from "@/components/editor/save/recovery";
import { createDisk, type Disk } from "./drafts";
import { createPage, type Page } from "./page";
import type { Answer, EntryServer } from "./reference";
import type { Step } from "./steps";

type Device = { readonly name: string; readonly disk: Disk; page: Page | undefined; online: boolean; readonly dead: Set<string> };
type Request = { readonly device: Device; readonly page: Page; readonly save: Pending; readonly text: string };
type Reply = { readonly page: Page; readonly saveId: string; readonly outcome: Outcome };

/** A quarter of a second after a key, its word is on its way to the disk, even while typing goes on. */
const draftedWithin = 250;

/** Something that must never happen did. */
class Broken extends Error {}

const wordsOf = (text: string | undefined) => new Set((text ?? "").split(" ").filter((word) => word !== ""));

/** Two devices with one entry and a server; every request, answer and write to disk waits for a step that lets it happen. */
export function createSimulation(server: EntryServer, history: () => readonly string[]) {
  let now = 1_000_000;
  let ids = 0;
  let sends = 0;
  let conflicts = 0;
  const newId = () => `id-${(ids += 1)}`;
  const devices: Device[] = ["laptop", "phone"].map((name) => ({
    name,
    disk: createDisk(),
    page: undefined,
    online: true,
    dead: new Set(),
  }));
  const requests: Request[] = [];
  const arrived: Request[] = [];
  const replies: Reply[] = [];
  /** Every word that was typed and must be found in the end. */
  const typed = new Set<string>();

  const deviceOf = (who: number): Device => devices[who % devices.length] as Device; // There are always two.
  const take = <T>(list: T[], at: number): T | undefined => (list.length === 0 ? undefined : list.splice(at % list.length, 1)[0]);

  function forgive(words: Iterable<string>): void {
    for (const word of words) typed.delete(word);
  }

  function outcomeOf(answer: Answer, text: string): Outcome {
    const facts = { updatedAt: "", wordCount: 0 };
    if (answer.kind === "saved") return { kind: "saved", revision: answer.revision, ...facts };
    if (answer.kind === "missing") return answer;
    // As the page's own sender: where both sides wrote the very same there is nothing to choose.
    if (answer.text === text) return { kind: "saved", revision: answer.revision, ...facts };
    return { kind: "conflict", theirs: { body: answer.text, title: null, revision: answer.revision, updatedAt: "" } };
  }

  async function arrive(request: Request): Promise<void> {
    const { saveId, base, follows } = request.save;
    const answer = await server.save({ saveId, base, follows, text: request.text, device: request.device.name });
    arrived.push(request);
    replies.push({ page: request.page, saveId, outcome: outcomeOf(answer, request.text) });
  }

  function lose(request: Pick<Request, "page" | "save">): void {
    replies.push({ page: request.page, saveId: request.save.saveId, outcome: { kind: "unreachable" } });
  }

  function hear({ page, saveId, outcome }: Reply): void {
    const device = devices.find((it) => it.page === page);
    if (device === undefined) return;
    const before = page.state().saved;
    page.answered(saveId, outcome);
    if (outcome.kind === "conflict" && page.state().trouble?.kind === "conflict") conflicts += 1;
    const saved = page.savedText();
    if (page.state().saved > before && saved !== undefined && !history().includes(saved))
      throw new Broken(`the ${device.name} says "saved" of a text the server never took`);
  }

  async function open(device: Device): Promise<void> {
    if (device.page !== undefined || !device.online) return;
    const { text, revision } = await server.read();
    const pageId = newId();
    const store = device.disk.storeOf(pageId, (id) => id === device.page?.pageId);
    const page: Page = createPage({
      ...{ pageId, base: revision, text, store, newId },
      now: () => now,
      send: (save, going) => {
        sends += 1;
        const request = { device, page, save, text: going };
        if (device.online) requests.push(request);
        else lose(request);
      },
    });
    device.page = page;
    const found = await recover(store, "entry", { body: text, title: null, revision });
    if (found === null) return;
    page.restsOn(found.base);
    page.type(found.draft.text.body);
    // The old draft goes once its words are safe in another place.
    shelters.push({ page, version: page.state().version, drop: () => store.forgetLeft(found.draft) });
  }

  const shelters: { page: Page; version: number; drop: () => Promise<void> }[] = [];
  async function shelter(): Promise<void> {
    for (const it of [...shelters]) {
      const { drafted, saved } = it.page.state();
      if (Math.max(drafted, saved) < it.version || !devices.some((device) => device.page === it.page)) continue;
      shelters.splice(shelters.indexOf(it), 1);
      await it.drop();
    }
  }

  function end(device: Device, inOrder: boolean): void {
    const { page } = device;
    if (page === undefined) return;
    if (inOrder) page.leaving();
    // What was typed within the last moments, and is not on the disk yet, may go with a page that dies.
    const safe = wordsOf(page.shelteredText());
    forgive([...wordsOf(page.text())].filter((word) => !safe.has(word)));
    device.page = undefined;
  }

  function choose(device: Device, mine: boolean): void {
    const { page } = device;
    const trouble = page?.state().trouble;
    if (page === undefined || trouble?.kind !== "conflict") return;
    if (!history().includes(trouble.theirs.body)) throw new Broken(`the ${device.name} was shown a text that was never saved`);
    if (mine) return page.keepMine();
    const theirs = wordsOf(trouble.theirs.body);
    forgive([...wordsOf(page.text())].filter((word) => !theirs.has(word)));
    page.keepTheirs();
  }

  function pass(milliseconds: number): void {
    const until = now + milliseconds;
    for (let turns = 0; turns < 200; turns += 1) {
      const due = devices
        .flatMap(({ page }) => (page === undefined ? [] : [{ page, at: page.nextWake() }]))
        .filter(({ at }) => at !== null && at <= until);
      const [first] = due.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
      if (first === undefined) break;
      now = Math.max(now, first.at ?? now);
      first.page.wake();
    }
    now = until;
    if (milliseconds < draftedWithin) return;
    for (const { name, page } of devices) {
      if (page === undefined) continue;
      const { version, saved, drafted, drafting } = page.state();
      if (version > Math.max(saved, drafted) && !drafting)
        throw new Broken(`the ${name} has not even begun to keep what was typed`);
    }
  }

  async function perform(step: Step): Promise<void> {
    switch (step.do) {
      case "type": {
        const device = deviceOf(step.who);
        await open(device);
        if (device.page === undefined) return;
        const word = `${device.name}-${(ids += 1)}`;
        typed.add(word);
        device.page.type(`${device.page.text()} ${word}`.trim());
        return;
      }
      case "wait":
        return pass(step.ms);
      case "arrive": {
        const request = take(requests, step.at);
        if (request !== undefined) await arrive(request);
        return;
      }
      case "arrive again": {
        const request = arrived[step.at % Math.max(1, arrived.length)];
        if (request !== undefined) await arrive(request);
        return;
      }
      case "lose request": {
        const request = take(requests, step.at);
        if (request !== undefined) lose(request);
        return;
      }
      case "refuse strangely": {
        const request = take(requests, step.at);
        if (request !== undefined)
          replies.push({ page: request.page, saveId: request.save.saveId, outcome: { kind: "other_version", taken: false } });
        return;
      }
      case "answer strangely": {
        const reply = take(replies, step.at);
        if (reply?.outcome.kind === "saved") hear({ ...reply, outcome: { kind: "other_version", taken: true } });
        else if (reply !== undefined) hear(reply);
        return;
      }
      case "answer": {
        const reply = take(replies, step.at);
        if (reply !== undefined) hear(reply);
        return;
      }
      case "lose answer": {
        const reply = take(replies, step.at);
        if (reply !== undefined) hear({ ...reply, outcome: { kind: "unreachable" } });
        return;
      }
      case "write":
        await deviceOf(step.who).page?.write();
        return;
      case "hide":
        return deviceOf(step.who).page?.leaving();
      case "close":
        return end(deviceOf(step.who), true);
      case "kill":
        return end(deviceOf(step.who), false);
      case "open":
        return open(deviceOf(step.who));
      case "offline":
        deviceOf(step.who).online = false;
        return;
      case "online":
        deviceOf(step.who).online = true;
        return deviceOf(step.who).page?.hopeful();
      case "choose":
        return choose(deviceOf(step.who), step.mine);
    }
  }

  function atRest(): boolean {
    if (requests.length + replies.length > 0) return false;
    return devices.every(({ page, disk }) => {
      if (page === undefined) return false;
      const { version, saved, trouble } = page.state();
      return version === saved && trouble === null && disk.pages().every((id) => id === page.pageId);
    });
  }

  /** Everything works again and everybody comes back: it must come to rest, with every word in the history. */
  async function calm(): Promise<void> {
    const before = sends;
    for (let turn = 0; !atRest(); turn += 1) {
      if (turn > 400) throw new Broken(`the devices never come to rest (${sends - before} requests since all is well)`);
      for (const device of devices) {
        device.online = true;
        const { page } = device;
        // Words of a page that died are found at the next visit, one page's at a time.
        const waiting = page !== undefined && page.state().version === page.state().saved && page.state().trouble === null;
        if (waiting && device.disk.pages().some((id) => id !== page.pageId)) end(device, true);
        await open(device);
        while (await device.page?.write());
        choose(device, true);
      }
      await shelter();
      const request = requests.shift();
      if (request !== undefined) await arrive(request);
      const reply = replies.shift();
      if (reply !== undefined) hear(reply);
      if (request === undefined && reply === undefined) pass(31_000);
    }
  }

  return {
    async run(steps: readonly Step[]): Promise<void> {
      for (const step of steps) {
        await perform(step);
        await shelter();
      }
      await calm();
      const kept = wordsOf(history().join(" "));
      const missing = [...typed].filter((word) => !kept.has(word));
      if (missing.length > 0) throw new Broken(`typed and nowhere to be found: ${missing.join(", ")}`);
    },
    /** How many requests were carried out by the server, repeats included. */
    delivered: () => arrived.length,
    conflicts: () => conflicts,
  };
}

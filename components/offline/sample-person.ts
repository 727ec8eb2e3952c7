import type { PocketPerson } from "./pocket";

const contact = { name: "", label: "", href: "", when: "" };

/** Somebody whose journal a browser keeps, for tests. */
export function samplePerson(userId: string): PocketPerson {
  return {
    userId,
    sessionId: "a-session",
    zone: "Europe/Berlin",
    dayStart: 0,
    theme: "system",
    fontScale: 100,
    help: { country: null, lines: [], emergency: contact, directory: contact },
    askFirst: null,
    hintsOn: true,
  };
}

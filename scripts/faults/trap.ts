import type { Socket } from "node:net";

/** The places on a save's way where a fault can strike, in the order the save passes them. */
export const points = [
  "in the request's head",
  "in the request's body",
  "once the request has arrived",
  "at any statement",
  "before the save's statement",
  "in the save's statement",
  "while the statement runs",
  "before PostgreSQL's answer is read",
  "in PostgreSQL's answer",
  "after PostgreSQL's answer",
  "before the answer leaves",
  "in the answer",
  "after the answer",
  "at any moment",
] as const;

export type Point = (typeof points)[number];

type Armed = { readonly point: Point; readonly strike: () => void; readonly share: number };

/** One trap for both proxies: the first save that comes by its point is struck, and nobody else. */
export type Trap = {
  /** `share` is how much of a message still passes when the point lies inside one, from 0 to 1. */
  arm(armed: Armed): void;
  disarm(): void;
  isSet(point: Point): boolean;
  /** How many of these bytes pass when the point lies within them: at least one, never all. */
  part(bytes: Buffer): Buffer;
  /** The fault: the armed strike, and both ends of this connection gone at once. */
  spring(...sockets: readonly Socket[]): void;
};

export function createTrap(): Trap {
  let armed: Armed | undefined;
  return {
    arm: (it) => (armed = it),
    disarm: () => (armed = undefined),
    isSet: (point) => armed?.point === point,
    part: (bytes) => bytes.subarray(0, Math.max(1, Math.min(bytes.length - 1, Math.floor(bytes.length * (armed?.share ?? 0.5))))),
    spring(...sockets) {
      const strike = armed?.strike;
      armed = undefined;
      strike?.();
      for (const socket of sockets) {
        // Only TCP knows a reset; PostgreSQL's own socket is a file.
        if (socket.remoteAddress === undefined) socket.destroy();
        else socket.resetAndDestroy();
      }
    },
  };
}

import { createHash } from "node:crypto";
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readlinkSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type Binaries, copiedBinaries, packagedBinaries } from "./binaries";
import { EmbeddedProblem } from "./embedded-problem";
import { canReach, type Identity, serverIdentity } from "./unprivileged";

/** Where an embedded server's parts lie, and as whom it runs. */
export type Layout = {
  readonly dataDir: string;
  /** PostgreSQL's own data, absolute and free of links. */
  readonly cluster: string;
  readonly binaries: Binaries;
  readonly identity: Identity | undefined;
  /** Passwords of the administrator and of the application, 0600. */
  readonly passwordFile: string;
  readonly logFile: string;
  /** Said to the person once when PostgreSQL had to be kept outside the data folder. */
  readonly remark: string | undefined;
};

const sharedHome = "/var/lib/pauz";

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 12);
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

/**
 * A place of its own for this data folder's cluster. When there is one already but the data folder doesn't point at it,
 * the data folder was deleted and begun anew: the old cluster is left alone, since nothing could open what it holds.
 */
function newSharedCluster(dataDir: string): string {
  for (let number = 1; ; number += 1) {
    const home = join(sharedHome, number === 1 ? hash(dataDir) : `${hash(dataDir)}-${number}`);
    if (!existsSync(join(home, "postgres"))) return join(home, "postgres");
  }
}

/**
 * Decides where the cluster lives. As root in a folder that PostgreSQL's unprivileged user can't enter, that is
 * `/var/lib/pauz/…`, and `postgres` in the data folder becomes a link to it. Makes the folders but not the cluster.
 */
export function layOut(dataDir: string): Layout {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const link = join(dataDir, "postgres");
  const identity = serverIdentity(link);
  // PostgreSQL's user must be able to pass through; what others may not read has its own narrow mode.
  if (identity !== undefined) chmodSync(dataDir, lstatSync(dataDir).mode | 0o111);

  let cluster = isLink(link) ? readlinkSync(link) : link;
  if (cluster === link && !canReach(identity, dataDir)) {
    if (existsSync(link))
      throw new EmbeddedProblem(
        `PostgreSQL's user can't enter ${link}: move the data folder (PAUZ_DATA_DIR), or open the folders above it.`,
      );
    cluster = newSharedCluster(dataDir);
    mkdirSync(dirname(cluster), { recursive: true, mode: 0o755 });
    symlinkSync(cluster, link);
  }

  const packaged = packagedBinaries();
  const reachable = canReach(identity, join(packaged.folder, "bin", "postgres"));
  return {
    dataDir,
    cluster,
    identity,
    binaries: reachable ? packaged : copiedBinaries(packaged, sharedHome),
    passwordFile: join(dataDir, "keys", "postgres.json"),
    logFile: join(dataDir, "logs", "postgres.log"),
    remark:
      cluster === link
        ? undefined
        : `PostgreSQL's files are in ${cluster}, because its unprivileged user can't enter ${dataDir}.`,
  };
}

/**
 * A short 0700 folder for the Unix socket (its path may have 107 bytes at most), owned by the server's user.
 * Always the same for a cluster, so that nothing piles up; a random one when a stranger took that name.
 */
export function socketFolder(layout: Layout): string {
  const owner = layout.identity?.uid ?? process.getuid?.() ?? 0;
  const base = tmpdir().length > 60 ? "/tmp" : tmpdir();
  const usual = join(base, `pauz-${hash(`${owner} ${layout.cluster}`)}`);
  const found = lstatSync(usual, { throwIfNoEntry: false });
  if (found === undefined) mkdirSync(usual, { mode: 0o700 });
  const folder = found === undefined || (found.isDirectory() && found.uid === owner) ? usual : mkdtempSync(`${usual}-`);
  if (layout.identity !== undefined) chownSync(folder, layout.identity.uid, layout.identity.gid);
  chmodSync(folder, 0o700);
  return folder;
}

/** Takes the socket's folder away after the server has stopped. */
export function dropSocketFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

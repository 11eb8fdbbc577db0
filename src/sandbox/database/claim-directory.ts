import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FILE = 'running.pid';
/** What this process itself has. */
const ours = new Set<string>();

/** Another process has this directory's database open. */
export class DirectoryClaimedError extends Error {
  override readonly name = 'DirectoryClaimedError';
  readonly pid: number;

  constructor(directory: string, pid: number) {
    super(
      `The local Outlook is running already (process ${pid}). Stop it first, or remove ${path.join(directory, FILE)} when it is not.`,
    );
    this.pid = pid;
  }
}

/** Makes the directory ours until the returned function is called. Throws when a living process has it. */
export function claimDirectory(directory: string): () => void {
  mkdirSync(directory, { recursive: true });
  const file = path.resolve(directory, FILE);
  const holder = readHolder(file);
  // A number that is ours and a claim that is not: left by a process that had the same number before.
  if (holder !== null && (holder === process.pid ? ours.has(file) : isAlive(holder))) {
    throw new DirectoryClaimedError(directory, holder);
  }
  ours.add(file);
  writeFileSync(file, String(process.pid));
  return () => {
    ours.delete(file);
    rmSync(file, { force: true });
  };
}

function readHolder(file: string): number | null {
  try {
    const pid = Number(readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null; // nobody has it
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (cause) {
    // Not ours to signal, but alive.
    return cause instanceof Error && 'code' in cause && cause.code === 'EPERM';
  }
}

/* What has to be true before anything else can run: a Node new enough, and the packages of the lock file. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const projectRoot = path.resolve(import.meta.dirname, '..', '..');
const lockFile = path.join(projectRoot, 'package-lock.json');
/** What npm writes down of what it installed. */
const installedFile = path.join(projectRoot, 'node_modules', '.package-lock.json');

const oldestNode = [20, 19];

/** Whether a version such as 20.19.0 is one this project runs on. */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
}

/**
 * Whether everything the lock file names is installed in that version. Optional packages may be missing,
 * for most of them are for another system. Times of files say nothing: a checkout changes them.
 */
export function isInstalled(lock, installed) {
  return Object.entries(lock.packages).every(([place, { version, optional }]) => {
    if (place === '') return true;
    const there = installed.packages[place];
    return there === undefined ? optional === true : there.version === version;
  });
}

function isUpToDate() {
  try {
    return isInstalled(readJson(lockFile), readJson(installedFile));
  } catch {
    return false; // nothing has been installed yet, or it was cut off
  }
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** How to start npm: the one that started us when there is one, otherwise the one on the path. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js') || script?.endsWith('.cjs')) return [process.execPath, [script]];
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
}

/** Installs the packages of the lock file when they are missing or older than it. */
export function ensureInstalled() {
  const { node } = process.versions;
  if (!isSupportedNode(node)) {
    throw new Error(`This needs Node ${oldestNode.join('.')} or newer; this is Node ${node}.`);
  }
  if (isUpToDate()) return;

  console.log('Installing the packages of package-lock.json (npm ci); this takes a few minutes.');
  const [command, args] = npmCommand();
  const { status, error } = spawnSync(command, [...args, 'ci'], {
    cwd: projectRoot,
    stdio: 'inherit',
    // Node starts .cmd files through a shell only.
    shell: command.endsWith('.cmd'),
  });
  if (error !== undefined) throw new Error(`npm could not be started: ${error.message}`);
  if (status !== 0) throw new Error('npm ci did not succeed; its own message is above.');
}

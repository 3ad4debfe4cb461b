import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';

/** Every build works in a folder of its own, named for the machine and the process: `.build-host-123-Ab3dE6`. */
const BUILD = '.build-';
const DAY = 86_400_000;
/** Folders that this process has made: after a restart of a machine another one may have its number. */
const made = new Set<string>();

/** A folder beside `dist/`, and so on the same file system, for one build alone. */
export function makeFreshFolder(root: string): string {
	return makeOwnFolder(root, BUILD);
}

/** The folders that builds of this report have made and not removed. */
export function freshFolders(root: string): string[] {
	return ownFolders(root, BUILD);
}

/** Removes what builds left behind that were killed; those that run now keep theirs, and what is needed stays. */
export function sweepFreshFolders(root: string, isNeeded: (folder: string) => boolean = () => false): void {
	for (const folder of freshFolders(root)) if (isAbandoned(folder) && !isNeeded(folder)) discard(folder);
}

/** A folder for this process alone; its name begins with `prefix` and names the machine and the process. */
export function makeOwnFolder(parent: string, prefix: string): string {
	const folder = mkdtempSync(join(parent, `${prefix}${machine()}-${process.pid}-`));
	made.add(basename(folder));
	return folder;
}

/** The folders of a prefix that some process has made and not removed. */
export function ownFolders(parent: string, prefix: string): string[] {
	return readdirSync(parent, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name.startsWith(prefix))
		.map(({ name }) => join(parent, name));
}

/** What cannot be removed now, because something still reads it, is swept by a later build. */
export function discard(folder: string): void {
	try {
		rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
	} catch {
		return;
	}
}

/** Of another machine that shares the disk it cannot be asked whether the process lives; no build takes a day. */
export function isAbandoned(folder: string): boolean {
	const { host, pid } = ownerOf(folder);
	if (host === machine()) return pid === process.pid ? !made.has(basename(folder)) : !isRunning(pid);
	return isOld(folder);
}

/** The process of this machine that works in a folder now, if one does. This process is none. */
export function runningOwner(folder: string): number | undefined {
	const { host, pid } = ownerOf(folder);
	return host === machine() && pid !== process.pid && isRunning(pid) && !isOld(folder) ? pid : undefined;
}

function isOld(folder: string): boolean {
	const changed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
	return changed !== undefined && Date.now() - changed > DAY;
}

function ownerOf(folder: string): { host: string; pid: number } {
	const [, host = '', pid] = /-([A-Za-z0-9]+)-(\d+)-[^-]*$/.exec(basename(folder)) ?? [];
	return { host, pid: Number(pid) };
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// A process of somebody else is there as well: it only may not be signalled.
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}

function machine(): string {
	return (
		hostname()
			.replace(/[^A-Za-z0-9]/g, '')
			.slice(0, 24) || 'host'
	);
}

import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, join } from 'node:path';

/** Begins the name of the folder of a build, which names the machine and the process too: `.build-host-123-Ab3dE6`. */
const BUILD = '.build-';
const DAY = 86_400_000;
/** Names of the folders that this process has made. A folder with its number may be of a process before a restart. */
const made = new Set<string>();

/** Makes a folder for one build, beside `dist/` and so on the same file system. */
export function makeFreshFolder(root: string): string {
	return makeOwnFolder(root, BUILD);
}

/** The folders that builds of this report have made and not removed. */
export function freshFolders(root: string): string[] {
	return ownFolders(root, BUILD);
}

/** Removes the folders of builds that were killed. Folders of running builds and needed ones stay. */
export function removeAbandoned(root: string, isNeeded: (folder: string) => boolean = () => false): void {
	for (const folder of freshFolders(root)) if (isAbandoned(folder) && !isNeeded(folder)) discard(folder);
}

/** Makes a folder for this process. Its name begins with `prefix` and names the machine and the process. */
export function makeOwnFolder(parent: string, prefix: string): string {
	const folder = mkdtempSync(join(parent, `${prefix}${machine()}-${process.pid}-`));
	made.add(basename(folder));
	return folder;
}

/** The folders with a prefix that some process has made and not removed. */
export function ownFolders(parent: string, prefix: string): string[] {
	return readdirSync(parent, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name.startsWith(prefix))
		.map(({ name }) => join(parent, name));
}

/** Removes a folder. If that fails because something still reads it, a later build removes it. */
export function discard(folder: string): void {
	try {
		rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
	} catch {
		return;
	}
}

/**
 * Whether the process that made a folder has ended. If it ran on another machine that shares the disk, this cannot be
 * known, so its folder counts as abandoned after a day: no build takes that long.
 */
export function isAbandoned(folder: string): boolean {
	const { host, pid } = ownerOf(folder);
	if (host === machine()) return pid === process.pid ? !made.has(basename(folder)) : !isRunning(pid);
	return isOld(folder);
}

/** The id of the other process of this machine that works in a folder now, if one does. */
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
		// EPERM: the process runs and belongs to another user.
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

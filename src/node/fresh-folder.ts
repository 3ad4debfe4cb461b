import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Every build works in a folder of its own, named for the machine and the process: `.build-host-123-Ab3dE6`. */
const PREFIX = '.build-';
const DAY = 86_400_000;

/** A folder beside `dist/`, and so on the same file system, for one build alone. */
export function makeFreshFolder(root: string): string {
	return mkdtempSync(join(root, `${PREFIX}${machine()}-${process.pid}-`));
}

/** The folders that builds of this report have made and not removed. */
export function freshFolders(root: string): string[] {
	return readdirSync(root)
		.filter((name) => name.startsWith(PREFIX))
		.map((name) => join(root, name));
}

/** Removes what builds left behind that were killed; those that run now keep theirs. */
export function sweepFreshFolders(root: string): void {
	for (const folder of freshFolders(root)) if (isAbandoned(folder)) discard(folder);
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
function isAbandoned(folder: string): boolean {
	const [, host, pid] = /\.build-(.*)-(\d+)-[^-]*$/.exec(folder) ?? [];
	if (host === machine()) return Number(pid) !== process.pid && !isRunning(Number(pid));
	const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
	return made !== undefined && Date.now() - made > DAY;
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

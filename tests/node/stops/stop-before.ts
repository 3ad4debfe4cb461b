import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join, sep } from 'node:path';
import process from 'node:process';

/**
 * Is loaded before a program, counts the operations that write below `STOP_ROOT`, and stops before the one with the
 * number `STOP_AT`: the process is killed, or the operation fails with the code in `STOP_WITH`. With `STOP_FROM`, every
 * later operation fails too. The operations are written to `STOP_LOG`, one a line.
 */
const {
	STOP_ROOT: root = '',
	STOP_AT: at = '0',
	STOP_WITH: how = 'kill',
	STOP_FROM: from = '',
	STOP_LOG: log,
} = process.env;
const {
	copyFileSync,
	fsyncSync,
	mkdirSync,
	mkdtempSync,
	openSync,
	renameSync,
	rmdirSync,
	rmSync,
	unlinkSync,
	writeFileSync,
} = fs;
/** Paths of what is open, by handle. */
const open = new Map<unknown, string>();
let count = 0;

function isBelow(path: unknown): path is string {
	return typeof path === 'string' && path.startsWith(root + sep);
}

function step(name: string, place: unknown): void {
	const path = open.get(place) ?? place;
	if (!isBelow(path)) return;
	count++;
	if (log !== undefined) writeFileSync(log, `${count} ${name} ${path.slice(root.length + 1)}\n`, { flag: 'a' });
	if (Number(at) === 0 || count < Number(at) || (count > Number(at) && from === '')) return;
	if (how === 'kill') process.kill(process.pid, 'SIGKILL');
	throw Object.assign(new Error(`${how}: refused, ${name}`), { code: how });
}

Object.assign(fs, {
	copyFileSync: (...args: Parameters<typeof copyFileSync>) => (step('copy', args[1]), copyFileSync(...args)),
	fsyncSync: (handle: number) => (step('flush', handle), fsyncSync(handle)),
	mkdirSync: (...args: Parameters<typeof mkdirSync>) => (step('mkdir', args[0]), mkdirSync(...args)),
	mkdtempSync: (prefix: string) => (step('mkdir', prefix), mkdtempSync(prefix)),
	openSync: (...args: Parameters<typeof openSync>) => {
		const [path, flags = 'r'] = args;
		if (flags !== 'r') step('open', path);
		const handle = openSync(...args);
		open.set(handle, String(path));
		return handle;
	},
	renameSync: (...args: Parameters<typeof renameSync>) => (step('rename', args[1]), renameSync(...args)),
	rmdirSync: (...args: Parameters<typeof rmdirSync>) => (step('rmdir', args[0]), rmdirSync(...args)),
	rmSync: (path: string, options?: fs.RmOptions) => {
		const found = isBelow(path) ? fs.lstatSync(path, { throwIfNoEntry: false }) : undefined;
		if (found === undefined) rmSync(path, options);
		else removeAll(path, found.isDirectory());
	},
	writeFileSync: (...args: Parameters<typeof writeFileSync>) => (step('write', args[0]), writeFileSync(...args)),
});
syncBuiltinESMExports();

/** Removes one file after another, so that a stop may come in between. */
function removeAll(path: string, isFolder: boolean): void {
	if (isFolder)
		for (const entry of fs.readdirSync(path, { withFileTypes: true }))
			removeAll(join(path, entry.name), entry.isDirectory());
	step(isFolder ? 'rmdir' : 'unlink', path);
	if (isFolder) rmdirSync(path);
	else unlinkSync(path);
}

import { lstatSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { discard, isAbandoned, makeOwnFolder, ownFolders } from '../fresh-folder.ts';
import { flushFolder, writeDurably } from '../write-durably.ts';
import { RefusedFile } from './file-to-add.ts';

/**
 * Writes the files of a source into a folder: all of them or, if that fails, none. Nothing is overwritten. They are
 * written beside it first, so that a stop leaves no half of a file.
 *
 * @param files Names and contents. The record comes last: without it, a copy counts for nothing.
 */
export function putSource(
	folder: string,
	files: readonly (readonly [name: string, content: Uint8Array | string])[],
): void {
	mkdirSync(folder, { recursive: true });
	const fresh = makeFolder(folder);
	const placed: string[] = [];
	try {
		for (const [name, content] of files) writeDurably(join(fresh, name), content);
		for (const [name] of files) {
			const target = join(folder, name);
			if (lstatSync(target, { throwIfNoEntry: false }) !== undefined)
				throw new RefusedFile(`${name} has been written by somebody else meanwhile.`, 'Run this again.');
			renameSync(join(fresh, name), target);
			placed.push(target);
		}
		flushFolder(folder);
	} catch (error) {
		for (const target of placed) rmSync(target, { force: true });
		throw error;
	} finally {
		discard(fresh);
	}
}

/** Writes a file of a folder anew: if that fails, it is as it was. */
export function replaceFile(folder: string, name: string, content: string): void {
	const fresh = makeFolder(folder);
	try {
		writeDurably(join(fresh, name), content);
		renameSync(join(fresh, name), join(folder, name));
		flushFolder(folder);
	} finally {
		discard(fresh);
	}
}

const PREFIX = '.add-source-';

/** Makes a folder for what is being written, and removes those of commands that were stopped. No check reads them. */
function makeFolder(folder: string): string {
	for (const each of ownFolders(folder, PREFIX)) if (isAbandoned(each)) discard(each);
	return makeOwnFolder(folder, PREFIX);
}

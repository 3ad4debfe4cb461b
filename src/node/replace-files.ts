import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BuildProblem } from './build-problem.ts';
import { planRewrite, REWRITE } from './finish-rewrites.ts';
import { discard, makeOwnFolder } from './fresh-folder.ts';
import { flushFolder, writeDurably } from './write-durably.ts';

/** A file that gets another content, is made, or is removed. */
export interface Replacement {
	/** Path from the root, with `/` between folders. */
	readonly file: string;
	/** Undefined for a file that is not there yet. */
	readonly was: Uint8Array | undefined;
	/** Undefined for a file that goes away. */
	readonly now: Uint8Array | undefined;
}

interface Step extends Replacement {
	readonly path: string;
	/** Where the new content lies ready. */
	readonly ready: string;
}

/**
 * Replaces several files: all of them, or none. Their new contents are written into a folder of their own first, with a
 * plan; then each is put in its place. If one cannot be, those before it get their content back. If the process is
 * killed in between, the next command puts the others in their place, see `finish-rewrites.ts`.
 *
 * @param rename Renames a file; a test lets it fail.
 * @throws {BuildProblem} If a file no longer holds what it is said to.
 * @throws Whatever stops it. All files are then as they were.
 */
export function replaceFiles(root: string, replacements: readonly Replacement[], rename = renameSync): void {
	const folder = makeOwnFolder(join(root, 'data'), REWRITE);
	const steps = replacements.map((each, index): Step => ({
		...each,
		path: join(root, each.file),
		ready: join(folder, String(index)),
	}));
	const begun: Step[] = [];
	try {
		for (const step of steps) writeReady(step, step.now);
		for (const { file, path, was } of steps)
			if (was === undefined ? existsSync(path) : !readFileSync(path).equals(was)) throw changedMeanwhile(file);
		planRewrite(folder, steps);
		for (const step of steps) {
			begun.push(step);
			put(step, step.now, rename);
		}
	} catch (error) {
		for (const step of begun) {
			if (holds(step.path, step.was)) continue;
			writeReady(step, step.was);
			put(step, step.was, renameSync);
		}
		throw error;
	} finally {
		for (const each of new Set(steps.map(({ path }) => dirname(path)))) flushFolder(each);
		discard(folder);
	}
}

/** Writes a content beside the others, with the rights of the file that it is for. */
function writeReady({ path, ready }: Step, content: Uint8Array | undefined): void {
	if (content === undefined) return;
	writeDurably(ready, content);
	const rights = statSync(path, { throwIfNoEntry: false })?.mode;
	if (rights !== undefined) chmodSync(ready, rights);
}

function put({ path, ready }: Step, content: Uint8Array | undefined, rename: typeof renameSync): void {
	if (content === undefined) return rmSync(path, { force: true });
	mkdirSync(dirname(path), { recursive: true });
	return rename(ready, path);
}

function holds(path: string, content: Uint8Array | undefined): boolean {
	if (content === undefined) return !existsSync(path);
	return existsSync(path) && readFileSync(path).equals(content);
}

function changedMeanwhile(file: string): BuildProblem {
	return new BuildProblem(`${file} has changed since it was read.`, 'Save it, and try again.');
}

import { chmodSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BuildProblem } from './build-problem.ts';
import { flushFolder, writeDurably } from './write-durably.ts';

/** A file that gets another content. */
export interface Replacement {
	/** Path from the root, with `/` between folders. */
	readonly file: string;
	readonly was: Uint8Array;
	readonly now: Uint8Array;
}

/**
 * Replaces several files: all of them, or none. Each is written beside its place first; then all are renamed. If one
 * cannot be, those that were renamed get their content back.
 *
 * @param rename Renames a file; a test lets it fail.
 * @throws {BuildProblem} If a file no longer holds what it is said to.
 * @throws Whatever stops it. All files are then as they were.
 */
export function replaceFiles(root: string, replacements: readonly Replacement[], rename = renameSync): void {
	const steps = replacements.map((each) => ({ ...each, path: join(root, each.file) }));
	const done: typeof steps = [];
	try {
		for (const { path, now } of steps) writeBeside(path, now);
		for (const { file, path, was } of steps) if (!readFileSync(path).equals(was)) throw changedMeanwhile(file);
		for (const step of steps) {
			rename(besideOf(step.path), step.path);
			done.push(step);
		}
	} catch (error) {
		for (const { path, was } of done) {
			writeBeside(path, was);
			renameSync(besideOf(path), path);
		}
		throw error;
	} finally {
		for (const { path } of steps) rmSync(besideOf(path), { force: true });
		for (const folder of new Set(steps.map(({ path }) => dirname(path)))) flushFolder(folder);
	}
}

/** Writes a file beside another one, with its rights. */
function writeBeside(path: string, content: Uint8Array): void {
	writeDurably(besideOf(path), content);
	chmodSync(besideOf(path), statSync(path).mode);
}

/** A hidden name, which the reader of a report skips. */
function besideOf(path: string): string {
	return join(dirname(path), `.${basename(path)}.new`);
}

function changedMeanwhile(file: string): BuildProblem {
	return new BuildProblem(`${file} has changed since it was read.`, 'Save it, and try again.');
}

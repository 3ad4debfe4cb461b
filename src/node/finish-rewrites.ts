import { existsSync, lstatSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { z } from 'zod';
import { discard, isAbandoned, ownFolders } from './fresh-folder.ts';
import { printError } from './reporters/print.ts';
import { sha256 } from './sha256.ts';
import { flushFolder, writeDurably } from './write-durably.ts';

/** Begins the name of the folder in `data/` in which new contents lie ready. No check reads it, and git ignores it. */
export const REWRITE = '.rewrite-';
const PLAN = 'plan.json';

/** A hash of a file; null if there is none. */
const Content = z.string().nullable();
const Plan = z.array(
	z.strictObject({
		// It is read from a folder of the report, so it may name no other files than those of a report.
		file: z.string().regex(/^(?:data(?!\/editions\/)|content)(?:\/[\p{L}\p{N}_][\p{L}\p{N}._-]*)+$/u),
		was: Content,
		now: Content,
	}),
);

/** Writes down which files are about to be replaced, in the order of their contents in the folder. */
export function planRewrite(
	folder: string,
	steps: readonly {
		readonly file: string;
		readonly was: Uint8Array | undefined;
		readonly now: Uint8Array | undefined;
	}[],
): void {
	const hash = (content: Uint8Array | undefined) => (content === undefined ? null : sha256(content));
	const plan = steps.map(({ file, was, now }) => ({ file, was: hash(was), now: hash(now) }));
	writeDurably(join(folder, `.${PLAN}`), JSON.stringify(plan));
	renameSync(join(folder, `.${PLAN}`), join(folder, PLAN));
	flushFolder(folder);
}

/**
 * Ends what a command that was killed has begun to rewrite, says so, and removes what others have left. A file that its
 * author has changed since stays as it is.
 */
export function finishRewrites(root: string): void {
	const data = join(root, 'data');
	if (!existsSync(data)) return;
	for (const folder of ownFolders(data, REWRITE).filter(isAbandoned)) {
		const files = readPlan(folder).filter((step, index) => finish(root, join(folder, String(index)), step));
		if (files.length > 0)
			printError(`A command that was stopped is finished: it rewrites ${files.map(({ file }) => file).join(', ')}.\n`);
		discard(folder);
	}
}

function readPlan(folder: string): z.infer<typeof Plan> {
	try {
		const plan = Plan.safeParse(JSON.parse(readFileSync(join(folder, PLAN), 'utf8')));
		return plan.success ? plan.data : [];
	} catch {
		// The command was stopped before anything was replaced.
		return [];
	}
}

/** Puts one file in its place; false if it is there, or has been changed. */
function finish(root: string, ready: string, { file, was, now }: z.infer<typeof Plan>[number]): boolean {
	const path = join(root, file);
	if (hashOf(path) !== was || was === now || !isOwnFolder(root, dirname(file))) return false;
	if (now === null) rmSync(path);
	else if (hashOf(ready) === now) renameSync(ready, path);
	else return false;
	flushFolder(dirname(path));
	return true;
}

/** The hash of a plain file; null if there is none. */
function hashOf(path: string): string | null {
	return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true ? sha256(readFileSync(path)) : null;
}

/** Whether a folder of the report is one, and no link that leads out of it. */
function isOwnFolder(root: string, folder: string): boolean {
	const path = join(root, folder);
	return existsSync(path) && realpathSync(path) === [realpathSync(root), ...folder.split('/')].join(sep);
}

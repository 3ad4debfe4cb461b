import {
	closeSync,
	constants,
	type Dirent,
	fstatSync,
	lstatSync,
	openSync,
	readdirSync,
	readFileSync,
	type Stats,
} from 'node:fs';
import { join } from 'node:path';
import type { Problems } from '../core/problem.ts';
import type { ReportFiles } from '../core/parse/read-draft.ts';
import { isIgnored } from '../core/public/check-public.ts';
import { isCopy } from '../core/sources/copy-kinds.ts';

/** The files about frozen editions that the pipeline reads. `verifyReport` checks the frozen files themselves. */
const ABOUT_EDITIONS =
	/^data\/editions\/(?!ledger\.json\.new$)(?:[^/]+|\.publish-[^/]+\/edition)(?:\/manifest\.json)?$/;
/** The folder of a publication that was stopped: it may hold a published edition that has not been moved yet. */
const PUBLICATION = /^data\/editions\/\.publish-[^/]+$/;

/**
 * The folders of a report that the pipeline reads, and how many bytes a file in each may have. Hosts accept no larger
 * ones: GitHub 100 MB, Cloudflare Pages 25 MiB.
 */
const FOLDERS = { content: 5_000_000, data: 95_000_000, public: 25_000_000 } as const;

const ELSEWHERE = 'Put the file or folder itself in its place: a report holds all that it is made of.';
const SMALLER = 'Make it smaller, or keep it elsewhere and link to it.';
const SMALLER_COPY =
	'Hosts of git refuse it. Save only the part that the report needs, and say so in its record: `extent: excerpt`.';
const PLAIN = 'Remove it: a report is made of plain files and folders.';

/** What is known about a path without opening it: an entry of a folder, or its status. */
type Found = Pick<Dirent | Stats, 'isDirectory' | 'isFile' | 'isSymbolicLink'>;

/**
 * Reads the files of a report. It follows no links and opens only plain files: a pipe would block until somebody writes
 * into it. Reports what it does not read.
 */
export function readReportFiles(root: string, problems: Problems): ReportFiles {
	const files = new Map<string, Uint8Array>();

	function visit(name: string, found: Found, most: number): void {
		if (/[\p{C}\\\uFFFD]/u.test(name))
			return refuse(name, 'has a name that holds a character nobody sees, or a backslash', 'Give it another name.');
		if (found.isSymbolicLink()) return refuse(name, 'is a link, and no link is followed', ELSEWHERE);
		if (found.isDirectory()) return visitFolder(name, most);
		if (!found.isFile()) return refuse(name, 'is not a file', PLAIN);
		if (name.startsWith('data/editions/') && !ABOUT_EDITIONS.test(name)) return;
		const read = attempt(name, () => readPlainFile(join(root, name), most));
		if (read === 'too large')
			refuse(name, `is larger than ${most / 1_000_000} MB`, isCopy(name) ? SMALLER_COPY : SMALLER);
		else if (read === 'not a file') refuse(name, 'is not a file', PLAIN);
		else if (read !== undefined) files.set(name, read);
	}

	function visitFolder(name: string, most: number): void {
		const isPublic = name === 'public' || name.startsWith('public/');
		for (const entry of attempt(name, () => readdirSync(join(root, name), { withFileTypes: true })) ?? []) {
			const path = `${name}/${entry.name}`;
			if (isPublic ? isIgnored(path) : entry.name.startsWith('.') && !PUBLICATION.test(path)) continue;
			const isHidden = isPublic && entry.name.startsWith('.') && path !== 'public/.well-known';
			if (isHidden && entry.isDirectory())
				refuse(
					path,
					'is a hidden folder, and none is published',
					'Remove it, or put its files into a folder whose name does not begin with a dot.',
				);
			else visit(path, entry, most);
		}
	}

	/** Calls a function that reads. Reports an error of the machine. */
	function attempt<T>(name: string, read: () => T): T | undefined {
		try {
			return read();
		} catch (error) {
			const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
			refuse(name, `cannot be read${code}`, 'See that it is there, and that you have the right to read it.');
			return undefined;
		}
	}

	function refuse(name: string, what: string, hint: string): void {
		const shown = name.replace(/[\p{C}\uFFFD]/gu, '?');
		problems.report({
			rule: 'file-can-be-read',
			at: { file: shown, line: 1, column: 1 },
			message: `${shown} ${what}.`,
			hint,
		});
	}

	for (const [folder, most] of Object.entries(FOLDERS)) {
		const found = lstatSync(join(root, folder), { throwIfNoEntry: false });
		if (found === undefined) continue;
		if (found.isFile()) refuse(folder, 'is not a folder', 'Move it away: files of a report lie in folders.');
		else visit(folder, found, most);
	}
	return files;
}

/** Reads a file. It is checked once it is open, so that no link, pipe or device can replace it in between. */
function readPlainFile(path: string, most: number): Uint8Array | 'not a file' | 'too large' {
	// Windows has neither of the last two flags.
	// oxlint-disable-next-line typescript/no-unnecessary-condition -- their types do not say so.
	const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
	try {
		const stats = fstatSync(file);
		if (!stats.isFile()) return 'not a file';
		return stats.size > most ? 'too large' : readFileSync(file);
	} finally {
		closeSync(file);
	}
}

import type { Note } from '../problem.ts';
import { isCopy } from '../sources/copy-kinds.ts';
import { findRenamedKeys } from './find-renamed-keys.ts';
import { placesIn } from './line-at.ts';
import type { ReportFiles } from './read-draft.ts';
import { renamedKeys } from './renamed-keys.ts';

/** A larger copy is noted, in bytes: GitHub warns of files from 50 MiB on, and refuses those above 100 MiB. */
const LARGE = 50_000_000;

/** What an author should know about the files of a sound report: old names of keys, and large copies. */
export function notesOn(files: ReportFiles): Note[] {
	return [...files.keys()].sort().flatMap((file) => {
		const bytes = files.get(file) ?? new Uint8Array();
		if (renamedKeys.some((key) => key.file.test(file))) return oldKeys(file, new TextDecoder().decode(bytes));
		return isCopy(file) && bytes.length > LARGE ? [largeCopy(file, bytes.length)] : [];
	});
}

function oldKeys(file: string, text: string): Note[] {
	return findRenamedKeys(file, text).map(({ start, was, now }) => ({
		at: placesIn(file, text)(start),
		message: `\`${was}\` is written \`${now}\` now. The old name is read until the next major version.`,
		hint: 'Run `npm run upgrade`: it rewrites all such lines, after showing them.',
	}));
}

function largeCopy(file: string, bytes: number): Note {
	return {
		at: { file, line: 1, column: 1 },
		message: `${file} has ${Math.round(bytes / 1_000_000)} MB. GitHub warns of files from 50 MB on, and refuses 100 MB.`,
		hint: 'Save only the part that the report needs, and say so in its record: `extent: excerpt`.',
	};
}

import { styleText } from 'node:util';

/** What a machine refuses: its code in Node, its words in the programs that Node runs, and what to do. */
const REFUSALS: readonly { readonly codes: readonly string[]; readonly words: RegExp; readonly what: string; readonly hint: string }[] = [
	{ codes: ['ENOSPC', 'EDQUOT'], words: /no space left on device|quota exceeded|not enough space on the disk/i, what: 'the disk is full', hint: 'Make room, and build again.' },
	{ codes: ['EROFS'], words: /read-only file system/i, what: 'the disk may only be read', hint: 'Copy the report to another disk, and name it in REPORT_ROOT.' },
	{
		codes: ['EACCES', 'EPERM'],
		words: /permission denied|access is denied/i,
		what: 'the folder may not be written',
		hint: 'Close what holds files of dist/ open, or ask for the right to write in the folder of the report.',
	},
	{ codes: ['EBUSY'], words: /resource busy|used by another process/i, what: 'something holds files of dist/ open', hint: 'Close it, and build again.' },
	{ codes: ['EFBIG'], words: /file too large/i, what: 'a file is larger than this machine allows', hint: 'Raise the limit for the size of files, and build again.' },
	{ codes: ['EMFILE', 'ENFILE'], words: /too many open files/i, what: 'too many files are open', hint: 'Close other programs, or raise the limit for open files.' },
];

/** Tells why a sound report was not built. What no author can mend is told with its trace, so that it can be mended in `src/`. */
export function tellFailure(error: unknown): string {
	const { message, hint } = wordsFor(error);
	return `${styleText('red', 'error')}  ${message}\n${hint === undefined ? '' : `  ${styleText('cyan', '→')} ${hint}\n`}\nNothing was built: dist/ is as it was.\n`;
}

function wordsFor(error: unknown): { message: string; hint?: string | undefined } {
	if (!(error instanceof Error)) return { message: String(error) };
	const code = 'code' in error ? String(error.code) : '';
	const refusal = REFUSALS.find(({ codes }) => codes.includes(code)) ?? REFUSALS.find(({ words }) => words.test(error.message));
	if (refusal !== undefined) return { message: `The site could not be written: ${refusal.what}.`, hint: refusal.hint };
	if ('hint' in error && typeof error.hint === 'string' && error.hint !== '') return { message: error.message, hint: error.hint };
	return { message: error.stack ?? error.message };
}

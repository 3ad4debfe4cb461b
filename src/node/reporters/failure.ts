import { styleText } from 'node:util';

/** What the machine refused, in words, and what to do. */
const REFUSALS: Readonly<Partial<Record<string, readonly [what: string, hint: string]>>> = {
	ENOSPC: ['the disk is full', 'Make room, and build again.'],
	EDQUOT: ['your share of the disk is used up', 'Make room, and build again.'],
	EROFS: ['the disk may only be read', 'Build on another one, or name a folder on another one in REPORT_ROOT.'],
	EACCES: ['the folder may not be written', 'Ask for the right to write in the folder of the report, or build a copy of it.'],
	EPERM: ['the folder may not be written', 'Close what holds files of dist/ open, or ask for the right to write in the folder of the report.'],
	EBUSY: ['something holds files of dist/ open', 'Close it, and build again.'],
	EFBIG: ['a file is larger than this machine allows', 'Raise the limit for the size of files, and build again.'],
	EMFILE: ['too many files are open', 'Close other programs, or raise the limit for open files.'],
};

/** Tells why a sound report was not built. What no author can mend is told with its trace, so that it can be mended in `src/`. */
export function tellFailure(error: unknown): string {
	const { message, hint } = wordsFor(error);
	return `${styleText('red', 'error')}  ${message}\n${hint === undefined ? '' : `  ${styleText('cyan', '→')} ${hint}\n`}\nNothing was built: dist/ is as it was.\n`;
}

function wordsFor(error: unknown): { message: string; hint?: string | undefined } {
	if (!(error instanceof Error)) return { message: String(error) };
	const refusal = REFUSALS['code' in error ? String(error.code) : ''];
	if (refusal !== undefined) return { message: `The site could not be written: ${refusal[0]} (${error.message}).`, hint: refusal[1] };
	if ('hint' in error && typeof error.hint === 'string' && error.hint !== '') return { message: error.message, hint: error.hint };
	return { message: error.stack ?? error.message };
}

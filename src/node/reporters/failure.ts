import { styleText } from 'node:util';
import { BuildProblem } from '../build-problem.ts';

/** What a machine refuses: its code in Node, its words in the programs that Node runs, and what to do. */
const REFUSALS: readonly {
	readonly codes: readonly string[];
	readonly words: RegExp;
	readonly what: string;
	readonly hint: string;
}[] = [
	{
		codes: ['ENOSPC', 'EDQUOT'],
		words: /no space left on device|quota exceeded|not enough space on the disk/i,
		what: 'the disk is full',
		hint: 'Make room, and try again.',
	},
	{
		codes: ['EROFS'],
		words: /read-only file system/i,
		what: 'the disk may only be read',
		hint: 'Copy the report to another disk, and name it in REPORT_ROOT.',
	},
	{
		codes: ['EACCES', 'EPERM'],
		words: /permission denied|access is denied/i,
		what: 'the folder may not be written',
		hint: 'Close what holds its files open, or ask for the right to write in the folder of the report.',
	},
	{
		codes: ['EBUSY'],
		words: /resource busy|used by another process/i,
		what: 'something holds its files open',
		hint: 'Close it, and try again.',
	},
	{
		codes: ['EFBIG'],
		words: /file too large/i,
		what: 'a file is larger than this machine allows',
		hint: 'Raise the limit for the size of files, and try again.',
	},
	{
		codes: ['EMFILE', 'ENFILE'],
		words: /too many open files/i,
		what: 'too many files are open',
		hint: 'Close other programs, or raise the limit for open files.',
	},
];

/** What a command was to write, and how it leaves things when it cannot. */
const WORK = {
	build: { what: 'The site', left: 'Nothing was built: dist/ is as it was.' },
	publish: { what: 'The edition', left: 'Nothing was published: data/editions is as it was.' },
} as const;

/** The report has passed the check, so no author can do anything about what else fails. */
const UNFORESEEN =
	'The report is sound, so this is a fault of the tool: report it, with what was changed last in content/ or data/.';

/**
 * Why a sound report was not built or published. What no author can repair is said to be a fault of the tool.
 *
 * @param argv With `--trace` in it, the answer ends with the lines of code that the error came through.
 */
export function describeFailure(
	error: unknown,
	work: keyof typeof WORK = 'build',
	argv: readonly string[] = process.argv,
): string {
	const { what, left } = WORK[work];
	const { message, hint } = wordsFor(error, what);
	const after = error instanceof BuildProblem ? (error.left ?? left) : left;
	const trace = argv.includes('--trace') && error instanceof Error ? `\n${error.stack ?? error.message}\n` : '';
	return `${styleText('red', 'error')}  ${message}\n${hint === undefined ? '' : `  ${styleText('cyan', '→')} ${hint}\n`}\n${after}\n${trace}`;
}

function wordsFor(error: unknown, what: string): { message: string; hint?: string | undefined } {
	if (!(error instanceof Error)) return { message: String(error) };
	const code = 'code' in error ? String(error.code) : '';
	const refusal =
		REFUSALS.find(({ codes }) => codes.includes(code)) ?? REFUSALS.find(({ words }) => words.test(error.message));
	if (refusal !== undefined) return { message: `${what} could not be written: ${refusal.what}.`, hint: refusal.hint };
	if ('hint' in error && typeof error.hint === 'string' && error.hint !== '')
		return { message: error.message, hint: error.hint };
	return { message: `${what} could not be written: ${error.message}`, hint: UNFORESEEN };
}

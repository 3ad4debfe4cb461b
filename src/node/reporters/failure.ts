import { styleText } from 'node:util';
import { BuildProblem } from '../build-problem.ts';
import { RefusedFetch } from '../fetch/refused-fetch.ts';

/** Errors of the machine: their codes in Node, their words in the programs that Node runs, and what to do. */
const MACHINE_ERRORS: readonly {
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

/** What a command writes, and the state if it fails. */
const WORK = {
	build: { what: 'The site', state: 'Nothing was built: dist/ is as it was.' },
	upgrade: { what: 'The data files', state: 'Nothing was rewritten: data/ is as it was.' },
	find: { what: 'The search', state: 'Nothing was written: the report is as it was.' },
	rename: { what: 'The report', state: 'Nothing was renamed: content/ and data/ are as they were.' },
	explain: { what: 'The explanations', state: 'Nothing was added: data/changes.yaml is as it was.' },
	publish: { what: 'The edition', state: 'Nothing was published: data/editions is as it was.' },
	archive: { what: 'The archive', state: 'No archive was written.' },
	fetch: { what: 'The copy', state: 'The saved copy and its record are as they were.' },
	editor: { what: 'What the editor needs', state: 'Run it again: what was written is made anew.' },
	new: { what: 'The report', state: 'Nothing was written.' },
	add: { what: 'The source', state: 'Nothing was added: data/sources is as it was.' },
} as const;

/** What a command makes, by which its failure is described. */
export type Work = keyof typeof WORK;

/** The hint for any other error. The report has passed the check, so its author cannot correct it. */
const TOOL_FAULT =
	'The report is sound, so this is a fault of the tool: report it, with what was changed last in content/ or data/.';

/**
 * Describes for the terminal why a report without problems was not built or published, and what to do.
 *
 * @param argv With `--trace` in it, the answer ends with the lines of code that the error came through.
 */
export function describeFailure(error: unknown, work: Work = 'build', argv: readonly string[] = process.argv): string {
	const { what, state } = WORK[work];
	const { message, hint } = wordsFor(error, what);
	const advice = hint === undefined ? '' : `  ${styleText('cyan', '→')} ${hint}\n`;
	const after = error instanceof BuildProblem ? (error.state ?? state) : state;
	const trace = argv.includes('--trace') && error instanceof Error ? `\n${error.stack ?? error.message}\n` : '';
	return `${styleText('red', 'error')}  ${message}\n${advice}\n${after}\n${trace}`;
}

function wordsFor(error: unknown, what: string): { message: string; hint?: string | undefined } {
	if (!(error instanceof Error)) return { message: String(error) };
	// It may hold the words of a server, on its own disk and rights.
	if (error instanceof RefusedFetch) return error;
	const code = 'code' in error ? String(error.code) : '';
	const known =
		MACHINE_ERRORS.find(({ codes }) => codes.includes(code)) ??
		MACHINE_ERRORS.find(({ words }) => words.test(error.message));
	if (known !== undefined) return { message: `${what} could not be written: ${known.what}.`, hint: known.hint };
	if ('hint' in error && typeof error.hint === 'string' && error.hint !== '')
		return { message: error.message, hint: error.hint };
	return { message: `${what} could not be written: ${error.message}`, hint: TOOL_FAULT };
}

import { parseArgs } from 'node:util';
import { chooseReporter, type Reporter, REPORTERS } from '../reporters/choose-reporter.ts';
import type { Work } from '../reporters/failure.ts';
import { UsageError } from './usage-error.ts';

/** An option of a command, such as `--language <tag>`. */
export interface Option {
	readonly type: 'string' | 'boolean';
	/** What stands for its value in the usage, such as `tag`. */
	readonly value?: string;
	/** What it does, a sentence without a subject. */
	readonly says: string;
}
export type Options = Readonly<Record<string, Option>>;

/** The options that every command has. */
export const COMMON_OPTIONS = {
	reporter: { type: 'string', value: REPORTERS.join('|'), says: 'Chooses for whom problems are written.' },
	trace: { type: 'boolean', says: 'Adds to a failure the lines of code that it came through.' },
} as const satisfies Options;

interface Line<Own extends Options> {
	args: string[];
	options: Own;
	allowPositionals: true;
}
type Values<Own extends Options> = ReturnType<typeof parseArgs<Line<Own>>>['values'];

/** What a command is started with. */
export interface Given<Own extends Options> {
	/** What stands on the line besides options, such as the name of a file. */
	readonly operands: readonly string[];
	readonly values: Values<Own>;
	/** Writes problems as `--reporter` asks. */
	readonly print: Reporter;
	/** Whether another program reads the output: standard output then holds only JSON. */
	readonly isForProgram: boolean;
}

/** How a command has ended: `failed` if the report has problems, or what was asked could not be done. */
export type Ending = 'done' | 'failed';

/** A command as the table of commands has it. */
export interface Command {
	/** What it does, a sentence without a subject. */
	readonly says: string;
	/** Its operands as the usage shows them: `<file>` must be given, `[id]` may be. */
	readonly operands: readonly string[];
	readonly options: Options;
	/** What it makes, by which a failure is described. */
	readonly work: Work;
	/**
	 * @param args What stands on the line after the name of the command.
	 * @throws {UsageError} If the command has no such option or operand.
	 */
	readonly start: (args: readonly string[]) => Promise<Ending>;
}

/** Makes a command whose options are read from the line, with their types, before it runs. */
export function command<const Own extends Options>({
	says,
	operands = [],
	options,
	work = 'build',
	run,
}: {
	readonly says: string;
	readonly operands?: readonly string[];
	readonly options: Own;
	readonly work?: Work;
	readonly run: (given: Given<Own>) => Ending | Promise<Ending>;
}): Command {
	return {
		says,
		operands,
		options,
		work,
		start: async (args) => {
			const common = takeCommon(args);
			const { values, positionals } = readLine({ args: common.rest, options, allowPositionals: true });
			checkOperands(positionals, operands);
			const print = chooseReporter(common.reporter);
			return run({ operands: positionals, values, print, isForProgram: common.reporter === 'json' });
		},
	};
}

/** Takes the options that every command has from a line. */
function takeCommon(args: readonly string[]): { reporter?: string | undefined; rest: string[] } {
	const { tokens, values } = readLine({ args: [...args], options: COMMON_OPTIONS, strict: false, tokens: true });
	const taken = new Set<number>();
	for (const token of tokens) {
		if (token.kind !== 'option' || !Object.hasOwn(COMMON_OPTIONS, token.name)) continue;
		taken.add(token.index);
		if (token.value !== undefined && !token.inlineValue) taken.add(token.index + 1);
	}
	const { reporter } = values;
	if (reporter === true) throw new UsageError('`--reporter` needs a value, such as --reporter=json.');
	return {
		reporter: typeof reporter === 'string' ? reporter : undefined,
		rest: args.filter((_, index) => !taken.has(index)),
	};
}

function readLine<const Config extends Parameters<typeof parseArgs>[0] & object>(config: Config) {
	try {
		return parseArgs(config);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		// Node adds advice of its own after the first sentence.
		throw new UsageError(`${error.message.replace(/\. .*$/s, '').replace(/\.$/, '')}.`);
	}
}

function checkOperands(given: readonly string[], operands: readonly string[]): void {
	const missing = operands[given.length];
	if (missing?.startsWith('<') === true) throw new UsageError(`${missing} is missing.`);
	const [extra] = given.slice(operands.length);
	if (extra !== undefined && operands.at(-1)?.endsWith('…') !== true)
		throw new UsageError(`“${extra}” is one word too many.`);
}

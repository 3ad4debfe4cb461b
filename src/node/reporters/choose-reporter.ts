import type { Problem } from '../../core/problem.ts';
import { answerInJson, keepProblems } from './answer-in-json.ts';
import { formatForGithub } from './github.ts';
import { formatForTerminal } from './terminal.ts';

/** Formats problems as text for a person at a terminal, another program, or a workflow. */
export type Reporter = (problems: readonly Problem[]) => string;

const reporters: ReadonlyMap<string, Reporter> = new Map([
	['terminal', formatForTerminal],
	['json', (problems) => keepProblems(problems) ?? `${JSON.stringify({ problems }, null, '\t')}\n`],
	['github', formatForGithub],
]);

/** A program that reads the output, such as `head`, may close it early. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

// A command that watches answers many times, by itself.
if (isForProgram(process.argv) && !process.argv.includes('--watch')) answerInJson();

/** Whether another program reads the output: standard output then holds only the JSON. */
export function isForProgram(argv: readonly string[]): boolean {
	return argv.includes('--reporter=json');
}

/** The reporter that `--reporter=…` names; without it, that of GitHub in a workflow there, and else the terminal’s. */
export function chooseReporter(argv: readonly string[]): Reporter {
	const named = argv.find((argument) => argument.startsWith('--reporter='))?.slice('--reporter='.length);
	const name = named ?? (process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal');
	const reporter = reporters.get(name);
	if (reporter !== undefined) return reporter;
	console.error(`There is no reporter “${name}”. Choose: ${[...reporters.keys()].join(', ')}.`);
	process.exit(2);
}

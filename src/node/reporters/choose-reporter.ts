import type { Problem } from '../../core/problem.ts';
import { formatForGithub } from './github.ts';
import { formatForTerminal } from './terminal.ts';

/** Problems as text for whoever reads them: a person at a terminal, another program, a workflow. */
export type Reporter = (problems: readonly Problem[]) => string;

const reporters: ReadonlyMap<string, Reporter> = new Map([
	['terminal', formatForTerminal],
	['json', (problems) => `${JSON.stringify({ problems }, null, '\t')}\n`],
	['github', formatForGithub],
]);

/** Whoever reads along, such as `head`, may have read enough. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

/** Whether another program reads what is reported: then nothing but the report stands on standard output. */
export function isForProgram(argv: readonly string[]): boolean {
	return argv.includes('--reporter=json');
}

/** The reporter named by `--reporter=…`; in a GitHub workflow annotations, else the terminal’s. */
export function chooseReporter(argv: readonly string[]): Reporter {
	const named = argv.find((argument) => argument.startsWith('--reporter='))?.slice('--reporter='.length);
	const name = named ?? (process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal');
	const reporter = reporters.get(name);
	if (reporter !== undefined) return reporter;
	console.error(`There is no reporter “${name}”. Choose: ${[...reporters.keys()].join(', ')}.`);
	process.exit(2);
}

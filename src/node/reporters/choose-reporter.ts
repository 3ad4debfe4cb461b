import type { Problem } from '../../core/problem.ts';
import { UsageError } from '../commands/usage-error.ts';
import { keepProblems } from './answer-in-json.ts';
import { formatForGithub } from './github.ts';
import { nameCommands } from './name-commands.ts';
import { formatForTerminal } from './terminal.ts';

/** Formats problems as text for a person at a terminal, another program, or a workflow. */
export type Reporter = (problems: readonly Problem[]) => string;

const reporters = {
	terminal: formatForTerminal,
	json: (problems) => keepProblems(problems) ?? `${JSON.stringify({ problems }, null, '\t')}\n`,
	github: formatForGithub,
} satisfies Readonly<Record<string, Reporter>>;
type ReporterName = keyof typeof reporters;

/** The names of all reporters. */
export const REPORTERS = ['terminal', 'json', 'github'] as const satisfies readonly ReporterName[];

/**
 * A reporter by its name; without one, that of GitHub in a workflow there, and else the terminal’s. Hints name commands
 * as the author calls them.
 *
 * @throws {UsageError} If there is no such reporter.
 */
export function chooseReporter(named: string | undefined): Reporter {
	const wanted = named ?? (process.env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'terminal');
	const name = REPORTERS.find((each) => each === wanted);
	if (name === undefined) throw new UsageError(`There is no reporter “${wanted}”. Choose: ${REPORTERS.join(', ')}.`);
	return (problems) => reporters[name](problems.map((each) => ({ ...each, hint: nameCommands(each.hint) })));
}

import { nearestWord } from '../../core/spelling/nearest-word.ts';
import { versionOfTool } from '../version-of-tool.ts';
import { describeFailure } from '../reporters/failure.ts';
import { print, printError } from '../reporters/print.ts';
import { COMMANDS, isCommandName } from './commands.ts';
import { describeCommand, listCommands, usageOf } from './help.ts';
import { UsageError } from './usage-error.ts';

/** What a program ends with: all done, refused or failed, called in a way that it does not know. */
type Status = 0 | 1 | 2;

/**
 * Runs the command that a line names.
 *
 * @param line What stands after the name of the program: the name of a command, its operands and options.
 */
export async function runCommandLine(line: readonly string[]): Promise<Status> {
	const [name = '--help', ...args] = line;
	if (name === '--version') return show(`${versionOfTool()}\n`);
	if (name === '--help' || name === '-h' || name === 'help') return show(await listCommands());
	if (!isCommandName(name)) {
		const meant = nearestWord(name, Object.keys(COMMANDS));
		const advice = meant === undefined ? '`npm run help` lists them.' : `Did you mean \`npm run ${meant}\`?`;
		printError(`error  There is no command “${name}”.\n  → ${advice}\n`);
		return 2;
	}
	const called = await COMMANDS[name]();
	if (args.includes('--help') || args.includes('-h')) return show(describeCommand(name, called));
	try {
		return (await called.start(args)) === 'done' ? 0 : 1;
	} catch (error) {
		if (error instanceof UsageError) {
			printError(`error  ${error.message}\n  → ${usageOf(name, called)}\n`);
			return 2;
		}
		printError(describeFailure(error, called.work, args));
		return 1;
	}
}

function show(text: string): Status {
	print(text);
	return 0;
}

/** Whether what a command says is one JSON document. A check that watches writes a line for each check instead. */
export function answersInJson(line: readonly string[]): boolean {
	const isJson = line.some(
		(word, index) => word === '--reporter=json' || (word === 'json' && line[index - 1] === '--reporter'),
	);
	return isJson && !line.includes('--watch');
}

import { type Command, COMMON_OPTIONS, type Option, type Options } from './command.ts';
import { COMMANDS, type CommandName } from './commands.ts';

/** How a command is called, such as `npm run add-source -- <file> [--id <id>]`. */
export function usageOf(name: CommandName, { operands, options }: Command): string {
	const args = [...operands, ...Object.entries(options).map(([option, how]) => `[${writeOption(option, how)}]`)];
	return `npm run ${name}${args.length === 0 ? '' : ` -- ${args.join(' ')}`}`;
}

function writeOption(name: string, { value }: Option): string {
	return `--${name}${value === undefined ? '' : ` <${value}>`}`;
}

/** What a command does, how it is called, and what each option of it does. */
export function describeCommand(name: CommandName, command: Command): string {
	const all: Options = { ...command.options, ...COMMON_OPTIONS };
	const options = Object.entries(all).map(([option, how]): readonly [string, string] => [
		writeOption(option, how),
		how.says,
	]);
	return `${command.says}\n\n  ${usageOf(name, command)}\n\n${inColumns(options)}`;
}

/** The names of all commands, each with what it does. */
export async function listCommands(): Promise<string> {
	const rows: (readonly [string, string])[] = [];
	for (const [name, load] of Object.entries(COMMANDS)) rows.push([name, (await load()).says]);
	return `A report whose numbers are proven. Commands:\n\n${inColumns(rows)}\nMore of one: \`npm run <command> -- --help\`.\n`;
}

function inColumns(rows: readonly (readonly [string, string])[]): string {
	const width = Math.max(...rows.map(([name]) => name.length));
	return rows.map(([name, says]) => `  ${name.padEnd(width)}  ${says}\n`).join('');
}

import { type Command, COMMON_OPTIONS, type Option, type Options } from './command.ts';
import { COMMANDS, type CommandName, isCommandName } from './commands.ts';

/** How a command is called, such as `npm run add-source -- <file> [--id <id>]`. */
export function usageOf(name: CommandName, { operands, options }: Command): string {
	const args = [...operands, ...Object.entries(options).map(([option, how]) => `[${writeOption(option, how)}]`)];
	return `npm run ${name}${args.length === 0 ? '' : ` -- ${args.join(' ')}`}`;
}

function writeOption(name: string, { value }: Option): string {
	return `--${name}${value === undefined ? '' : ` <${value}>`}`;
}

/** Options, each as it is written and with what it does. */
export function optionsOf(options: Options): (readonly [written: string, says: string])[] {
	return Object.entries(options).map(([option, how]) => [writeOption(option, how), how.says]);
}

/** What a command does, how it is called, and what each option of it does. */
export function describeCommand(name: CommandName, command: Command): string {
	const options = inColumns(optionsOf({ ...command.options, ...COMMON_OPTIONS }));
	return `${command.says}\n\n  ${usageOf(name, command)}\n\n${options}`;
}

/** All commands by their names, in the order of the table. */
export async function readCommands(): Promise<(readonly [CommandName, Command])[]> {
	const all: (readonly [CommandName, Command])[] = [];
	for (const name of Object.keys(COMMANDS).filter(isCommandName)) all.push([name, await COMMANDS[name]()]);
	return all;
}

/** The names of all commands, each with what it does. */
export async function listCommands(): Promise<string> {
	const rows = (await readCommands()).map(([name, { says }]) => [name, says] as const);
	return `A report whose numbers are proven. Commands:\n\n${inColumns(rows)}\nMore of one: \`npm run <command> -- --help\`.\n`;
}

function inColumns(rows: readonly (readonly [string, string])[]): string {
	const width = Math.max(...rows.map(([name]) => name.length));
	return rows.map(([name, says]) => `  ${name.padEnd(width)}  ${says}\n`).join('');
}

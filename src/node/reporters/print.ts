import { nameCommands } from './name-commands.ts';

/** A program that reads the output, such as `head`, may close it early. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

/** Writes text to standard output. Commands in it are named as the author calls them. */
export function print(text: string): void {
	process.stdout.write(nameCommands(text));
}

/** Writes text to standard error in the same way. */
export function printError(text: string): void {
	process.stderr.write(nameCommands(text));
}

/** Writes one line to standard output in the same way. */
export function printLine(line: string): void {
	print(`${line}\n`);
}

import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';
import type { Note, Problem } from '../../core/problem.ts';
import { rules } from '../../core/rules.ts';

const Place = z.strictObject({
	file: z.string().describe('Path from the folder of the report, with “/” between folders.'),
	line: z.int().min(1),
	column: z.int().min(1),
});
const Remark = z.strictObject({ at: Place, message: z.string(), hint: z.string().describe('What to do.') });

/** What a command writes to standard output with `--reporter=json`, however it ends. Its exit code says the rest. */
export const CommandAnswer = z.strictObject({
	problems: z.array(z.strictObject({ rule: z.enum(rules), ...Remark.shape })).describe('Sorted by file and place.'),
	notes: z.array(Remark).describe('What the author of a sound report should know.'),
	output: z.string().describe('What the command says to people on standard output.'),
	errors: z.string().describe('What it says on standard error: also why it was ended.'),
	result: z.unknown().optional().describe('What it found, if that is data: of `find` and `publish:check`.'),
});
export type CommandAnswer = z.infer<typeof CommandAnswer>;

/** Keeps what a command reports until it ends. */
class KeptAnswer {
	problems: readonly Problem[] = [];
	notes: readonly Note[] = [];
	result: object | undefined;
}

let kept: KeptAnswer | undefined;

/**
 * Makes this process write one JSON document to standard output when it ends, whatever ends it, and nothing else there.
 * What is written for people is kept in the document; that of standard error is written there as well.
 */
export function answerInJson(): void {
	if (kept !== undefined) return;
	const answer = new KeptAnswer();
	kept = answer;
	const write = process.stdout.write.bind(process.stdout);
	const output = keepWrites(process.stdout, false);
	const errors = keepWrites(process.stderr, true);
	process.on('uncaughtException', (error) => {
		process.stderr.write(`${error.stack ?? error.message}\n`);
		process.exit(1);
	});
	process.on('exit', () => {
		const said = (pieces: readonly string[]) => stripVTControlCharacters(pieces.join(''));
		const { problems, notes, result } = answer;
		const document = { problems, notes, output: said(output), errors: said(errors), result };
		write(`${JSON.stringify(document, null, '\t')}\n`);
	});
}

/** Keeps what is written to a stream. */
function keepWrites(stream: NodeJS.WriteStream, isWritten: boolean): readonly string[] {
	const pieces: string[] = [];
	const write = stream.write.bind(stream);
	stream.write = (chunk: Uint8Array | string, ...rest: readonly unknown[]) => {
		pieces.push(typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk));
		if (isWritten) write(chunk);
		for (const each of rest) if (typeof each === 'function') Reflect.apply(each, undefined, []);
		return true;
	};
	return pieces;
}

/** Keeps problems for the answer; `undefined` if this process does not answer in JSON. */
export function keepProblems(problems: readonly Problem[]): string | undefined {
	if (kept === undefined) return undefined;
	kept.problems = [...kept.problems, ...problems];
	return '';
}

/** Keeps notes for the answer, if this process answers in JSON. */
export function keepNotes(notes: readonly Note[]): void {
	if (kept !== undefined) kept.notes = notes;
}

/** Writes what a command found, for a program: as a part of the answer, if this process answers in JSON. */
export function writeResult(result: object): void {
	if (kept === undefined) process.stdout.write(`${JSON.stringify({ result }, null, '\t')}\n`);
	else kept.result = result;
}

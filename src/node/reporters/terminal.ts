import { styleText } from 'node:util';
import { MOST_PROBLEMS, type Note, type Problem } from '../../core/problem.ts';

/** Formats problems for a person at a terminal: where, what, what to do. */
export function formatForTerminal(problems: readonly Problem[]): string {
	const blocks = problems.map((problem) => block(problem, `${styleText('red', 'error')}  ${problem.rule}`));
	const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
	const more =
		problems.length >= MOST_PROBLEMS ? ' There may be more, which are reported once these are corrected.' : '';
	return `${blocks.join('\n\n')}\n\n${count}. Nothing was built.${more}\n`;
}

/** Formats notes in the same way. */
export function formatNotes(notes: readonly Note[]): string {
	return notes.map((note) => `${block(note, styleText('yellow', 'note'))}\n\n`).join('');
}

function block({ at, message, hint }: Note, name: string): string {
	return [
		`${styleText('bold', `${at.file}:${at.line}:${at.column}`)}  ${name}`,
		...message.split('\n').map((line) => `  ${line}`),
		`  ${styleText('cyan', '→')} ${hint}`,
	].join('\n');
}

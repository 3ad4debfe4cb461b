import { styleText } from 'node:util';
import { MOST_PROBLEMS, type Problem } from '../../core/problem.ts';

/** Formats problems for a person at a terminal: where, what, what to do. */
export function formatForTerminal(problems: readonly Problem[]): string {
	const blocks = problems.map(({ rule, at, message, hint }) =>
		[
			`${styleText('bold', `${at.file}:${at.line}:${at.column}`)}  ${styleText('red', 'error')}  ${rule}`,
			...message.split('\n').map((line) => `  ${line}`),
			`  ${styleText('cyan', '→')} ${hint}`,
		].join('\n'),
	);
	const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
	const more =
		problems.length >= MOST_PROBLEMS ? ' There may be more, which are reported once these are corrected.' : '';
	return `${blocks.join('\n\n')}\n\n${count}. Nothing was built.${more}\n`;
}

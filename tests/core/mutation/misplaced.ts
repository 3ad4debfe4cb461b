import type { Problem } from '../../../src/core/problem.ts';
import { rules } from '../../../src/core/rules.ts';
import type { Files } from './damage-report.ts';

/**
 * What is wrong with the refusal of a report: problems without a place in a file of theirs, or without words for an
 * author.
 */
export function misplaced(problems: readonly Problem[], files: Files, before: Files): string[] {
	if (problems.length === 0) return ['It was refused without a problem.'];
	return problems.flatMap(({ rule, at, message, hint }) => {
		const line = `${at.file}:${at.line}:${at.column} ${rule}: ${message} → ${hint}`;
		const faults = [
			rules.includes(rule) ? '' : 'has an unknown rule',
			isInside(at, files, before) ? '' : 'stands nowhere',
			/\S/.test(message) && /\S/.test(hint) ? '' : 'has no words',
			/undefined|\[object|Invalid input|\bNaN\b|\n\s+at |\.ts:\d|Error:/.test(
				(message + hint).replace(/“[^”]*”|"[^"]*"/g, ''),
			)
				? 'speaks of the machine'
				: '',
			message.length + hint.length < 4000 ? '' : `takes ${message.length + hint.length} characters`,
		].filter((fault) => fault !== '');
		return faults.map((fault) => `A problem ${fault}: ${line.slice(0, 1000)}`);
	});
}

/** The place of a missing file is its first character. */
function isInside({ file, line, column }: Problem['at'], files: Files, before: Files): boolean {
	const bytes = files.get(file);
	if (bytes === undefined) return line === 1 && column === 1 && (before.has(file) || /^(?:data|content)\//.test(file));
	const lines = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\n');
	const written = lines[line - 1];
	return written !== undefined && Number.isInteger(column) && column >= 1 && column <= written.length + 1;
}

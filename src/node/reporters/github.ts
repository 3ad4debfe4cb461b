import type { Problem } from '../../core/problem.ts';

/** Formats problems as annotations of a GitHub workflow. */
export function formatForGithub(problems: readonly Problem[]): string {
	return problems
		.map(({ rule, at, message, hint }) => {
			const properties = `file=${property(at.file)},line=${at.line},col=${at.column},title=${property(rule)}`;
			return `::error ${properties}::${data(`${message}\n→ ${hint}`)}\n`;
		})
		.join('');
}

/** Escapes a message of a workflow command. */
function data(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
	return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

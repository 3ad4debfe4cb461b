import type { Problem } from '../../core/problem.ts';

/** Problems for another program. */
export function tellInJson(problems: readonly Problem[]): string {
	return `${JSON.stringify({ problems }, null, '\t')}\n`;
}

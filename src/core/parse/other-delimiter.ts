import type { Place, Problem } from '../problem.ts';
import { tableProblem } from './read-records.ts';

/** What other programs put between cells, in words. */
const OTHERS = [
	[';', 'semicolons'],
	['\t', 'tabs'],
	['|', 'vertical bars'],
] as const;

/**
 * The problem of a table whose cells are not parted by commas. Without this, every row would be too short or too long.
 *
 * @param wanted The names of the columns that the table should have.
 */
export function otherDelimiter(text: string, wanted: readonly string[], top: Place): Problem | undefined {
	const [heading = ''] = text.replace(/^\uFEFF/, '').split(/\r?\n|\r/, 1);
	const knownBy = (delimiter: string) =>
		heading.split(delimiter).filter((name) => wanted.includes(name.trim().replace(/^"(.*)"$/, '$1'))).length;
	const known = knownBy(',');
	const found = OTHERS.find(([delimiter]) => knownBy(delimiter) > Math.max(1, known));
	if (found === undefined) return undefined;
	const [, name] = found;
	const message = `The table is read with commas between its cells, and the cells of its heading are parted by ${name}.`;
	const hint =
		`Write commas for the ${name}, and put text with commas in double quotes. A spreadsheet program does both if you ` +
		'save the table as “CSV UTF-8 (comma delimited)”.';
	return tableProblem(top, message, hint);
}

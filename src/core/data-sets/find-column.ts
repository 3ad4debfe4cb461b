import type { DataColumn, DataSet } from '../model/data-set.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Finding, Findings } from '../problem.ts';

/** Finds a column of a data set by its name. Reports one that is not there. */
export function findColumn(
	{ source, columns }: DataSet,
	name: string,
	path: Finding['path'],
	findings: Findings,
): DataColumn | undefined {
	const found = columns.find((column) => column.name === name);
	if (found !== undefined) return found;
	const names = columns.map((column) => column.name);
	findings.report({
		rule: 'reference-resolves',
		path,
		message: `The data set “${source}” has no column “${name}”.${suggestion(name, names)}`,
		hint: `Its columns are: ${listNames(names)}.`,
	});
	return undefined;
}

/** How many names a hint lists at the most. */
const MOST_NAMED = 20;

/** The first names, with commas between them; a name that has a comma itself stands in quotes. */
export function listNames(names: readonly string[]): string {
	const shown = names.slice(0, MOST_NAMED).map((name) => (name.includes(',') ? `“${name}”` : name));
	return `${shown.join(', ')}${names.length > MOST_NAMED ? ' and others' : ''}`;
}

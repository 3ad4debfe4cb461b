import type { RuleId } from './rules.ts';

/** A position in an author's file; `line` and `column` count from 1, `file` is relative to the report root. */
export interface Place {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** One broken promise, told to the author of a report: where, what, and what to do. */
export interface Problem {
	readonly rule: RuleId;
	readonly at: Place;
	readonly message: string;
	readonly hint: string;
}

/** So many problems of one kind of thing, such as the entries of a file, are reported; the others wait until these are mended. */
export const MOST_PROBLEMS = 1_000;

/** Sorts by file, line, column and rule, so that the same input gives the same list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	return [...problems].sort((a, b) => compareText(a.at.file, b.at.file) || a.at.line - b.at.line || a.at.column - b.at.column || compareText(a.rule, b.rule) || compareText(a.message, b.message));
}

/** Code unit order: the same on every machine and in every locale. */
function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** A problem found in one entry of a data file; `path` leads to the field, whose place is looked up only when it is told. */
export interface Finding {
	readonly rule: RuleId;
	readonly path: readonly (string | number)[];
	readonly message: string;
	readonly hint: string;
}

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

/** A problem whose place is known to whoever asked for the check. */
export type Unplaced = Omit<Problem, 'at'>;

/** So many problems of one kind of thing, such as the entries of a file, are reported; the others wait until these are mended. */
export const MOST_PROBLEMS = 1_000;

/** Sorts by file, line, column and rule, so that the same input gives the same list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	return [...problems].sort(
		(a, b) =>
			compareText(a.at.file, b.at.file) ||
			a.at.line - b.at.line ||
			a.at.column - b.at.column ||
			compareText(a.rule, b.rule) ||
			compareText(a.message, b.message),
	);
}

/** Code unit order: the same on every machine and in every locale. */
function compareText(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** A problem of one entry of a data file; `path` leads to the field, whose place is looked up when it is reported. */
export interface Finding {
	readonly rule: RuleId;
	readonly path: readonly (string | number)[];
	readonly message: string;
	readonly hint: string;
}

/**
 * Collects what a step reports. A step is handed a collector and goes on as far as it can; a part of the step takes a
 * part of it, and so knows whether it has reported anything itself.
 */
export class Collector<Reported> {
	readonly #reported: Reported[] = [];
	readonly #passOn: ((each: Reported) => void) | undefined;

	/** @param passOn Where each report goes besides. Only {@link part} and {@link placing} give it. */
	constructor(passOn?: (each: Reported) => void) {
		this.#passOn = passOn;
	}

	/** In the order in which they were reported. */
	get reported(): readonly Reported[] {
		return this.#reported;
	}

	get isEmpty(): boolean {
		return this.#reported.length === 0;
	}

	/** Whether it holds as many as anyone reads, so that a step over many things may stop. */
	get isFull(): boolean {
		return this.#reported.length >= MOST_PROBLEMS;
	}

	report(...reported: readonly Reported[]): void {
		for (const each of reported) {
			this.#reported.push(each);
			this.#passOn?.(each);
		}
	}

	/** A collector that holds only its own reports, and passes each on to this one. */
	part(): Collector<Reported> {
		return new Collector((each) => this.report(each));
	}

	/** A collector of what has no place yet; `place` gives each report its place on the way to this one. */
	placing<Unplaced>(place: (each: Unplaced) => Reported): Collector<Unplaced> {
		return new Collector((each) => this.report(place(each)));
	}
}

export type Problems = Collector<Problem>;
export type Findings = Collector<Finding>;

/** A collector for the findings of one entry, whose fields have their places by `at`. */
export function findingsAt(problems: Problems, at: (...path: Finding['path']) => Place): Findings {
	return problems.placing(({ path, ...finding }) => ({ ...finding, at: at(...path) }));
}

import type { RuleId } from './rules.ts';

/** A position in an author's file; `line` and `column` count from 1, `file` is relative to the report root. */
export interface Place {
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** A rule that a report breaks, for its author: where, what is wrong, and what to do. */
export interface Problem {
	readonly rule: RuleId;
	readonly at: Place;
	readonly message: string;
	readonly hint: string;
	/**
	 * What the check looked for and did not find. If it is written somewhere and has a problem itself, that problem alone
	 * is shown: see `core/parse/follow-up-problems.ts`.
	 */
	readonly notFound?: Missing | undefined;
}

/** The kinds of things that a check can look for. */
export type MissingKind =
	| 'figure'
	| 'term'
	| 'unit'
	| 'work'
	| 'source'
	| 'chart'
	| 'table'
	| 'picture'
	| 'section'
	| 'unknown'
	| 'claim'
	| 'query'
	| 'connection'
	| 'prose'
	| 'address';

/** A thing that was not found, by its name; without a name, anything of its kind. */
export interface Missing {
	readonly kind: MissingKind;
	readonly id?: string | undefined;
}

/** What the author of a sound report should know, with what to do. */
export type Note = Omit<Problem, 'rule' | 'notFound'>;

/** A problem without its place, which the caller of the check knows. */
export type Unplaced = Omit<Problem, 'at'>;

/**
 * How many problems of one kind, such as those of the entries of a file, are reported. The others are reported once
 * these are corrected.
 */
export const MOST_PROBLEMS = 1_000;

/**
 * Sorts by file, line, column and rule, so that the same input gives the same list. A problem that all members of a
 * family have in common stands in it once.
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
	const keyOf = ({ rule, at: { file, line, column }, message }: Problem) =>
		[file, line, column, rule, message].join(' ');
	return [...new Map(problems.map((each) => [keyOf(each), each])).values()].sort(
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

/** A problem of one entry of a data file: with the path of a field instead of its place, see {@link findingsAt}. */
export interface Finding {
	readonly rule: RuleId;
	readonly path: readonly (string | number)[];
	readonly message: string;
	readonly hint: string;
	readonly notFound?: Missing | undefined;
}

/**
 * Collects what a step reports. Each step takes a collector and goes on as far as it can after a report. A part of a
 * step that must know whether it has reported anything itself makes a {@link part} of the collector.
 */
export class Collector<Reported> {
	readonly #reported: Reported[] = [];
	readonly #passOn: ((each: Reported) => void) | undefined;

	/** @param passOn Is called with each report. Only {@link part} and {@link placing} give it. */
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

	/** Whether it holds {@link MOST_PROBLEMS}: a step that checks many entries may then stop. */
	get isFull(): boolean {
		return this.#reported.length >= MOST_PROBLEMS;
	}

	report(...reported: readonly Reported[]): void {
		for (const each of reported) {
			this.#reported.push(each);
			this.#passOn?.(each);
		}
	}

	/** Makes a collector that holds only its own reports and passes each on to this one. */
	part(): Collector<Reported> {
		return new Collector((each) => this.report(each));
	}

	/** Makes a collector of reports without a place; `place` adds it when a report is passed on to this one. */
	placing<Unplaced>(place: (each: Unplaced) => Reported): Collector<Unplaced> {
		return new Collector((each) => this.report(place(each)));
	}
}

export type Problems = Collector<Problem>;
export type Findings = Collector<Finding>;

/** Makes a collector for the findings of one entry. `at` gives the place of a field. */
export function findingsAt(problems: Problems, at: (...path: Finding['path']) => Place): Findings {
	return problems.placing(({ path, ...finding }) => ({ ...finding, at: at(...path) }));
}

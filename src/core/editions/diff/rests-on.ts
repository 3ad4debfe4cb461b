import type { Citable } from '../../model/edition.ts';
import type { Json } from '../canonical-json.ts';

/** The fields that name what a citable rests on, with how each of them names it. Other fields name nothing. */
const NAMES: Readonly<Record<string, (value: Json) => readonly string[]>> = {
	source: sourcesIn,
	sources: sourcesIn,
	from: sourcesIn,
	inputs: (value) => wordsIn(value).map((pair) => `figure:${pair.slice(pair.indexOf('=') + 1)}`),
	uncertainty: shownIn,
	targets: shownIn,
	structure: shownIn,
	intervals: shownIn,
	table: shownIn,
	series: figuresIn,
	references: figuresIn,
};

/**
 * The refs of what a citable rests on directly: the sources of a figure or a table, the inputs of a formula, the figures
 * and the table of a chart, and the figures that words name. An edition of the first format does not keep what its
 * words name.
 */
export function restsOn({ content }: Pick<Citable, 'content'>): ReadonlySet<string> {
	return new Set(Object.entries(content).flatMap(([name, value]) => NAMES[name]?.(value) ?? []));
}

function sourcesIn(value: Json): readonly string[] {
	return wordsIn(value).map((id) => `source:${id}`);
}

/** The figures and tables among the parts of prose, and among other lists of refs. */
function shownIn(value: Json): readonly string[] {
	return wordsIn(value).filter((each) => /^(?:figure|table):[a-z][a-z0-9/-]*$/.test(each));
}

/** The figures of marks and of reference lines, however deep they stand. */
function figuresIn(value: Json): readonly string[] {
	if (Array.isArray(value)) return value.flatMap((each: Json) => figuresIn(each));
	if (typeof value !== 'object' || value === null) return [];
	const { figure, marks } = value;
	return [
		...(typeof figure === 'string' ? [`figure:${figure}`] : []),
		...(marks === undefined ? [] : figuresIn(marks)),
	];
}

/** The words of a list, or one word. */
function wordsIn(value: Json): readonly string[] {
	const list: readonly Json[] = Array.isArray(value) ? value : [value];
	return list.filter((each) => typeof each === 'string');
}

import type { Citable } from '../../model/edition.ts';
import type { Json } from '../canonical-json.ts';

type NamesIn = (value: Json) => readonly string[];

/** The fields that name what a number or a row comes from, with how each of them names it. */
const ORIGINS: Readonly<Record<string, NamesIn>> = {
	source: sourcesIn,
	sources: sourcesIn,
	from: sourcesIn,
	inputs: (value) => wordsIn(value).map((pair) => `figure:${pair.slice(pair.indexOf('=') + 1)}`),
};

/** The fields that name what is drawn or stands in words. */
const SHOWN: Readonly<Record<string, NamesIn>> = {
	targets: refsIn,
	standingTargets: refsIn,
	structure: refsIn,
	intervals: refsIn,
	table: refsIn,
	series: figuresIn,
	drawn: figuresIn,
	references: figuresIn,
	missing: figuresIn,
	notDrawn: figuresIn,
	places: figuresIn,
	whole: figuresIn,
	noteTargets: refsIn,
};

/**
 * The refs of what a citable rests on directly: the sources of a figure or a table, the inputs of a formula, the
 * figures and the table of a chart, and the figures that words name. An edition of the first format does not keep what
 * its words name.
 */
export function restsOn(citable: Pick<Citable, 'content'>): ReadonlySet<string> {
	return named(citable, { ...ORIGINS, ...SHOWN });
}

/** The refs of what its numbers or its rows come from. Of two figures whose words name each other, neither does. */
export function comesFrom(citable: Pick<Citable, 'content'>): ReadonlySet<string> {
	return named(citable, ORIGINS);
}

/**
 * The refs of the figures that a field of words names, in their order, each as often as it does. Prose names them in
 * its structure. Other words do so in `targets`, which has those of all their fields: each field names some of them.
 * What a chart assumes is said by the figures that it draws.
 */
export function mentionsIn(
	{ content }: Pick<Citable, 'content'>,
	field: string,
	named: ReadonlyMap<string, Pick<Citable, 'content'>>,
): readonly string[] {
	if (field === 'assumptions') {
		const drawn = new Set(['series', 'drawn', 'references'].flatMap((name) => figuresIn(content[name] ?? [])));
		return [...drawn].flatMap((ref) => {
			const figure = named.get(ref);
			return figure === undefined ? [] : mentionsIn(figure, 'assumption', named);
		});
	}
	const isProse = (field === 'text' || field === 'footnotes') && content['structure'] !== undefined;
	const ofStanding = field === 'standing' || field === 'about' ? content['standingTargets'] : undefined;
	return refsIn(ofStanding ?? content[isProse ? 'structure' : 'targets'] ?? []);
}

function named({ content }: Pick<Citable, 'content'>, fields: Readonly<Record<string, NamesIn>>): ReadonlySet<string> {
	return new Set(Object.entries(content).flatMap(([name, value]) => fields[name]?.(value) ?? []));
}

function sourcesIn(value: Json): readonly string[] {
	return wordsIn(value).map((id) => `source:${id}`);
}

/** The figures and tables among the parts of prose, and among other lists of refs. */
function refsIn(value: Json): readonly string[] {
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

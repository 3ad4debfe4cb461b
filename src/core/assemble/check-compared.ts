import { formatArea } from '../format/format-area.ts';
import { formatPeriod } from '../format/format-period.ts';
import { type ChartSpec, kindOf } from '../chart/chart-spec.ts';
import { specParts } from '../chart/spec-parts.ts';
import type { Chart, ChartMark, ChartSeries } from '../model/chart.ts';
import type { Figure } from '../model/figure.ts';
import { UNSTATED } from '../model/quantity.ts';
import type { Finding, Findings } from '../problem.ts';
import type { Drawable } from './drawable.ts';
import { namesArea, plainWords } from './names-area.ts';

/** A figure that a chart draws, with all words that stand at its mark. */
interface Compared {
	readonly figure: Figure;
	readonly label: string;
	/** Its label and its time, the names of its series and of its facet. */
	readonly words: string;
	/** What it is drawn as. A chart in facets is split by its values. */
	readonly as: 'value' | 'interval' | 'across' | 'whole';
}

/** Where an author can name what figures are of. */
interface Ways {
	/** What has a label: each figure, or the line on which it is a point; a whole has none of its own. */
	readonly labelled: 'figure' | 'series' | undefined;
	/** The places around the chart. */
	readonly places: string;
}

/** What figures state of themselves that decides whether they can be compared. */
interface Aspect {
	readonly name: string;
	/** What a figure states, in words; undefined if nobody states it. */
	readonly of: (figure: Figure, locale: string) => string | undefined;
	/** Whether words name what a figure states. `elsewhere` are the words at marks that state something else. */
	readonly isNamed: (figure: Figure, words: string, elsewhere: readonly string[], locale: string) => boolean;
	/** Whether the figures along a second axis are compared apart, because each axis counts something of its own. */
	readonly isOfAxis?: true;
	/** What an author can write. */
	readonly wayOn: (mark: Compared & { readonly value: string }, ways: Ways) => string;
}

const aspects: readonly Aspect[] = [
	{
		name: 'period',
		of: ({ period }, locale) => (period === UNSTATED ? undefined : formatPeriod(period, locale)),
		isNamed: ({ period }, words, _, locale) =>
			has(words, formatPeriod(period, locale)) ||
			has(words, period) ||
			[...new Set(period.match(/\d{4}/gu))].every((year) => namesYear(words, year)),
		wayOn: ({ label }, { labelled, places }) =>
			({
				figure: `Name the period of each by a figure that is a date, in its \`label\`, such as “${label}, {its-id}”, or ${places}`,
				series: `Name the period of each by a figure that is a date, in the \`label\` of its series, or ${places}`,
				none: `Name the period of each by a figure that is a date, ${places}`,
			})[labelled ?? 'none'],
	},
	{
		name: 'area',
		of: ({ area }, locale) => (area === UNSTATED ? undefined : formatArea(area, locale)),
		isNamed: ({ area }, words, elsewhere, locale) =>
			area === UNSTATED ||
			// A region has names that no list knows.
			(area.length > 1 && !elsewhere.includes(words)) ||
			area.every((code) => namesArea(words, code, locale)),
		wayOn: ({ label, value }, { labelled, places }) =>
			labelled === undefined
				? `Name all areas ${places}`
				: `Give each ${labelled} a \`label\` that names its area, such as “${label}, ${value}”, or name all areas ${places}`,
	},
	{
		name: 'population',
		of: ({ population }) => (population === UNSTATED ? undefined : population),
		// Who or what was counted is a sentence; a label that differs stands for it.
		isNamed: ({ population }, words, elsewhere) => has(words, population) || !elsewhere.includes(words),
		isOfAxis: true,
		wayOn: (_, { labelled, places }) =>
			labelled === undefined
				? `Say of whom or of what each is ${places}`
				: `Give each ${labelled} a \`label\` that says of whom or of what it is, or say so ${places}`,
	},
];

/** A chart whose figures are compared. */
interface ComparedChart extends Pick<Chart, 'whole'> {
	readonly series: readonly ChartSeries[];
	/** The words around the chart: its title, its axes, its takeaway and its note. */
	readonly around: readonly (string | undefined)[];
	readonly marksAt: string;
}

/**
 * Reports figures that a chart compares although they are of different periods, areas or populations, if the words at
 * their marks and around the chart do not say so. What no source states is not compared.
 */
export function checkCompared(
	spec: Pick<ChartSpec, 'kind'>,
	{ series, whole, around, marksAt }: ComparedChart,
	{ figures, locale }: Pick<Drawable, 'figures' | 'locale'>,
	findings: Findings,
): void {
	const drawn = [
		...series.flatMap((each) => each.marks.flatMap((mark) => namedAt(each, mark, figures))),
		...namedBy(whole),
	];
	const marks = drawn.flatMap(({ id, ...mark }): Compared[] => {
		const figure = id === undefined ? undefined : figures.get(id);
		return figure === undefined ? [] : [{ ...mark, figure }];
	});
	const general = around.filter((words) => words !== undefined).join(' ');
	for (const aspect of aspects) {
		const together =
			aspect.isOfAxis === true ? Map.groupBy(marks, (mark) => mark.as === 'across') : [['', marks] as const];
		for (const [, compared] of together) {
			const found = findUnnamed(compared, aspect, general, locale);
			if (found !== undefined) findings.report(unnamed(found, aspect, spec, marksAt));
		}
	}
}

type Valued = Compared & { readonly value: string };

/** The first mark that is not said to differ from others, and one of these. */
function findUnnamed(
	marks: readonly Compared[],
	{ of, isNamed }: Aspect,
	general: string,
	locale: string,
): { first: Valued; other: Valued | undefined } | undefined {
	const groups = Map.groupBy(
		marks.flatMap((mark): Valued[] => {
			const value = of(mark.figure, locale);
			return value === undefined ? [] : [{ ...mark, value }];
		}),
		({ value }) => value,
	);
	if (groups.size < 2) return undefined;
	const silent = [...groups].flatMap(([value, group]) => {
		const elsewhere = [...groups].flatMap(([other, those]) => (other === value ? [] : those.map(({ words }) => words)));
		return group.filter(
			({ figure, words }) => !isNamed(figure, words, elsewhere, locale) && !isNamed(figure, general, [general], locale),
		);
	});
	const [first] = silent;
	if (first === undefined) return undefined;
	const [other] = [...groups.values()].flatMap(([mark]) =>
		mark === undefined || mark.value === first.value ? [] : mark,
	);
	return { first, other };
}

function unnamed(
	{ first, other }: { readonly first: Valued; readonly other: Valued | undefined },
	{ name, wayOn }: Aspect,
	spec: Pick<ChartSpec, 'kind'>,
	marksAt: string,
): Finding {
	const { rowNeeds, isOneWhole } = kindOf(spec);
	const refused = refusedBy(spec);
	const say = ({ figure: { id }, label, value }: Valued) => `“${id}” (${label}) is of ${value}`;
	const ways: Ways = {
		labelled: first.as === 'whole' ? undefined : rowNeeds?.x === 'time' ? 'series' : 'figure',
		places: refused.has('axis')
			? 'in the title, in the takeaway or in a `note`'
			: 'in the title, under `axis`, in the takeaway or in a `note`',
	};
	const canSplit = !refused.has('facet') && isOneWhole !== true && [first, other].every((each) => each?.as === 'value');
	return {
		rule: 'marks-can-be-compared',
		path: [marksAt],
		message:
			`The figures of the chart differ in ${name}, and nothing at the mark says so: ` +
			`${say(first)}${other === undefined ? '' : `, ${say(other)}`}.`,
		hint: `${wayOn(first, ways)}${canSplit ? `; or write \`facet: ${name}\`, which draws each under its ${name}` : ''}.`,
	};
}

/** Those of the fields around a chart that its kind refuses. */
function refusedBy(spec: Pick<ChartSpec, 'kind'>): ReadonlySet<unknown> {
	const read = kindOf(spec).schema(specParts).safeParse({ axis: 'words', facet: 'words' });
	return new Set(read.error?.issues.map(({ path: [field] }) => field));
}

type Named = Omit<Compared, 'figure'> & { readonly id: string | undefined };

/** The figures that a mark names. The uncertainty of a figure is not among them: it is checked where that is proven. */
function namedAt({ label: series, facet = '' }: ChartSeries, mark: ChartMark, figures: Drawable['figures']): Named[] {
	const { label, time, until }: Pick<ChartMark, 'label' | 'time' | 'until'> = mark;
	const times = [time, until].flatMap((each) => (each === undefined ? [] : [each.text, each.iso]));
	const words = [label, ...times, series, facet].join(' ');
	const uncertainty = mark.figure === undefined ? undefined : figures.get(mark.figure)?.uncertainty;
	const own = uncertainty !== undefined && 'figure' in uncertainty ? uncertainty.figure : undefined;
	return [
		{ id: mark.figure, label, words, as: 'value' },
		{ id: mark.interval === own ? undefined : mark.interval, label, words, as: 'interval' },
		{ id: mark.across?.figure, label, words, as: 'across' },
	];
}

function namedBy(whole: Chart['whole']): Named[] {
	return whole === undefined ? [] : [{ id: whole.figure, label: whole.label, words: whole.label, as: 'whole' }];
}

function has(words: string, part: string): boolean {
	return plainWords(words).includes(plainWords(part));
}

/** Whether words name a year, also as the second one of “2019/20”. */
function namesYear(words: string, year: string): boolean {
	return words.includes(year) || new RegExp(`\\d{4}[/–-]${year.slice(2)}(?!\\d)`, 'u').test(words);
}

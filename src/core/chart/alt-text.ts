import type { Chart, ChartKind, ChartSeries } from '../model/chart.ts';
import { heard } from '../format/heard.ts';
import { asSentence } from './as-sentence.ts';
import type { Say } from '../words/values.ts';
import { startOf } from './axis-start.ts';
import type { ChartKindRow, Phrasing } from './chart-kind.ts';
import { chartKinds } from './chart-kinds.ts';
import { describeInShort } from './describe-in-short.ts';
import { describeMark, describeMarks, listItems } from './describe-marks.ts';
import { facetsOf, partsOf } from './facets.ts';
import type { FindAbsent } from './line-gaps.ts';

/** How many rows without a value, and how many facets, are named. */
const MOST_NAMED = 20;

/** How long the words about all marks may be, in characters, so that they can be listened to. */
const LONGEST = 1_000;

const kinds: Readonly<Record<ChartKind, Pick<ChartKindRow<never>, 'absent' | 'notSummed' | 'describe' | 'name'>>> =
	chartKinds;

type DrawnChart = Omit<Chart, 'alt'>;

/**
 * A chart in words, for readers who cannot see it: its kind, what is compared, the values, the takeaway. Of a chart of
 * very many values the takeaway comes first, and then the values that matter most.
 */
export function altText(chart: DrawnChart, say: Say): string {
	const kind = say(kinds[chart.kind].name(chart));
	const { sentences, isLong } = describeAll(chart, say);
	const takeaway = asSentence(chart.takeaway.text, say);
	return [
		asSentence(say('chart.kind-and-title', { kind, title: chart.title.text }), say),
		...(isLong ? [takeaway, ...sentences] : [...sentences, takeaway]),
	].join(' ');
}

/**
 * The drawing of a chart in words, where its title and its takeaway stand beside it: without them, so that a screen
 * reader says them once, and with words in the place of signs that it would leave out.
 */
export function drawingInWords(chart: DrawnChart, say: Say, locale: string): string {
	const inWords = (text: string) => heard(text, locale);
	const heardChart = {
		...chart,
		series: chart.series.map((series) => ({
			...series,
			marks: series.marks.map((mark) => ({
				...mark,
				text: inWords(mark.text),
				...(mark.intervalText === undefined ? {} : { intervalText: inWords(mark.intervalText) }),
			})),
		})),
	};
	return [asSentence(say(kinds[chart.kind].name(chart)), say), ...describeAll(heardChart, say).sentences].join(' ');
}

/** What the drawing shows. Of very many values only those that matter most are said; it is then `isLong`. */
function describeAll(chart: DrawnChart, say: Say): { sentences: readonly string[]; isLong: boolean } {
	const whole = describeValues(chart, say);
	const isLong = whole.join(' ').length > LONGEST && kinds[chart.kind].describe === undefined;
	const sentences = [
		...describeDrawing(chart, say),
		...(isLong ? describeInShort(chart, say) : whole),
		...whatIsMissing(chart, say),
		...chart.references.map(({ label, text }) => say('chart.reference-in-words', { label, value: text })),
		...(chart.notes ?? []).map(({ text, time, mark }) =>
			asSentence(say('chart.note-in-words', { at: time?.text ?? mark ?? '', text }), say),
		),
	];
	return { sentences, isLong };
}

/**
 * The sentences for what a reader may miss in a drawing: values that the source does not give (“Not stated by the
 * source: Riders down, 2021.”), places at which a line is interrupted although its source is not known to be silent,
 * parts of a stack whose sum is not known, and intervals that have not both ends. There are none if all is drawn.
 */
export function whatIsMissing(chart: Missable, say: Say): string[] {
	const { kind, series, silent } = chart;
	const { absent, notSummed } = kinds[kind];
	const sentences = [
		['chart.not-stated', silent],
		['chart.not-drawn', absent === undefined ? [] : placesOf(chart, absent, say)],
		['chart.not-summed', notSummed === undefined ? [] : timesOf(chart, notSummed, say)],
		['chart.interval-not-stated', chart.rows?.low === undefined ? [] : series.flatMap((each) => lackEnds(each, say))],
	] as const;
	return sentences.flatMap(([key, places]) => {
		const named = [...new Set(places)];
		return named.length === 0 ? [] : [say(key, { rows: listItems(named, MOST_NAMED, say) })];
	});
}

type Missable = Pick<Chart, 'kind' | 'series' | 'rows' | 'silent'>;

function placesOf({ series, rows }: Missable, find: FindAbsent, say: Say): string[] {
	return partsOf(series).flatMap((part) =>
		part.flatMap((line) =>
			[...find(line, part, { series, rows })]
				.sort((a, b) => a.year - b.year)
				.map(({ text }) => nameAt(line, text, say)),
		),
	);
}

/** The times at which `find` finds something in any line of a drawing. */
function timesOf({ series, rows }: Missable, find: FindAbsent, say: Say): string[] {
	return partsOf(series).flatMap((part) =>
		part
			.flatMap((line) => find(line, part, { series, rows }).map((time) => ({ ...time, facet: line.facet })))
			.sort((a, b) => a.year - b.year)
			.map(({ text, facet }) => nameAt({ label: '', facet }, text, say)),
	);
}

/** The points of a series over time without an interval, or without one end of it. Other marks say it themselves. */
function lackEnds(line: ChartSeries, say: Say): string[] {
	return line.marks.flatMap(({ time, value, low, high }) => {
		if (time === undefined || value === undefined) return [];
		const place = nameAt(line, time.text, say);
		if (low === undefined || high === undefined) return [place];
		return [
			...(low === 'unstated' ? [say('chart.lower-not-stated', { place })] : []),
			...(high === 'unstated' ? [say('chart.upper-not-stated', { place })] : []),
		];
	});
}

/** A place on a line, after the name of its series and, if that is another, of its facet. */
export function nameAt({ label, facet = '' }: Pick<ChartSeries, 'label' | 'facet'>, place: string, say: Say): string {
	const names = [...new Set([facet, label])].filter((name) => name !== '');
	return names.reduceRight((time, series) => say('chart.point', { series, time }), place);
}

/** What shapes the whole drawing: its facets, its axes, how its series stand, what stands out. */
function describeDrawing(
	{ series, axis, across, startsAtZero, isStacked, hasSteps, highlight = [] }: DrawnChart,
	say: Say,
) {
	const facets = facetsOf({ series }).map(({ name }) => name);
	const both = (names: readonly string[]) => listItems(names, MOST_NAMED, say);
	const [up, along] = [startOf(axis, startsAtZero), across && startOf(across, false)];
	return [
		...(axis.scale === 'log' ? [say('chart.log-in-words')] : []),
		...(facets.length === 0 ? [] : [say('chart.facets', { n: facets.length, facets: both(facets) })]),
		...(across === undefined ? [] : [say('chart.axes-in-words', { across: across.title, up: axis.title })]),
		...(up === undefined
			? []
			: [say(across === undefined ? 'chart.axis-start' : 'chart.axis-start-up', { value: up })]),
		...(along === undefined ? [] : [say('chart.axis-start-across', { value: along })]),
		...(isStacked === true ? [say('chart.stacked')] : []),
		...(hasSteps === true ? [say('chart.steps')] : []),
		...(highlight.length === 0 ? [] : [say('chart.highlighted', { names: both(highlight) })]),
	];
}

/** What the marks say: as the kind puts it into words, facet by facet, or the names and values of all of them. */
function describeValues(chart: DrawnChart, say: Say): readonly string[] {
	const { describe } = kinds[chart.kind];
	if (describe === undefined) return describeMarks(chart, say);
	const phrasing: Phrasing = {
		say,
		mark: (mark) => describeMark({ ...mark, time: undefined }, say),
		list: (items) => listItems(items, MOST_NAMED, say),
	};
	const facets = facetsOf(chart);
	if (facets.length === 0) return describe(chart, phrasing);
	return facets.flatMap(({ name, series }) => [
		say('chart.facet-in-words', { facet: name }),
		...describe({ ...chart, series: series.map(({ facet: _, ...each }) => each) }, phrasing),
	]);
}

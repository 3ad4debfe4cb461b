import type { Chart, ChartMark, ChartSeries } from '../model/chart.ts';
import type { EvidenceGroup } from '../model/evidence/evidence-base.ts';
import type { Say } from '../words/values.ts';
import { chartKinds } from './chart-kinds.ts';
import { pointText } from './lay-out-rows.ts';
import { evidenceGroups } from './evidence-groups.ts';

/** How many marks the words of a chart tell in all, so that they can be listened to. */
const MOST_MARKS = 100;
/** How many rows without a value are named. */
const MOST_SILENT = 20;

/** A chart in words, for readers who cannot see it: its kind, what is compared, the values, the takeaway. */
export function altText(chart: Omit<Chart, 'alt'>, say: Say): string {
	const kind = say(chartKinds[chart.kind].name(chart));
	return [
		asSentence(say('chart.kind-and-title', { kind, title: chart.title.text }), say),
		...(chart.across === undefined
			? []
			: [say('chart.axes-in-words', { axis: chart.axis.title, across: chart.across.title })]),
		...(chart.axis.scale === 'log' && chart.across === undefined ? [say('chart.log-in-words')] : []),
		...chart.series.flatMap((series) => describeSeries(series, listedOf(chart), say)),
		...notStated(chart, say),
		...chart.references.map(({ label, text }) => say('chart.reference-in-words', { label, value: text })),
		asSentence(chart.takeaway.text, say),
	].join(' ');
}

/**
 * The sentence for values that the source does not give, which a drawing can only leave out: “Not stated by the source:
 * Riders down, 2021.” There is none if the source gives all.
 */
export function notStated({ silent }: Pick<Chart, 'silent'>, say: Say): string[] {
	return silent.length === 0 ? [] : [say('chart.not-stated', { rows: list(silent, MOST_SILENT, say) })];
}

/** How many marks of each series are told. */
function listedOf({ series }: Pick<Chart, 'series'>): number {
	return Math.max(2, Math.floor(MOST_MARKS / series.length));
}

function describeSeries({ label: series, marks }: ChartSeries, most: number, say: Say): string[] {
	if (marks.length === 0) return [];
	const described = list(
		marks.map((mark) => describeMark(mark, say)),
		most,
		say,
		marks.some(({ time }) => time !== undefined),
	);
	return [
		series === ''
			? say('chart.marks', { marks: described })
			: say('chart.marks-of-series', { series, marks: described }),
	];
}

function describeMark(mark: ChartMark, say: Say): string {
	const { label, time, evidence, intervalText, intervalEvidence } = mark;
	const value = describeValue(pointText(mark, say), evidence, say);
	const interval = intervalText === undefined ? undefined : describeValue(intervalText, intervalEvidence, say);
	return say('chart.mark', {
		name: time === undefined ? label : time.text,
		value: interval === undefined ? value : say('chart.interval-in-words', { value, interval }),
	});
}

function describeValue(value: string, evidence: EvidenceGroup | undefined, say: Say): string {
	const marked = evidence && evidenceGroups[evidence].marked?.value;
	return marked === undefined ? value : say(marked, { value });
}

/**
 * Joins items. Those beyond `most` are counted: a table beside the words has them all.
 *
 * @param withLast Whether the last item is told as well, as that of a line that goes on.
 */
function list(items: readonly string[], most: number, say: Say, withLast = false): string {
	const between = say('list.between');
	if (items.length <= most) return items.join(between);
	const shown = items.slice(0, withLast ? most - 1 : most);
	const n = items.length - most;
	const rest = withLast ? [say('chart.more', { n }), items.at(-1) ?? ''] : [say('chart.and-more', { n })];
	return [...shown, ...rest].join(between);
}

/** Ends a title or a sentence, unless its author has put a mark at its end. */
function asSentence(words: string, say: Say): string {
	return /[\p{Sentence_Terminal}…]$/u.test(words) ? words : say('chart.sentence', { words });
}

import type { Chart, ChartMark, ChartSeries } from '../model/chart.ts';
import type { EvidenceGroup } from '../model/evidence/evidence-base.ts';
import type { Say } from '../words/values.ts';
import { evidenceGroups } from './evidence-groups.ts';

/** How many marks the words of a chart name in all, so that they can be listened to. */
const MOST_MARKS = 100;

/** How many series they tell. */
const MOST_SERIES = 50;

/** The marks of each series in a sentence: their names, and their values. Of very many, some are counted. */
export function describeMarks({ series }: Pick<Chart, 'series'>, say: Say): string[] {
	const most = Math.max(2, Math.floor(MOST_MARKS / series.length));
	const drawn = series.filter(({ marks }) => marks.length > 0);
	const n = drawn.length - MOST_SERIES;
	return [
		...drawn.slice(0, MOST_SERIES).flatMap((each) => describeSeries(each, most, say)),
		...(n > 0 ? [say('chart.more-series', { n })] : []),
	];
}

function describeSeries({ label, facet, marks }: ChartSeries, most: number, say: Say): string[] {
	const described = listItems(
		marks.map((mark) => describeMark(mark, say)),
		most,
		say,
		marks.some(({ time }) => time !== undefined),
	);
	// What has the same name as its facet is named once.
	const names = [...new Set([facet ?? '', label])].filter((name) => name !== '');
	const [name = '', inner] = names;
	return [
		name === ''
			? say('chart.marks', { marks: described })
			: say('chart.marks-of-series', {
					series: inner === undefined ? name : say('chart.series-in-facet', { facet: name, series: inner }),
					marks: described,
				}),
	];
}

/** A mark: its name and its values, and whether these are derived. */
export function describeMark(
	{ label, time, text, across, evidence, intervalText, intervalEvidence }: ChartMark,
	say: Say,
): string {
	const value = describeValue(text, evidence, say);
	const interval = intervalText === undefined ? undefined : describeValue(intervalText, intervalEvidence, say);
	const whole = interval === undefined ? value : say('chart.interval-in-words', { value, interval });
	return say('chart.mark', {
		name: time === undefined ? label : time.text,
		value:
			across === undefined || across.text === label
				? whole
				: say('chart.both-numbers', { across: across.text, value: whole }),
	});
}

function describeValue(value: string, evidence: EvidenceGroup | undefined, say: Say): string {
	const marked = evidence && evidenceGroups[evidence].marked?.value;
	return marked === undefined ? value : say(marked, { value });
}

/**
 * Joins items. Those beyond `most` are counted: a table beside the words has them all.
 *
 * @param withLast Whether the last item is named as well, as that of a line that goes on.
 */
export function listItems(items: readonly string[], most: number, say: Say, withLast = false): string {
	const between = say('list.between');
	if (items.length <= most) return items.join(between);
	const shown = items.slice(0, withLast ? most - 1 : most);
	const n = items.length - most;
	const rest = withLast ? [say('chart.more', { n }), items.at(-1) ?? ''] : [say('chart.and-more', { n })];
	return [...shown, ...rest].join(between);
}

import type { Chart, ChartMark, ChartSeries } from '../model/chart.ts';
import type { EvidenceGroup } from '../model/evidence/evidence-base.ts';
import type { Say } from '../words/values.ts';
import { evidenceGroups } from './evidence-groups.ts';

/** The marks of each series in a sentence: their names, and their values. */
export function describeMarks({ series }: Pick<Chart, 'series'>, say: Say): string[] {
	return series
		.filter(({ marks }) => marks.length > 0)
		.map((each) => namedMarks(each, each.marks.map((mark) => describeMark(mark, say)).join(say('list.between')), say));
}

/** What is said of the marks of a series, after its name and that of its facet, if they have one. */
export function namedMarks({ label, facet }: ChartSeries, marks: string, say: Say): string {
	// What has the same name as its facet is named once.
	const [name = '', inner] = [...new Set([facet ?? '', label])].filter((each) => each !== '');
	if (name === '') return say('chart.marks', { marks });
	const series = inner === undefined ? name : say('chart.series-in-facet', { facet: name, series: inner });
	return say('chart.marks-of-series', { series, marks });
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

/** Joins items. Those beyond `most` are counted: a table beside the words has them all. */
export function listItems(items: readonly string[], most: number, say: Say): string {
	const n = items.length - most;
	return [...items.slice(0, most), ...(n > 0 ? [say('chart.and-more', { n })] : [])].join(say('list.between'));
}

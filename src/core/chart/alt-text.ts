import type { Chart, ChartMark, ChartSeries } from '../model/chart.ts';
import type { EvidenceGroup } from '../model/evidence/evidence-base.ts';
import type { Say } from '../words/values.ts';
import { chartKinds } from './chart-kinds.ts';
import { evidenceGroups } from './evidence-groups.ts';

/** A chart in words, for readers who cannot see it: its kind, what is compared, the values, the takeaway. */
export function altText(chart: Omit<Chart, 'alt'>, say: Say): string {
	const kind = say(chartKinds[chart.kind].name(chart));
	return [
		asSentence(say('chart.kind-and-title', { kind, title: chart.title.text }), say),
		...chart.series.map((series) => describeSeries(series, say)),
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
	return silent.length === 0 ? [] : [say('chart.not-stated', { rows: list(silent, say) })];
}

function describeSeries({ label: series, marks }: ChartSeries, say: Say): string {
	const described = list(
		marks.map((mark) => describeMark(mark, say)),
		say,
	);
	return series === ''
		? say('chart.marks', { marks: described })
		: say('chart.marks-of-series', { series, marks: described });
}

function describeMark({ label, time, text, evidence, intervalText, intervalEvidence }: ChartMark, say: Say): string {
	const value = describeValue(text, evidence, say);
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

function list(items: readonly string[], say: Say): string {
	return items.join(say('list.between'));
}

/** Ends a title or a sentence, unless its author has put a mark at its end. */
function asSentence(words: string, say: Say): string {
	return /[\p{Sentence_Terminal}…]$/u.test(words) ? words : say('chart.sentence', { words });
}

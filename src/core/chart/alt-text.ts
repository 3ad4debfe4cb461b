import type { Chart, ChartMark } from '../model/chart.ts';
import { chartKinds } from './chart-kinds.ts';
import { evidenceGroups } from './evidence-groups.ts';

/** What a chart shows, for a reader who does not see it: kind, what is compared, the values, the takeaway. */
export function altText(chart: Omit<Chart, 'alt'>): string {
	const series = chart.series.map(
		({ label, marks }) => `${label === '' ? '' : `${label} – `}${marks.map(describeMark).join('; ')}.`,
	);
	const references = chart.references.map(({ label, text }) => `A line marks “${label}”: ${text}.`);
	const silent = chart.silent.length === 0 ? [] : [silentWords(chart)];
	return [
		`${chartKinds[chart.kind].name(chart)}: ${end(chart.title.text)}`,
		...series,
		...silent,
		...references,
		end(chart.takeaway.text),
	].join(' ');
}

/**
 * Where the source gives no value, which a drawing can only leave out: “Not stated by the source: Riders down, 2021.”
 */
export function silentWords({ silent }: Pick<Chart, 'silent'>): string {
	return `Not stated by the source: ${silent.join('; ')}.`;
}

function describeMark(mark: ChartMark): string {
	const around = mark.intervalEvidence === undefined ? '' : evidenceGroups[mark.intervalEvidence].suffix;
	const interval = mark.intervalText === undefined ? '' : ` (interval ${mark.intervalText}${around})`;
	const name = mark.time === undefined ? mark.label : mark.time.text;
	return `${name}: ${mark.text}${evidenceGroups[mark.evidence].suffix}${interval}`;
}

function end(sentence: string): string {
	return /[.?!…]$/.test(sentence) ? sentence : `${sentence}.`;
}

import type { Chart } from '../model/chart.ts';
import type { EvidenceGroup } from '../model/evidence/evidence-base.ts';
import { distinguish, namesOfSeries } from './distinguish.ts';
import { lookOf, type MarkLook } from './draw/mark-look.ts';

/** What a line, a band or the points of a series are told apart by. */
export interface LineLook {
	/** Index of its dashes and points. */
	readonly style: number;
	readonly isMuted: boolean;
	readonly lookOfEvidence: (evidence: EvidenceGroup) => MarkLook;
}

/** The look of the only line of a chart. */
export const plainLook: LineLook = { style: 0, isMuted: false, lookOfEvidence: lookOf };

/** The looks of the series of a chart. Series of one name look the same in each facet. */
export function lineLooks(chart: Pick<Chart, 'series' | 'highlight'>): LineLook[] {
	const names = namesOfSeries(chart);
	const isMutedIn = distinguish(chart);
	return chart.series.map(({ label }) => {
		const style = names.indexOf(label);
		const isMuted = isMutedIn(label);
		const distinction = { series: names.length > 1 ? style : undefined, isMuted };
		return { style, isMuted, lookOfEvidence: (evidence) => lookOf(evidence, distinction) };
	});
}

import type { Chart } from '../model/chart.ts';
import { distinguish, namesOfSeries } from './distinguish.ts';
import { lookOf } from './draw/mark-look.ts';
import type { Sample, TextLine } from './geometry.ts';
import { layOutEntries } from './lay-out-entries.ts';

/**
 * The key of series above rows that hold several, in the order of the series. If the chart highlights single marks, all
 * series have their colours in it.
 */
export function layOutSeriesKey(
	chart: Pick<Chart, 'series' | 'highlight'>,
	{ left, width, as }: { readonly left: number; readonly width: number; readonly as: Sample['as'] },
): { words: TextLine[]; samples: Sample[]; bottom: number } {
	const names = namesOfSeries(chart);
	const isMuted = distinguish(chart);
	const highlightsSeries = !names.every((name) => isMuted(name));
	const entries = names.map((text, series) => ({
		shows: { mark: lookOf('stated', { series, isMuted: highlightsSeries && isMuted(text) }), form: series },
		text,
	}));
	return layOutEntries(entries, { left, top: 0, width, as });
}

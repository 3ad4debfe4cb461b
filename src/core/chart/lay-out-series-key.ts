import type { Chart } from '../model/chart.ts';
import type { Say } from '../words/values.ts';
import type { ChartPicture } from './chart-kind.ts';
import { distinguish, namesOfSeries } from './distinguish.ts';
import { lookOf } from './draw/mark-look.ts';
import type { Sample, TextLine } from './geometry.ts';
import { type KeyEntry, layOutEntries } from './lay-out-entries.ts';

/** Where a key of series stands, and what stands in it for a series: a mark where that is left out. */
interface KeyPlace extends Pick<ChartPicture, 'sampleOf'> {
	readonly left: number;
	readonly top?: number;
	readonly width: number;
	readonly as: Sample['as'];
	/** Says how many series are muted instead of naming them, where their marks have their names beside them. */
	readonly sayOthers?: Say | undefined;
}

/**
 * The key of series above rows or small drawings that hold several, in the order of the series. If the chart highlights
 * single marks, all series have their colours in it.
 */
export function layOutSeriesKey(
	chart: Pick<Chart, 'series' | 'highlight'>,
	{ left, top = 0, width, as, sampleOf = (mark, form) => ({ mark, form }), sayOthers }: KeyPlace,
): { words: TextLine[]; samples: Sample[]; bottom: number } {
	const names = namesOfSeries(chart);
	const isMuted = distinguish(chart);
	const highlightsSeries = !names.every((name) => isMuted(name));
	const entries = names.map((text, series): KeyEntry => ({
		shows: sampleOf(lookOf('stated', { series, isMuted: highlightsSeries && isMuted(text) }), series),
		text,
	}));
	const isOther = ({ text }: KeyEntry) => sayOthers !== undefined && highlightsSeries && isMuted(text);
	const [others, named] = [entries.filter(isOther), entries.filter((entry) => !isOther(entry))];
	const [first] = others;
	if (first !== undefined && sayOthers !== undefined)
		named.push({ ...first, text: sayOthers('chart.other-lines', { n: others.length }) });
	return layOutEntries(named, { left, top, width, as });
}

import type { Chart } from '../model/chart.ts';
import type { Say } from '../words/values.ts';
import { type Sample, RUN_GAP, type TextLine } from './geometry.ts';
import { heightOfTags, type Tag, tagLines } from './lay-out-tags.ts';
import { areAlike } from './distinguish.ts';
import { isAlone, type LinePlace } from './line-places.ts';
import { type LineLook, plainLook } from './line-looks.ts';
import { textWidth, wrap } from './text-width.ts';

/** How much room beside the plot the words of the lines may have, the best first: the first with which they fit. */
const MARGINS = [150, 220] as const;
export const MOST_MARGIN = MARGINS[1];
const MARGIN_OF_FACET = 80;
/** How wide a number may be for which the room beside the plot is made wider. */
const MOST_NUMBER = 280;
/** How much higher a plot may be for narrower words beside it. */
const HIGHER = 1.25;
/** How many muted lines have words. */
const MOST_MUTED = 8;

/** The least room beside a plot with which the words of all lines need no plot that is much higher. */
export function roomOf(ends: readonly Tag[], plotHeight: number): number {
	const most = MARGINS.find((margin) => heightOfTags(ends, margin) <= HIGHER * plotHeight) ?? MOST_MARGIN;
	const lengthOf = (runs: TextLine['runs']) =>
		runs.reduce((sum, { text }) => sum + textWidth(text), (runs.length - 1) * RUN_GAP);
	return Math.max(0, ...ends.flatMap((tag) => tagLines(tag, most, MOST_NUMBER).map(lengthOf)));
}

/** The room beside each facet: that of the widest value in any of them, or of the widest name if it stands there. */
export function roomOfFacets(whole: Chart, say: Say): number {
	const { series, references } = whole;
	const end = lastYear(whole);
	const texts = [
		...(areAlike(whole) ? series.map(({ label }) => label) : []),
		...series.flatMap(({ marks }) => marks.slice(-1).map((mark) => endText(mark, end, say))),
		...references.flatMap(({ label, text }) => [label, text]),
	];
	return Math.max(0, ...texts.flatMap((text) => wrap(text, MARGIN_OF_FACET, MOST_NUMBER)).map(textWidth));
}

/** What the words of lines are made of. */
interface Lines {
	readonly chart: Chart;
	/** The chart of which it is a facet, if it is one. */
	readonly whole: Chart | undefined;
	readonly looks: readonly LineLook[];
	readonly places: readonly (readonly LinePlace[])[];
	readonly isFilled: boolean;
	readonly say: Say;
}

/**
 * The words of lines and references. Those of a line that ends before others say when. Where many lines are muted, they
 * have no words of their own: `others`.
 */
export function tagsOf({ chart, whole, looks, places, isFilled, say }: Lines): {
	tags: Tag[];
	others: { count: number; shows: Sample['shows'] } | undefined;
} {
	const end = lastYear(whole ?? chart);
	const isNamed = whole === undefined || areAlike(whole);
	const lines = chart.series.flatMap(({ label, marks }, series): Tag[] => {
		const { style, lookOfEvidence, isMuted } = looks[series] ?? plainLook;
		const ofSeries = places[series] ?? [];
		const drawn = ofSeries.findLastIndex(({ isHidden }) => isHidden !== true);
		const last = drawn < 0 ? ofSeries.length - 1 : drawn;
		const [mark, place] = [marks[last], ofSeries[last]];
		if (mark === undefined || place === undefined) return [];
		const shows = { line: lookOfEvidence('stated'), style };
		return [
			{
				shows,
				series,
				value: isFilled ? wordsAt(place, isAlone(ofSeries, last)) : place.value,
				year: place.year,
				label: isNamed ? label : '',
				text: endText(mark, end, say),
				isMuted,
			},
		];
	});
	// The first area lies lowest.
	if (isFilled) lines.reverse();
	const references = chart.references.map(({ label, value, text }): Tag => ({
		shows: 'reference',
		value,
		label,
		text,
	}));
	const muted = lines.filter(({ isMuted }) => isMuted);
	const [first] = muted;
	if (first === undefined || muted.length <= MOST_MUTED) return { tags: [...lines, ...references], others: undefined };
	const named = lines.filter(({ isMuted }) => isMuted !== true);
	return { tags: [...named, ...references], others: { count: muted.length, shows: first.shows } };
}

/** The height at which the words of an area stand: the middle of its end, or the point of a single value. */
function wordsAt({ band, value }: LinePlace, stands: boolean): number {
	return stands || band === undefined ? value : (band[0] + band[1]) / 2;
}

function endText({ text, time }: Chart['series'][number]['marks'][number], end: number, say: Say): string {
	return time === undefined || time.year === end ? text : say('chart.value-at-time', { value: text, time: time.text });
}

function lastYear({ series }: Pick<Chart, 'series'>): number {
	return Math.max(...series.flatMap(({ marks }) => marks.slice(-1)).map(({ time }) => time?.year ?? 0));
}

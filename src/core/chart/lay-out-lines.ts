import type { Chart } from '../model/chart.ts';
import type { Say } from '../words/values.ts';
import { drawApart, setApart } from './derived-pieces.ts';
import { STYLE_COUNT } from './draw/series-style.ts';
import type { Shape } from './draw/shape.ts';
import { type ChartLayout, LINE, RUN_GAP, type Sample, type TextLine } from './geometry.ts';
import { layOutKey, scale } from './lay-out-frame.ts';
import { layOutUpright, roomForValues } from './lay-out-upright.ts';
import { layOutNotes } from './lay-out-notes.ts';
import { heightOfTags, layOutTags, type Tag, tagLines } from './lay-out-tags.ts';
import { bandOf, haveRoom, type LinePlace, linePlaces, pointsOf, type Scales } from './line-places.ts';
import { type LineLook, lineLooks, plainLook } from './line-looks.ts';
import { textWidth, wrap } from './text-width.ts';
import { timeAxis, timeWords } from './time-axis.ts';

const PLOT = 230;
/** How much room beside the plot the words of the lines may have, the best first: the first with which they fit. */
const MARGINS = [150, 220] as const;
const MOST_MARGIN = MARGINS[1];
/** How much higher a plot may be for narrower words beside it. */
const HIGHER = 1.25;
const MARGIN_OF_FACET = 80;
/** The height of a plot that is one of several. */
const PLOT_OF_FACET = 130;
const SAMPLE = 26;
/** Space between the plot and the words of the lines. With many lines it is wider, for leaders to be told apart. */
const BESIDE = 16;
const MOST_BESIDE = 6;
/** How many muted lines have words. */
const MOST_MUTED = 8;

/** How a kind of chart draws series over time. */
export interface LineForm {
	/** Where the marks of each series stand. */
	readonly placesOf: (chart: Chart, whole?: Chart) => readonly (readonly LinePlace[])[];
	/** The height at which the words of a series stand, by its last place. */
	readonly wordsAt: (last: LinePlace) => number;
	readonly bandOpacity: number;
	/** Whether each series is an area, and no point has a mark. */
	readonly isFilled: boolean;
}

const lineForm: LineForm = {
	placesOf: (chart, whole = chart) => chart.series.map((line) => linePlaces(line, whole)),
	wordsAt: ({ value }) => value,
	bandOpacity: 0.16,
	isFilled: false,
};

/**
 * Lines over time. On a desk their words stand at their ends. On a phone there is no room beside the plot, so the words
 * stand above it, each with a sample of its line; where samples do not suffice to tell the lines apart, each has a
 * number as well, at its end and before its words. In a facet only the values stand at the ends. The plot is as high as
 * what stands there needs.
 *
 * @param whole The chart of which it is a facet, if it is one; it has the same times and the same room.
 */
export function layOutLines(
	chart: Chart,
	width: number,
	say: Say,
	whole?: Chart,
	form: LineForm = lineForm,
): ChartLayout {
	const isWide = whole !== undefined || width > 2 * MOST_MARGIN;
	const looks = lineLooks(chart);
	const places = form.placesOf(chart, whole);
	const { tags, others } = tagsOf(chart, looks, places, form, whole);
	const isNumbered = !isWide && tags.length > STYLE_COUNT;
	const numberOf = ({ series }: Tag) => (series === undefined ? '' : `${series + 1}`);
	const words: TextLine[] = [];
	const samples: Sample[] = [];
	let y = 0;
	const addSample = (shows: Sample['shows'], lines: readonly TextLine['runs'][]) => {
		samples.push({ shows, as: 'dot', left: 1, right: 1 + SAMPLE, top: y + 3, bottom: y + 15 });
		for (const runs of lines) words.push({ x: SAMPLE + 10, y: (y += LINE) - 4, runs });
		y += 4;
	};
	for (const tag of isWide ? [] : tags) {
		const name = isNumbered ? `${numberOf(tag)} ${tag.label}`.trim() : tag.label;
		addSample(tag.shows, tagLines({ ...tag, label: name }, width - SAMPLE - 10));
	}
	if (others !== undefined && whole === undefined)
		addSample(others.shows, [[{ text: say('chart.other-lines', { n: others.count }), style: 'muted' }]]);
	y += y > 0 ? 4 : 0;
	for (const text of wrap(chart.axis.title, width))
		words.push({ x: 1, y: (y += LINE) - 4, runs: [{ text, style: 'muted' }] });
	const ends = isWide
		? tags
		: isNumbered
			? tags.flatMap((tag) => (numberOf(tag) === '' ? [] : [{ ...tag, label: '', text: numberOf(tag) }]))
			: [];
	const room = whole === undefined ? roomOf(ends) : roomOfFacets(whole);
	const gap = ends.length > MOST_BESIDE ? 2.5 * BESIDE : BESIDE;
	const [left, right] = [roomForValues(chart.axis), width - (room === 0 ? 8 : room + gap + 4)];
	const axis = timeAxis(whole ?? chart);
	const along = scale(axis.min, axis.max, left, right);
	const [widths, mostRows] = isWide && whole === undefined ? [[150, 100], 3] : [[110, 80], 2];
	const notes = layOutNotes(chart, { along, width: right + (isWide ? gap : 0), widths, mostRows, say });
	const top = y + 10 + notes.above;
	const plot = {
		left,
		right,
		top,
		bottom: top + Math.max(whole === undefined ? PLOT : PLOT_OF_FACET, heightOfTags(ends, room)),
	};
	const { up, grid, references, words: values } = layOutUpright(chart, plot);
	words.push(...values);
	const scales: Scales = { along, up };
	const hasMarks = !form.isFilled && haveRoom(whole ?? chart, along);
	const beside = layOutTags(ends, { left: plot.right + gap, room, bottom: plot.bottom + LINE, up, along });
	words.push(...notes.wordsAbove(plot.top - 4), ...beside.words);
	words.push(...timeWords(axis, along, { y: plot.bottom + 20, end: room === 0 ? width : plot.right + 14 }));
	const explained = Math.max(plot.bottom + 26, ...words.map((each) => each.y + 6));
	words.push(...notes.wordsBelow(explained));
	const lowest = explained + notes.below + (notes.below > 0 ? 4 : 0);
	const isNeutral = !hasMarks && chart.series.length > 1;
	const key = layOutKey(chart, { left: 1, top: lowest, width, as: hasMarks ? 'dot' : 'line', isNeutral, say });
	const isStepped = chart.hasSteps === true;
	const lines = chart.series.map((each, series) => {
		const look = looks[series] ?? plainLook;
		const isMarked = hasMarks && !look.isMuted;
		const points = pointsOf(each, places[series] ?? [], scales, { look, hasMarks: isMarked, isStepped });
		return { look, isMarked, points: isMarked ? points : setApart(points) };
	});
	return {
		width,
		height: lowest + key.height,
		plots: [plot],
		// The lines of the data cover the references.
		guidesBelow: [...grid, ...notes.guides({ ...plot, top: plot.top - 4 }), ...references, ...beside.guides],
		areas: places.flatMap((ofSeries, series): Shape[] => {
			const { lookOfEvidence, isMuted } = looks[series] ?? plainLook;
			if (isMuted && !form.isFilled) return [];
			const opacity = isMuted ? form.bandOpacity / 2 : form.bandOpacity;
			return bandOf(ofSeries, scales, { isStepped, fill: lookOfEvidence('stated').stroke, opacity });
		}),
		marks: lines.map(({ look: { style, lookOfEvidence }, points }) => {
			const line = { is: 'line', style, look: lookOfEvidence('stated'), isJoined: true, points } as const;
			return { ...line, ...(isStepped && { isStepped }) };
		}),
		details: lines.flatMap(({ look, isMarked, points }) => (isMarked ? [] : drawApart(points, look.style, isStepped))),
		guidesAbove: [],
		words: [...words, ...key.words],
		samples: [...samples, ...key.samples],
	};
}

/** The least room beside the plot with which the words of all lines need no plot that is much higher. */
function roomOf(ends: readonly Tag[]): number {
	const most = MARGINS.find((margin) => heightOfTags(ends, margin) <= HIGHER * PLOT) ?? MOST_MARGIN;
	const lengthOf = (runs: TextLine['runs']) =>
		runs.reduce((sum, { text }) => sum + textWidth(text), (runs.length - 1) * RUN_GAP);
	return Math.max(0, ...ends.flatMap((tag) => tagLines(tag, most).map(lengthOf)));
}

/** The room beside each facet: that of the widest value in any of them. */
function roomOfFacets({ series, references }: Chart): number {
	const texts = [
		...series.flatMap(({ marks }) => marks.at(-1)?.text ?? []),
		...references.flatMap(({ label, text }) => [label, text]),
	];
	return Math.max(0, ...texts.flatMap((text) => wrap(text, MARGIN_OF_FACET)).map(textWidth));
}

/** The words of lines and references. Where many lines are muted, they have no words of their own: `others`. */
function tagsOf(
	chart: Chart,
	looks: readonly LineLook[],
	places: readonly (readonly LinePlace[])[],
	{ wordsAt, isFilled }: LineForm,
	whole: Chart | undefined,
): { tags: Tag[]; others: { count: number; shows: Sample['shows'] } | undefined } {
	const lines = chart.series.flatMap(({ label, marks }, series): Tag[] => {
		const { style, lookOfEvidence, isMuted } = looks[series] ?? plainLook;
		const last = marks.at(-1);
		const place = places[series]?.findLast(({ isHidden }) => isHidden !== true) ?? places[series]?.at(-1);
		if (last === undefined || place === undefined) return [];
		const shows = { line: lookOfEvidence('stated'), style };
		return [
			{
				shows,
				series,
				value: wordsAt(place),
				year: place.year,
				label: whole === undefined ? label : '',
				text: last.text,
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

import type { Chart } from '../model/chart.ts';
import type { Say } from '../words/values.ts';
import { drawApart, setApart } from './derived-pieces.ts';
import { STYLE_COUNT } from './draw/series-style.ts';
import type { Shape } from './draw/shape.ts';
import { type ChartLayout, LINE, type Sample, type TextLine } from './geometry.ts';
import { layOutKey, scale } from './lay-out-frame.ts';
import { layOutUpright, roomForValues } from './lay-out-upright.ts';
import { layOutNotes } from './lay-out-notes.ts';
import { heightOfTags, layOutTags, type Tag, tagLines } from './lay-out-tags.ts';
import { bandOf } from './line-bands.ts';
import { lineLooks, plainLook } from './line-looks.ts';
import { haveRoom, type LinePlace, linePlaces, pointsOf, type Scales } from './line-places.ts';
import { MOST_MARGIN, roomOf, roomOfFacets, tagsOf } from './line-tags.ts';
import { wrap } from './text-width.ts';
import { timeAxis, timeWords } from './time-axis.ts';

const PLOT = 230;
/** The height of a plot that is one of several. */
const PLOT_OF_FACET = 130;
const SAMPLE = 26;
/** Space between the plot and the words of the lines. With many lines it is wider, for leaders to be told apart. */
const BESIDE = 16;
const MOST_BESIDE = 6;
/** The least share of the width of a facet that words beside its plot leave to it. */
const LEAST_PLOT = 0.4;
/** Radius of a point between two gaps where no points have marks. */
const ALONE = { line: 1.5, area: 3 } as const;

/** How a kind of chart draws series over time. */
export interface LineForm {
	/** Where the marks of each series stand. */
	readonly placesOf: (chart: Chart, whole?: Chart) => readonly (readonly LinePlace[])[];
	readonly bandOpacity: number;
	/** Whether each series is an area, and no point has a mark. */
	readonly isFilled: boolean;
}

const lineForm: LineForm = {
	placesOf: (chart, whole = chart) => chart.series.map((line) => linePlaces(line, whole)),
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
	const { isFilled } = form;
	const values = roomForValues(chart.axis);
	const roomOfFacet = whole === undefined ? 0 : roomOfFacets(whole, say);
	const isWide =
		whole === undefined ? width > 2 * MOST_MARGIN : width - values - roomOfFacet - BESIDE - 4 >= LEAST_PLOT * width;
	const looks = lineLooks(chart);
	const places = form.placesOf(chart, whole);
	const { tags, others } = tagsOf({ chart, whole, looks, places, isFilled, say });
	// Muted lines look all the same.
	const areAlike = tags.length > STYLE_COUNT || tags.filter(({ isMuted }) => isMuted).length > 1;
	const isNumbered = !isWide && areAlike;
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
	const room = whole === undefined || !isWide ? roomOf(ends, PLOT) : roomOfFacet;
	const gap = ends.length > MOST_BESIDE ? 2.5 * BESIDE : BESIDE;
	const [left, right] = [values, width - (room === 0 ? 8 : room + gap + 4)];
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
	const { up, grid, references, words: upright } = layOutUpright(chart, plot);
	words.push(...upright);
	const scales: Scales = { along, up };
	const hasMarks = !isFilled && haveRoom(whole ?? chart, along);
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
		const alone = isFilled ? ALONE.area : ALONE.line;
		const points = pointsOf(each, places[series] ?? [], scales, { look, hasMarks: isMarked, isStepped, alone });
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
			if (isMuted && !isFilled) return [];
			const opacity = isMuted ? form.bandOpacity / 2 : form.bandOpacity;
			const fill = lookOfEvidence('stated').stroke;
			return bandOf(ofSeries, scales, { isStepped, fill, opacity, alone: isFilled ? 'stem' : 'whisker' });
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

import type { Chart } from '../../model/chart.ts';
import type { TextDirection } from '../../markup/text-direction.ts';
import type { Say } from '../../words/values.ts';
import { cutLayout } from '../cut-layout.ts';
import type { ChartLayout } from '../geometry.ts';
import { type ChartWidth, layOut } from '../layout.ts';
import { toolLook } from '../../look/resolve-look.ts';
import { type Colours, pageColours } from './colours.ts';
import { drawAround } from './draw-around.ts';
import { drawMarks } from './draw-marks.ts';
import type { Shape } from './shape.ts';
import { type SvgStyle, type WordsApart, wordsApart, writeSvg } from './write-svg.ts';

/** A drawing as SVG, and the space it takes, in CSS pixels. */
export interface Drawing {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

export interface DrawnChart extends Drawing {
	/** The words in it. */
	readonly texts: readonly string[];
	/** Those that do not stand in the SVG. */
	readonly apart: readonly WordsApart[];
}

/** All shapes of a drawing, in the order in which they are drawn. */
export function shapesOf(layout: ChartLayout): readonly Shape[] {
	const { below, above } = drawAround(layout);
	return [...below, ...drawMarks(layout.marks), ...above];
}

/** A chart as elements of SVG, to stand inside an element that gives them a typeface and its size. */
export function chartElements(layout: ChartLayout, style: SvgStyle): DrawnChart {
	const shapes = shapesOf(layout);
	return {
		svg: writeSvg(shapes, style),
		texts: shapes.flatMap((shape) => (shape.is === 'words' ? shape.words.runs.map(({ text }) => text) : [])),
		apart: wordsApart(shapes, style),
		width: layout.width,
		height: layout.height,
	};
}

/** A chart as a whole SVG. `attributes` are those of its outermost element besides its size. */
export function chartSvg(layout: ChartLayout, style: SvgStyle, attributes: string): DrawnChart {
	const drawing = chartElements(layout, style);
	const { svg, width, height } = drawing;
	const box = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
	const direction = style.direction === 'rtl' ? ' direction="rtl"' : '';
	return { ...drawing, svg: `<svg xmlns="http://www.w3.org/2000/svg" ${box}${direction} ${attributes}>${svg}</svg>` };
}

/** Heights, in CSS pixels, that a print leaves for a drawing on Letter: under its title, and on a sheet for itself. */
const SHEET = { first: 740, others: 860 } as const;

interface PageDrawings extends Readonly<Record<ChartWidth, Drawing>> {
	/** The wide drawing in pieces for a print, if it is longer than a sheet. */
	readonly pieces: readonly Drawing[];
}

/**
 * The drawings of a chart for a page, which names the chart and gives typeface and colours.
 *
 * @param classes The classes by which the style sheet shows some of them.
 * @param colours Those of the tool where they are left out.
 */
export function pageDrawings(
	chart: Chart,
	say: Say,
	classes: Readonly<Record<ChartWidth | 'piece', string>>,
	direction: TextDirection = 'ltr',
	colours: Colours = pageColours(toolLook),
): PageDrawings {
	const style = { colours, direction };
	const draw = (layout: ChartLayout, as: keyof typeof classes) =>
		chartSvg(layout, style, `class="${classes[as]}" aria-hidden="true" focusable="false"`);
	const wide = layOut(chart, 'wide', say, direction);
	const pieces = cutLayout(wide, SHEET);
	return {
		wide: draw(wide, 'wide'),
		narrow: draw(layOut(chart, 'narrow', say, direction), 'narrow'),
		pieces: pieces.length === 1 ? [] : pieces.map((piece) => draw(piece, 'piece')),
	};
}

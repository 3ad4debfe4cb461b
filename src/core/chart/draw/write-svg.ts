import { escapeXml } from '../../markup/escape-xml.ts';
import type { TextDirection } from '../../markup/text-direction.ts';
import { RUN_GAP, type TextLine } from '../geometry.ts';
import { FONT_SIZE } from '../text-width.ts';
import type { Colours } from './colours.ts';
import type { Point, Shape, ShapeOf } from './shape.ts';

/** How a drawing is written as SVG. */
export interface SvgStyle {
	readonly colours: Colours;
	/** That of the words; from left to right where it is left out. The SVG itself says it by its `direction`. */
	readonly direction?: TextDirection | undefined;
	/** The typefaces of a program that sets a line in one of them alone. Left out, each line is left to the program. */
	readonly faces?: Faces;
}

export interface Faces {
	/** Parts words by the typefaces that have their letters. */
	readonly part: (words: string, isBold: boolean) => readonly WordsInFace[];
	/** Width in CSS pixels. */
	readonly width: (part: WordsInFace, isBold: boolean) => number;
	/** Whether words in a typeface are left out of the SVG: {@link wordsApart} gives them. */
	readonly isApart: (family: string) => boolean;
}

/** Words that are set in one typeface. */
export interface WordsInFace {
	readonly words: string;
	/** Left out, it is the typeface of the drawing. */
	readonly family?: string;
	/** Of a mark that stands above or below the letter before it: how far from the end of that letter, in CSS pixels. */
	readonly shift?: { readonly back: number; readonly up: number };
}

/** Words that do not stand in the SVG, but are set upon it. */
export interface WordsApart {
	readonly words: string;
	readonly family: string;
	/** Where they begin on the left, and their baseline, in CSS pixels from the corner of the drawing. */
	readonly at: Point;
	readonly colour: string;
	readonly weight: 400 | 600;
	/** Of the letters, in CSS pixels. */
	readonly size: number;
}

/** The words of shapes that {@link Faces.isApart} leaves out of the SVG. */
export function wordsApart(shapes: readonly Shape[], style: SvgStyle): WordsApart[] {
	const { faces } = style;
	if (faces === undefined) return [];
	return shapes.flatMap((shape) =>
		shape.is === 'words' && isPlaced(shape.words, style)
			? placeParts(shape.words, style, faces).flatMap(({ words, family, at, run }) =>
					family === undefined || !faces.isApart(family)
						? []
						: {
								words,
								family,
								at,
								colour: colourOf(run, shape.words, style),
								weight: isBold(run) ? 600 : 400,
								size: FONT_SIZE,
							},
				)
			: [],
	);
}

/** Writes shapes as elements of SVG, in their order. They have no ids, so a page can hold several drawings. */
export function writeSvg(shapes: readonly Shape[], style: SvgStyle): string {
	return shapes.map((shape) => elementOf(shape, style)).join('');
}

const geometries: {
	readonly [Is in Exclude<Shape['is'], 'words'>]: (shape: ShapeOf<Is>) => string;
} = {
	box: ({ box: { left, right, top, bottom } }) =>
		`rect x="${short(left)}" y="${short(top)}" width="${short(right - left)}" height="${short(bottom - top)}"`,
	circle: ({ at: [x, y], radius }) => `circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"`,
	path: ({ runs, isClosed }) => `path d="${runs.map((run) => runOf(run) + (isClosed ? 'Z' : '')).join('')}"`,
};

function elementOf(shape: Shape, style: SvgStyle): string {
	if (shape.is === 'words') return textOf(shape.words, style);
	const { fill, stroke, opacity } = shape;
	const looks = [
		`fill="${fill === undefined ? 'none' : style.colours[fill]}"`,
		...(opacity === undefined ? [] : [`fill-opacity="${opacity}"`]),
		...(stroke === undefined ? [] : [`stroke="${style.colours[stroke.colour]}" stroke-width="${stroke.width}"`]),
		...(stroke?.dash?.length ? [`stroke-dasharray="${stroke.dash.join(' ')}"`] : []),
	];
	return `<${geometryOf(shape)} ${looks.join(' ')}/>`;
}

function geometryOf<Is extends keyof typeof geometries>(shape: ShapeOf<Is>): string {
	return geometries[shape.is](shape);
}

/** Lines along an axis take their short form: a chart of squares has hundreds of them. */
function runOf(points: readonly Point[]): string {
	const written = points.map(([x, y]) => ({ x: short(x), y: short(y) }));
	return written
		.map(({ x, y }, index) => {
			const before = written[index - 1];
			if (before === undefined) return `M${x} ${y}`;
			if (before.y === y) return `H${x}`;
			return before.x === x ? `V${y}` : `L${x} ${y}`;
		})
		.join('');
}

/** What says where a line hangs: by its start, which is its right end if it is written from right to left. */
const ANCHORS = {
	ltr: { left: '', center: ' text-anchor="middle"', right: ' text-anchor="end"' },
	rtl: { left: ' text-anchor="end"', center: ' text-anchor="middle"', right: '' },
} as const;

/** Which part of a line stands before its `x`. */
const PART_BEFORE = { left: 0, center: 0.5, right: 1 } as const;

/** Width of the space that stands between two runs, a quarter of the letters’ size in the typeface of charts. */
const SPACE = FONT_SIZE / 4;

/** Runs of different styles on one line are one text, the later ones as `tspan`, so that they are copied as one. */
function textOf(line: TextLine, style: SvgStyle): string {
	const { x, y, align = 'left', runs } = line;
	const [first, ...others] = runs;
	if (first === undefined) return '';
	const { faces, direction = 'ltr' } = style;
	if (faces !== undefined && isPlaced(line, style)) return placedText(line, style, faces);
	const looks = (run: Run) => looksOf(run, line, style);
	const gap = (RUN_GAP - SPACE) * (direction === 'rtl' ? -1 : 1);
	const rest = others.map((run) => ` <tspan dx="${gap}" ${looks(run)}>${written(run.text)}</tspan>`);
	const content = written(first.text) + rest.join('');
	return `<text x="${short(x)}" y="${short(y)}"${ANCHORS[direction][align]} ${looks(first)}>${content}</text>`;
}

/** Whether each part of a line stands at a place of its own. */
function isPlaced({ runs }: TextLine, { faces, direction }: SvgStyle): boolean {
	if (faces === undefined) return false;
	const isParted = (run: Run) => faces.part(run.text, isBold(run)).some(({ family }) => family !== undefined);
	return direction === 'rtl' || runs.some(isParted);
}

/** A line in several typefaces, each part of it at its place. */
function placedText(line: TextLine, style: SvgStyle, faces: Faces): string {
	const spans = placeParts(line, style, faces)
		.filter(({ family }) => family === undefined || !faces.isApart(family))
		.map(({ words, family, at: [x, y], run, space }) => {
			const face = family === undefined ? '' : ` font-family="${family}"`;
			return (
				`<tspan x="${short(x)}" y="${short(y)}"${face} ${looksOf(run, line, style)}>` +
				`${written(words)}${space}</tspan>`
			);
		});
	return spans.length === 0 ? '' : `<text>${spans.join('')}</text>`;
}

interface PlacedPart extends WordsInFace {
	readonly at: Point;
	readonly run: Run;
	/** What follows the words: the space between runs is copied with them. */
	readonly space: '' | ' ';
}

function placeParts({ x, y, align = 'left', runs }: TextLine, { direction }: SvgStyle, faces: Faces): PlacedPart[] {
	const parted = runs.map((run) => ({
		run,
		parts: faces.part(run.text, isBold(run)).map((part) => ({
			...part,
			width: part.shift === undefined ? faces.width(part, isBold(run)) : 0,
		})),
	}));
	const width = parted
		.flatMap(({ parts }) => parts)
		.reduce((sum, part) => sum + part.width, (runs.length - 1) * RUN_GAP);
	let from = x - PART_BEFORE[align] * width;
	const inOrder = direction === 'rtl' ? parted.toReversed() : parted;
	return inOrder.flatMap(({ run, parts }, index) => {
		if (index > 0) from += RUN_GAP;
		return parts.map(({ width: own, ...part }, nth): PlacedPart => {
			const { back = 0, up = 0 } = part.shift ?? {};
			const at = [from - back, y - up] as const;
			from += own;
			// Beside a part, the space would be set with it, in another typeface.
			return { ...part, at, run, space: nth === parts.length - 1 && index < runs.length - 1 ? ' ' : '' };
		});
	});
}

type Run = TextLine['runs'][number];

function isBold({ style }: Run): boolean {
	return style === 'strong';
}

function looksOf(run: Run, line: TextLine, style: SvgStyle): string {
	return `fill="${colourOf(run, line, style)}"${isBold(run) ? ' font-weight="600"' : ''}`;
}

function colourOf({ style }: Run, { onMark }: TextLine, { colours }: SvgStyle): string {
	return colours[onMark ?? (style === 'strong' ? 'ink' : style)];
}

/** Words as content of an element. A letter is composed with its marks: some programs would draw them apart. */
function written(words: string): string {
	return escapeXml(words.normalize('NFC'));
}

/** A number rounded to a hundredth of a pixel. */
function short(value: number): string {
	return String(Math.round(value * 100) / 100 || 0);
}

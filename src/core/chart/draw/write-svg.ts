import { escapeXml } from '../../markup/escape-xml.ts';
import { RUN_GAP, type TextLine } from '../geometry.ts';
import { FONT_SIZE } from '../text-width.ts';
import type { Colours } from './colours.ts';
import type { Point, Shape, ShapeOf } from './shape.ts';

/** How a drawing is written as SVG. */
export interface SvgStyle {
	readonly colours: Colours;
	/** Writes words as the content of an element. Without it they are only escaped. */
	readonly write?: (words: string) => string;
}

/** Writes shapes as elements of SVG, in their order. They have no ids, so a page can hold several drawings. */
export function writeSvg(shapes: readonly Shape[], { colours, write = escapeXml }: SvgStyle): string {
	return shapes.map((shape) => elementOf(shape, { colours, write })).join('');
}

const geometries: {
	readonly [Is in Exclude<Shape['is'], 'words'>]: (shape: ShapeOf<Is>) => string;
} = {
	box: ({ box: { left, right, top, bottom } }) =>
		`rect x="${short(left)}" y="${short(top)}" width="${short(right - left)}" height="${short(bottom - top)}"`,
	circle: ({ at: [x, y], radius }) => `circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"`,
	path: ({ runs, isClosed }) => `path d="${runs.map((run) => runOf(run) + (isClosed ? 'Z' : '')).join('')}"`,
};

function elementOf(shape: Shape, style: Required<SvgStyle>): string {
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

function runOf(points: readonly Point[]): string {
	return points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${short(x)} ${short(y)}`).join('');
}

const ANCHORS = { left: '', center: ' text-anchor="middle"', right: ' text-anchor="end"' } as const;

/** Width of the space that stands between two runs, a quarter of the letters’ size in the typeface of charts. */
const SPACE = FONT_SIZE / 4;

/** Runs of different styles on one line are one text, the later ones as `tspan`, so that they are copied as one. */
function textOf({ x, y, align = 'left', onMark, runs }: TextLine, { colours, write }: Required<SvgStyle>): string {
	const looks = ({ style }: TextLine['runs'][number]) =>
		`fill="${colours[onMark ?? (style === 'strong' ? 'ink' : style)]}"${style === 'strong' ? ' font-weight="600"' : ''}`;
	const [first, ...others] = runs;
	if (first === undefined) return '';
	const rest = others.map((run) => ` <tspan dx="${RUN_GAP - SPACE}" ${looks(run)}>${write(run.text)}</tspan>`);
	const content = write(first.text) + rest.join('');
	return `<text x="${short(x)}" y="${short(y)}"${ANCHORS[align]} ${looks(first)}>${content}</text>`;
}

/** A number rounded to a hundredth of a pixel. */
function short(value: number): string {
	return String(Math.round(value * 100) / 100 || 0);
}

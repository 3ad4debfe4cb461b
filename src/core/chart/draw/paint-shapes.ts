import type { TextDirection } from '../../markup/text-direction.ts';
import { RUN_GAP, type TextLine } from '../geometry.ts';
import { FONT_SIZE } from '../text-width.ts';
import type { Colours } from './colours.ts';
import type { Shape, ShapeOf } from './shape.ts';

/** What a canvas draws with. */
export interface CanvasTheme {
	readonly colours: Colours;
	/** A list of CSS families. */
	readonly font: string;
	/** That of the words. */
	readonly direction: TextDirection;
}

/** What it takes of a canvas, which a browser has and the build. */
type Context = Pick<
	CanvasRenderingContext2D,
	| 'arc'
	| 'beginPath'
	| 'closePath'
	| 'direction'
	| 'fill'
	| 'fillStyle'
	| 'fillText'
	| 'font'
	| 'globalAlpha'
	| 'lineTo'
	| 'lineWidth'
	| 'measureText'
	| 'moveTo'
	| 'rect'
	| 'restore'
	| 'save'
	| 'setLineDash'
	| 'stroke'
	| 'strokeStyle'
	| 'textAlign'
	| 'textBaseline'
>;

/** Draws shapes on a canvas, in their order. */
export function paintShapes(context: Context, shapes: readonly Shape[], theme: CanvasTheme): void {
	context.save();
	context.textBaseline = 'alphabetic';
	context.textAlign = 'left';
	context.direction = theme.direction;
	for (const shape of shapes) paintShape(context, shape, theme);
	context.restore();
}

const traces: {
	readonly [Is in Exclude<Shape['is'], 'words'>]: (context: Context, shape: ShapeOf<Is>) => void;
} = {
	box: (context, { box }) => context.rect(box.left, box.top, box.right - box.left, box.bottom - box.top),
	circle: (context, { at, radius }) => context.arc(...at, radius, 0, 2 * Math.PI),
	path: (context, { runs, isClosed }) => {
		for (const run of runs) {
			for (const [index, point] of run.entries()) context[index === 0 ? 'moveTo' : 'lineTo'](...point);
			if (isClosed) context.closePath();
		}
	},
};

function paintShape(context: Context, shape: Shape, theme: CanvasTheme): void {
	if (shape.is === 'words') {
		paintWords(context, shape.words, theme);
		return;
	}
	context.beginPath();
	trace(context, shape);
	if (shape.fill !== undefined) {
		context.fillStyle = theme.colours[shape.fill];
		context.globalAlpha = shape.opacity ?? 1;
		context.fill();
		context.globalAlpha = 1;
	}
	if (shape.stroke !== undefined) {
		context.strokeStyle = theme.colours[shape.stroke.colour];
		context.lineWidth = shape.stroke.width;
		context.setLineDash([...(shape.stroke.dash ?? [])]);
		context.stroke();
	}
}

function trace<Is extends keyof typeof traces>(context: Context, shape: ShapeOf<Is>): void {
	traces[shape.is](context, shape);
}

function paintWords(
	context: Context,
	{ x, y, align = 'left', onMark, runs }: TextLine,
	{ colours, font, direction }: CanvasTheme,
): void {
	const fontOf = (style: TextLine['runs'][number]['style']) =>
		`${style === 'strong' ? '600 ' : ''}${FONT_SIZE}px ${font}`;
	const placed = direction === 'rtl' ? runs.toReversed() : runs;
	const widths = placed.map(({ text, style }) => {
		context.font = fontOf(style);
		return context.measureText(text).width;
	});
	const width = widths.reduce((sum, each) => sum + each, (runs.length - 1) * RUN_GAP);
	let at = { left: x, center: x - width / 2, right: x - width }[align];
	for (const [index, { text, style }] of placed.entries()) {
		context.font = fontOf(style);
		context.fillStyle = colours[onMark ?? (style === 'strong' ? 'ink' : style)];
		context.fillText(text, at, y);
		at += (widths[index] ?? 0) + RUN_GAP;
	}
}

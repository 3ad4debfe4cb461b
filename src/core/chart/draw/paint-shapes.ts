import { RUN_GAP, type TextLine } from '../geometry.ts';
import { FONT_SIZE } from '../text-width.ts';
import type { Colours } from './colours.ts';
import type { Shape, ShapeOf } from './shape.ts';

/** The colours and the typeface that a canvas draws with. `font` is a list of CSS families. */
export interface CanvasTheme {
	readonly colours: Colours;
	readonly font: string;
}

/** Draws shapes on a canvas, in their order. */
export function paintShapes(context: CanvasRenderingContext2D, shapes: readonly Shape[], theme: CanvasTheme): void {
	context.save();
	context.textBaseline = 'alphabetic';
	context.textAlign = 'left';
	for (const shape of shapes) paintShape(context, shape, theme);
	context.restore();
}

const traces: {
	readonly [Is in Exclude<Shape['is'], 'words'>]: (context: CanvasRenderingContext2D, shape: ShapeOf<Is>) => void;
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

function paintShape(context: CanvasRenderingContext2D, shape: Shape, theme: CanvasTheme): void {
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

function trace<Is extends keyof typeof traces>(context: CanvasRenderingContext2D, shape: ShapeOf<Is>): void {
	traces[shape.is](context, shape);
}

function paintWords(
	context: CanvasRenderingContext2D,
	{ x, y, align = 'left', onMark, runs }: TextLine,
	{ colours, font }: CanvasTheme,
): void {
	const fontOf = (style: TextLine['runs'][number]['style']) =>
		`${style === 'strong' ? '600 ' : ''}${FONT_SIZE}px ${font}`;
	const widths = runs.map(({ text, style }) => {
		context.font = fontOf(style);
		return context.measureText(text).width;
	});
	const width = widths.reduce((sum, each) => sum + each, (runs.length - 1) * RUN_GAP);
	let at = { left: x, center: x - width / 2, right: x - width }[align];
	for (const [index, { text, style }] of runs.entries()) {
		context.font = fontOf(style);
		context.fillStyle = colours[onMark ?? (style === 'strong' ? 'ink' : style)];
		context.fillText(text, at, y);
		at += (widths[index] ?? 0) + RUN_GAP;
	}
}

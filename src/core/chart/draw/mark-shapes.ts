import type { ChartMark } from '../model/chart.ts';
import { BAR, type Box } from './geometry.ts';
import type { ChartTheme } from './theme.ts';

type Evidence = ChartMark['evidence'];

const HATCH = 6;

/** A bar as the key shows it. */
export function drawBar(context: CanvasRenderingContext2D, theme: ChartTheme, evidence: Evidence, box: Box): void {
	context.fillStyle = evidence === 'derived' ? theme.paper : theme.stated;
	context.strokeStyle = theme[evidence];
	context.lineWidth = 1.5;
	context.beginPath();
	context.rect(box.left, box.top, box.right - box.left, box.bottom - box.top);
	context.fill();
	context.stroke();
	if (evidence === 'derived') drawHatch(context, theme.derived, box);
}

/** Slanted lines inside a box, as one path and without a clip, which would need a name of its own in the drawing. */
export function drawHatch(context: CanvasRenderingContext2D, colour: string, { left, right, top, bottom }: Box): void {
	const height = bottom - top;
	context.strokeStyle = colour;
	context.lineWidth = 1.25;
	context.beginPath();
	for (let start = left - height + HATCH / 2; start < right; start += HATCH) {
		const [fromX, toX] = [Math.max(start, left), Math.min(start + height, right)];
		if (fromX >= toX) continue;
		context.moveTo(fromX, bottom - (fromX - start));
		context.lineTo(toX, bottom - (toX - start));
	}
	context.stroke();
}

/** A mark without length, such as a bar of zero: a line across its row, so that it is seen to be there. */
export function drawThin(
	context: CanvasRenderingContext2D,
	theme: ChartTheme,
	evidence: Evidence,
	x: number,
	y: number,
): void {
	context.fillStyle = theme[evidence];
	context.fillRect(x - 1, y - BAR / 2, 2, BAR);
}

const ARROW = 16;
/** Length of a bar’s first gap; each piece between gaps is as long as this. */
const PIECE = 5;

/** An end that the source leaves open: over its last half the bar breaks up into ever shorter pieces and ends in an arrow. */
export function drawOpenEnd(
	context: CanvasRenderingContext2D,
	theme: ChartTheme,
	evidence: Evidence,
	from: number,
	to: number,
	y: number,
): void {
	const direction = Math.sign(to - from) || 1;
	const length = Math.max(0, Math.abs(to - from) - ARROW);
	const begin = from + direction * length * 0.5;
	const count = Math.max(1, Math.round((length * 0.5) / (2 * PIECE)));
	const step = (length * 0.5) / count;
	context.fillStyle = theme.paper;
	for (let index = 0; index < count; index++) {
		const gap = step * (0.2 + (0.6 * (index + 1)) / count);
		const x = begin + direction * ((index + 1) * step - gap);
		context.fillRect(Math.min(x, x + direction * gap), y - BAR / 2 - 1, gap, BAR + 2);
	}
	const arrow = to - direction * ARROW;
	context.fillRect(Math.min(arrow, to + direction), y - BAR / 2 - 1, ARROW + 1, BAR + 2);
	context.strokeStyle = theme[evidence];
	context.lineWidth = 2;
	context.beginPath();
	context.moveTo(to - direction * 9, y - 6);
	context.lineTo(to - direction * 2, y);
	context.lineTo(to - direction * 9, y + 6);
	context.stroke();
}

/** A point; hollow where it is derived. */
export function drawDot(
	context: CanvasRenderingContext2D,
	theme: ChartTheme,
	evidence: Evidence,
	x: number,
	y: number,
): void {
	context.beginPath();
	context.arc(x, y, 6, 0, 2 * Math.PI);
	context.fillStyle = evidence === 'derived' ? theme.paper : theme.stated;
	context.strokeStyle = theme[evidence];
	context.lineWidth = 2;
	context.fill();
	context.stroke();
}

/** The interval around a point, from cap to cap; broken where it is derived, an arrow for a cap where it is open. */
export function drawInterval(
	context: CanvasRenderingContext2D,
	theme: ChartTheme,
	mark: Pick<ChartMark, 'low' | 'high' | 'intervalEvidence'>,
	left: number,
	right: number,
	y: number,
): void {
	const isDerived = mark.intervalEvidence === 'derived';
	context.strokeStyle = isDerived ? theme.derived : theme.stated;
	context.lineWidth = 2.5;
	context.beginPath();
	const [piece, gap] = isDerived ? [5, 3] : [right - left, 1];
	for (let x = left; x < right; x += piece + gap) {
		context.moveTo(x, y);
		context.lineTo(Math.min(x + piece, right), y);
	}
	for (const [x, bound, inward] of [
		[left, mark.low, 1],
		[right, mark.high, -1],
	] as const) {
		const tip = bound === 'unstated' ? x + inward * 6 : x;
		context.moveTo(tip, y - 6);
		context.lineTo(x, y);
		context.lineTo(tip, y + 6);
	}
	context.stroke();
}

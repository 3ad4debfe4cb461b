import { type Canvas, createCanvas, type SKRSContext2D, type SvgCanvas, SvgExportFlag } from '@napi-rs/canvas';
import {
	BarController,
	BarElement,
	CategoryScale,
	Chart as ChartJs,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
} from 'chart.js';
import { chartConfig, type Config } from '../../core/chart/chart-config.ts';
import { type ChartWidth, layOut } from '../../core/chart/layout.ts';
import type { ChartTheme } from '../../core/chart/theme.ts';
import type { Chart } from '../../core/model/chart.ts';
import { contextOf, release } from './canvas-fonts.ts';
import { recordWords } from './record-words.ts';
import { roleTheme, tidySvg } from './tidy-svg.ts';

ChartJs.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

/** Draws a chart on a canvas with Chart.js, as the browser would, and takes from it what `take` returns before it is cleared. */
function drawOn<T extends Canvas | SvgCanvas, R>(canvas: T, config: Config, take: (canvas: T) => R): R {
	const item: unknown = canvas;
	if (!actsAsElement(item)) throw new TypeError('Chart.js cannot draw on this.');
	// Chart.js sets the size of its canvas, and that forgets what the context was told.
	const readied = { id: 'ready-context', beforeDraw: () => void contextOf(canvas) };
	const live = new ChartJs(item, { ...config, plugins: [readied, ...(config.plugins ?? [])] });
	const taken = take(canvas);
	live.destroy();
	release(canvas);
	return taken;
}

/** The drawing as SVG with real text, its colours those of the page. */
export function drawSvg(chart: Chart, size: ChartWidth): string {
	const { width, height } = layOut(chart, size);
	const canvas = createCanvas(width, height, SvgExportFlag.NoPrettyXML);
	const words = recordWords(contextOf(canvas));
	return drawOn(canvas, chartConfig(chart, size, roleTheme), () =>
		tidySvg(canvas.getContent().toString('utf8'), words),
	);
}

/** Draws the chart on another canvas, `scale` of its pixels for each CSS pixel, with its corner at `x`, `y`. */
export function drawPixels(
	on: SKRSContext2D,
	chart: Chart,
	theme: ChartTheme,
	{ x, y, scale }: { x: number; y: number; scale: number },
): void {
	const { width, height } = layOut(chart, 'wide');
	const config = chartConfig(chart, 'wide', theme);
	const scaled: Config = { ...config, options: { ...config.options, devicePixelRatio: scale } };
	drawOn(createCanvas(width, height), scaled, (canvas) => on.drawImage(canvas, x, y, width, height));
}

/** Chart.js asks of its canvas only what this one has too: a context of two dimensions, a width and a height. */
function actsAsElement(canvas: unknown): canvas is HTMLCanvasElement {
	return (
		typeof canvas === 'object' && canvas !== null && 'getContext' in canvas && 'width' in canvas && 'height' in canvas
	);
}

import { BarController, BarElement, Chart as ChartJs, LinearScale, PointElement, ScatterController } from 'chart.js';
import { chartConfig } from '../core/chart/chart-config.ts';
import { coloursBy } from '../core/chart/draw/colours.ts';
import type { CanvasTheme } from '../core/chart/draw/paint-shapes.ts';
import { pointOut, type PointedOut } from '../core/chart/draw/point-out.ts';
import { layOut } from '../core/chart/layout.ts';
import type { Chart } from '../core/model/chart.ts';
import type { Say } from '../core/words/values.ts';
import { makePointer } from './point-at-marks.ts';

ChartJs.register(BarController, BarElement, LinearScale, PointElement, ScatterController);

/** What a reader can ask of an interactive chart. */
export interface LiveChart {
	/** Moves the focus into the chart, which then takes the arrow keys. */
	readonly explore: () => void;
	/**
	 * Shows the words of the mark nearest to a place.
	 *
	 * @param x From the left edge of the window, as `y` from its top, in CSS pixels.
	 * @param isFinger Whether a finger hides what lies below the place.
	 */
	readonly showAt: (x: number, y: number, isFinger: boolean) => void;
}

/** Up to this width of the window the page shows the narrow drawing; the style sheet has the same. */
const NARROW = '(max-width: 45rem)';

/**
 * Lays an interactive canvas over a drawing. The drawing stays beneath it for print. When `signal` is aborted, the
 * canvas and all that came with it is removed.
 *
 * @param say Given as an argument, so that this file shares no module with scripts of the page: Vite would preload that
 * from the root of the host, and the site may live below it.
 */
export async function activateChart(
	drawing: HTMLElement,
	say: Say,
	signal: AbortSignal,
): Promise<LiveChart | undefined> {
	const response = await fetch(drawing.dataset['href'] ?? '');
	if (!response.ok) throw new Error(`The data of the chart could not be read: ${response.status}.`);
	const chart: Chart = await response.json();
	if (signal.aborted) return undefined;

	const canvas = document.createElement('canvas');
	canvas.setAttribute('aria-hidden', 'true');
	let pointedOut: PointedOut | undefined;
	let drawn = draw();
	drawing.dataset['live'] = '';
	drawing.append(canvas);
	const pointer = makePointer(drawing, { chart, say, signal, theme: () => themeOf(drawing), onPointed });
	pointer.follow(drawn.layout);

	const redraw = () => {
		drawn.chart.destroy();
		drawn = draw();
		pointer.follow(drawn.layout);
	};
	for (const query of ['(prefers-color-scheme: dark)', NARROW])
		matchMedia(query).addEventListener('change', redraw, { signal });
	const themes = new MutationObserver(redraw);
	themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
	signal.addEventListener('abort', () => {
		themes.disconnect();
		drawn.chart.destroy();
		canvas.remove();
		delete drawing.dataset['live'];
	});
	return pointer;

	function draw() {
		const theme = themeOf(drawing);
		const size = matchMedia(NARROW).matches ? 'narrow' : 'wide';
		const layout = layOut(chart, size, say, theme.direction);
		canvas.width = layout.width;
		canvas.height = layout.height;
		// Enough pixels for the size at which the page shows the drawing. The ratio is whole, so that the canvas keeps
		// its proportions.
		const shown = drawing.querySelector(`svg.${size}`)?.getBoundingClientRect();
		const scale = (shown?.width ?? 0) / canvas.width;
		const onTop = () => (pointedOut === undefined ? [] : pointOut(pointedOut));
		const config = chartConfig(layout, theme, onTop);
		const made = new ChartJs(canvas, {
			...config,
			options: { ...config.options, devicePixelRatio: Math.max(2, Math.ceil(window.devicePixelRatio * scale)) },
		});
		// Chart.js sets the size of the canvas on the page; here the style sheet does, and hides it in print.
		for (const side of ['width', 'height', 'display']) canvas.style.removeProperty(side);
		return { chart: made, layout };
	}

	function onPointed(place: PointedOut | undefined): void {
		pointedOut = place;
		drawn.chart.draw();
	}
}

/** The colours and the typeface that the page has at this moment. */
function themeOf(element: HTMLElement): CanvasTheme {
	const probe = document.createElement('span');
	element.append(probe);
	const colour = (name: string) => {
		probe.style.setProperty('color', `var(${name})`);
		return getComputedStyle(probe).color;
	};
	const colours = coloursBy((role) => colour(`--${role}`));
	probe.remove();
	const { fontFamily, direction } = getComputedStyle(element);
	return { colours, font: fontFamily, direction: direction === 'rtl' ? 'rtl' : 'ltr' };
}

import {
	BarController,
	BarElement,
	Chart as ChartJs,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
} from 'chart.js';
import { chartConfig, type Config } from '../core/chart/chart-config.ts';
import { chartPictures } from '../core/chart/chart-kinds.ts';
import { coloursBy } from '../core/chart/draw/colours.ts';
import type { CanvasTheme } from '../core/chart/draw/paint-shapes.ts';
import { layOut } from '../core/chart/layout.ts';
import type { Chart } from '../core/model/chart.ts';
import type { Say } from '../core/words/values.ts';
import { marksInOrder, markWords, stepTo } from './chart-marks.ts';
import { makeTip } from './chart-tip.ts';

ChartJs.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement);

/**
 * Lays an interactive canvas over a drawing. The drawing stays beneath it for print. When `signal` is aborted, the
 * canvas and all that came with it is removed.
 *
 * @param say Given as an argument, so that this file shares no module with scripts of the page: Vite would preload that
 * from the root of the host, and the site may live below it.
 */
export async function activateChart(drawing: HTMLElement, say: Say, signal: AbortSignal): Promise<void> {
	const response = await fetch(drawing.dataset['href'] ?? '');
	if (!response.ok) throw new Error(`The data of the chart could not be read: ${response.status}.`);
	const chart: Chart = await response.json();
	if (signal.aborted) return;
	const marks = marksInOrder(chart);
	const status = document.createElement('p');
	status.className = 'chart-status';
	status.setAttribute('role', 'status');
	drawing.after(status);

	// Screen readers pass arrow keys on only to an element of this role.
	const idleRole = drawing.getAttribute('role') ?? 'img';
	drawing.setAttribute('role', 'application');
	drawing.setAttribute('aria-roledescription', say('chart.interactive'));
	const canvas = document.createElement('canvas');
	canvas.setAttribute('aria-hidden', 'true');
	let drawn = draw();
	const redraw = () => {
		drawn.destroy();
		drawn = draw();
	};
	for (const query of ['(prefers-color-scheme: dark)', '(max-width: 45rem)'])
		matchMedia(query).addEventListener('change', redraw, { signal });
	const themes = new MutationObserver(redraw);
	themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
	drawing.dataset['live'] = '';
	drawing.append(canvas);
	const tip = makeTip(drawing);
	followPointer();
	walkByKeys();
	signal.addEventListener('abort', deactivate);

	function deactivate(): void {
		themes.disconnect();
		drawn.destroy();
		for (const added of drawing.querySelectorAll('canvas, .chart-tip')) added.remove();
		status.remove();
		delete drawing.dataset['live'];
		drawing.removeAttribute('aria-roledescription');
		drawing.setAttribute('role', idleRole);
	}

	function draw(): ChartJs<'bar' | 'line', Config['data']['datasets'][number]['data'], string> {
		const size = matchMedia('(max-width: 45rem)').matches ? 'narrow' : 'wide';
		const layout = layOut(chart, size, say);
		canvas.width = layout.width;
		canvas.height = layout.height;
		// Enough pixels for the size at which the page shows the drawing. The ratio is whole, so that the canvas keeps
		// its proportions.
		const shown = drawing.querySelector(`svg.${size}`)?.getBoundingClientRect();
		const scale = (shown?.width ?? 0) / canvas.width;
		const config = chartConfig(layout, themeOf(drawing));
		const made = new ChartJs(canvas, {
			...config,
			options: { ...config.options, devicePixelRatio: Math.max(2, Math.ceil(window.devicePixelRatio * scale)) },
		});
		// Chart.js sets the size of the canvas on the page; here the style sheet does, and hides it in print.
		for (const side of ['width', 'height', 'display']) canvas.style.removeProperty(side);
		return made;
	}

	/** The elements of Chart.js for the marks, in the order of the chart. */
	function elements() {
		return drawn.data.datasets.flatMap((_, index) => drawn.getDatasetMeta(index).data);
	}

	/** Shows the words of a mark beside it and returns them. If there is no mark, hides them and returns ''. */
	function showMark(at: number): string {
		const [mark, element] = [marks[at], elements()[at]];
		if (mark === undefined || element === undefined) {
			tip.hide();
			return '';
		}
		const { x, y } = element.tooltipPosition(true);
		const scale = canvas.clientWidth / drawn.width;
		const text = markWords(mark, say);
		tip.show(text, (x ?? 0) * scale, (y ?? 0) * scale);
		return text;
	}

	function followPointer(): void {
		const axis = chartPictures[chart.kind].nearest;
		canvas.addEventListener('pointermove', (event) => {
			const [nearest] = drawn.getElementsAtEventForMode(event, 'nearest', { intersect: false, axis }, true);
			showMark(nearest === undefined ? -1 : elements().indexOf(nearest.element));
		});
		canvas.addEventListener('pointerleave', () => tip.hide());
		document.addEventListener('keydown', ({ key }) => key === 'Escape' && tip.hide(), { signal });
	}

	/** Arrow keys, Home and End go from mark to mark; Escape leaves them. A screen reader reads each mark out. */
	function walkByKeys(): void {
		let at = -1;
		const step = (event: KeyboardEvent) => {
			const next = event.altKey || event.ctrlKey || event.metaKey ? undefined : stepTo(event.key, at, marks.length);
			if (next === undefined) return;
			if (event.key !== 'Escape') event.preventDefault();
			at = next;
			status.textContent = showMark(at);
		};
		const leave = () => {
			at = -1;
			status.textContent = showMark(-1);
		};
		drawing.addEventListener('keydown', step, { signal });
		drawing.addEventListener('blur', leave, { signal });
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
	const theme = {
		colours: coloursBy((role) => colour(`--${role}`)),
		font: getComputedStyle(element).fontFamily,
	};
	probe.remove();
	return theme;
}

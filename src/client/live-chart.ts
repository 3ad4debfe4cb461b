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
import type { CanvasTheme } from '../core/chart/draw/paint-shapes.ts';
import { layOut } from '../core/chart/layout.ts';
import type { Chart } from '../core/model/chart.ts';
import { marksInOrder, markWords, stepTo } from './chart-marks.ts';
import { makeTip } from './chart-tip.ts';

ChartJs.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement);

/**
 * Lays a live canvas over a drawing. The drawing stays beneath it for print, and is as it was once `life` is aborted.
 */
export async function bringToLife(drawing: HTMLElement, life: AbortSignal): Promise<void> {
	const response = await fetch(drawing.dataset['href'] ?? '');
	if (!response.ok) throw new Error(`The data of the chart could not be read: ${response.status}.`);
	const chart: Chart = await response.json();
	if (life.aborted) return;
	const marks = marksInOrder(chart);
	const live = document.createElement('p');
	live.className = 'chart-told';
	live.setAttribute('role', 'status');
	drawing.after(live);

	// A screen reader hands the arrow keys on only to what says that it takes them.
	const asleep = drawing.getAttribute('role') ?? 'img';
	drawing.setAttribute('role', 'application');
	drawing.setAttribute('aria-roledescription', 'interactive chart');
	const canvas = document.createElement('canvas');
	canvas.setAttribute('aria-hidden', 'true');
	let drawn = draw();
	const redraw = () => {
		drawn.destroy();
		drawn = draw();
	};
	for (const query of ['(prefers-color-scheme: dark)', '(max-width: 45rem)'])
		matchMedia(query).addEventListener('change', redraw, { signal: life });
	const themes = new MutationObserver(redraw);
	themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
	drawing.dataset['live'] = '';
	drawing.append(canvas);
	const tip = makeTip(drawing);
	followPointer();
	walkByKeys();
	life.addEventListener('abort', fallAsleep);

	function fallAsleep(): void {
		themes.disconnect();
		drawn.destroy();
		for (const added of drawing.querySelectorAll('canvas, .chart-tip')) added.remove();
		live.remove();
		delete drawing.dataset['live'];
		drawing.removeAttribute('aria-roledescription');
		drawing.setAttribute('role', asleep);
	}

	function draw(): ChartJs<'bar' | 'line', Config['data']['datasets'][number]['data'], string> {
		const size = matchMedia('(max-width: 45rem)').matches ? 'narrow' : 'wide';
		const layout = layOut(chart, size);
		canvas.width = layout.width;
		canvas.height = layout.height;
		// Enough pixels for the size at which the page shows the drawing; whole ones, so that the canvas keeps its
		// proportions.
		const shown = drawing.querySelector(`svg.${size}`)?.getBoundingClientRect();
		const scale = (shown?.width ?? 0) / canvas.width;
		const config = chartConfig(layout, themeOf(drawing));
		const made = new ChartJs(canvas, {
			...config,
			options: { ...config.options, devicePixelRatio: Math.max(2, Math.ceil(window.devicePixelRatio * scale)) },
		});
		// Chart.js fixes how the canvas is shown; the style sheet gives it the size of the drawing, and keeps it off paper.
		for (const side of ['width', 'height', 'display']) canvas.style.removeProperty(side);
		return made;
	}

	/** The marks as Chart.js has them, in the order of the chart’s. */
	function elements() {
		return drawn.data.datasets.flatMap((_, index) => drawn.getDatasetMeta(index).data);
	}

	/** Says beside a mark what it is; nothing for a place that has none. Nothing moves, so there is nothing to reduce. */
	function point(at: number): string {
		const [mark, element] = [marks[at], elements()[at]];
		if (mark === undefined || element === undefined) {
			tip.hide();
			return '';
		}
		const { x, y } = element.tooltipPosition(true);
		const scale = canvas.clientWidth / drawn.width;
		const text = markWords(mark);
		tip.show(text, (x ?? 0) * scale, (y ?? 0) * scale);
		return text;
	}

	function followPointer(): void {
		const axis = chartPictures[chart.kind].nearest;
		canvas.addEventListener('pointermove', (event) => {
			const [nearest] = drawn.getElementsAtEventForMode(event, 'nearest', { intersect: false, axis }, true);
			point(nearest === undefined ? -1 : elements().indexOf(nearest.element));
		});
		canvas.addEventListener('pointerleave', () => tip.hide());
		document.addEventListener('keydown', ({ key }) => key === 'Escape' && tip.hide(), { signal: life });
	}

	/** Arrow keys, Home and End go from mark to mark; Escape leaves them. What is reached is told to a screen reader. */
	function walkByKeys(): void {
		let at = -1;
		const step = (event: KeyboardEvent) => {
			const next = event.altKey || event.ctrlKey || event.metaKey ? undefined : stepTo(event.key, at, marks.length);
			if (next === undefined) return;
			if (event.key !== 'Escape') event.preventDefault();
			at = next;
			live.textContent = point(at);
		};
		const leave = () => {
			at = -1;
			live.textContent = point(-1);
		};
		drawing.addEventListener('keydown', step, { signal: life });
		drawing.addEventListener('blur', leave, { signal: life });
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
		colours: {
			ink: colour('--ink'),
			muted: colour('--muted'),
			rule: colour('--rule'),
			stated: colour('--stated'),
			derived: colour('--derived'),
			paper: colour('--paper'),
		},
		font: getComputedStyle(element).fontFamily,
	};
	probe.remove();
	return theme;
}

import { DRAWING } from '../core/markup/classes-for-scripts.ts';
import { wordsOf } from './words.ts';

/**
 * Makes each chart interactive when the reader first points at it, taps it or focuses it. Until then, and without
 * JavaScript, the reader has the drawing that the build made. Chart.js is fetched for the first of them.
 *
 * A canvas cannot follow colours that the reader’s system forces on a page. While the system does that, every chart is
 * the drawing alone, with its alt text and its table, and takes no keyboard focus, even if it was interactive before.
 */
export function activateCharts(): void {
	const forced = matchMedia('(forced-colors: active)');
	for (const drawing of document.querySelectorAll<HTMLElement>(`.${DRAWING}[data-chart]`)) {
		let abort = new AbortController();
		const offer = () => {
			abort.abort();
			if (forced.matches) {
				drawing.removeAttribute('tabindex');
				return;
			}
			abort = new AbortController();
			activateWhenReached(drawing, abort.signal);
		};
		forced.addEventListener('change', offer);
		offer();
	}
}

/** @param signal Aborted when the chart must not be interactive any more. */
function activateWhenReached(drawing: HTMLElement, signal: AbortSignal): void {
	drawing.tabIndex = 0;
	const activate = () => {
		for (const event of ['pointerenter', 'focus'] as const) drawing.removeEventListener(event, activate);
		import('./live-chart.ts')
			.then(({ activateChart }) => activateChart(drawing, wordsOf(drawing), signal))
			.catch(() => {
				if (!signal.aborted) drawing.removeAttribute('tabindex');
			});
	};
	for (const event of ['pointerenter', 'focus'] as const) drawing.addEventListener(event, activate, { signal });
}

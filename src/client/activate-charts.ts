import { DRAWING } from '../core/markup/classes-for-scripts.ts';

/**
 * Lets each chart wake when the reader reaches for it, by pointer, tap or focus. Until then, and without JavaScript, the
 * drawing that the build made is all there is; Chart.js is fetched at the first waking.
 *
 * A canvas cannot follow colours that the reader’s system forces on a page. There the drawing, a picture with its text, and
 * the table stay all there is, also of a chart that was awake, and nothing offers itself to the keyboard.
 */
export function wakeCharts(): void {
	const forced = matchMedia('(forced-colors: active)');
	for (const drawing of document.querySelectorAll<HTMLElement>(`.${DRAWING}[data-chart]`)) {
		let life = new AbortController();
		const offer = () => {
			life.abort();
			if (forced.matches) {
				drawing.removeAttribute('tabindex');
				return;
			}
			life = new AbortController();
			offerToWake(drawing, life.signal);
		};
		forced.addEventListener('change', offer);
		offer();
	}
}

/** @param life Aborted when the chart has to be a drawing again. */
function offerToWake(drawing: HTMLElement, life: AbortSignal): void {
	drawing.tabIndex = 0;
	const wake = () => {
		for (const event of ['pointerenter', 'focus'] as const) drawing.removeEventListener(event, wake);
		import('./live-chart.ts')
			.then(({ bringToLife }) => bringToLife(drawing, life))
			.catch(() => {
				if (!life.aborted) drawing.removeAttribute('tabindex');
			});
	};
	for (const event of ['pointerenter', 'focus'] as const) drawing.addEventListener(event, wake, { signal: life });
}

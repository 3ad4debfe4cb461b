/**
 * Lets each chart wake when the reader reaches for it, by pointer, tap or focus. Until then, and without JavaScript, the
 * drawing that the build made is all there is; Chart.js is fetched at the first waking.
 */
export function wakeCharts(): void {
	for (const drawing of document.querySelectorAll<HTMLElement>('.drawing[data-chart]')) {
		drawing.tabIndex = 0;
		const wake = () => {
			for (const event of ['pointerenter', 'focus'] as const) drawing.removeEventListener(event, wake);
			import('./live-chart.ts').then(({ bringToLife }) => bringToLife(drawing)).catch(() => drawing.removeAttribute('tabindex'));
		};
		for (const event of ['pointerenter', 'focus'] as const) drawing.addEventListener(event, wake, { once: true });
	}
}

import { DRAWING } from '../core/markup/classes-for-scripts.ts';
import { wordsOf } from './words.ts';

/**
 * Makes each chart interactive when the reader first points at it, taps it or wants to explore it by keyboard. Until
 * then, and without JavaScript, the reader has the drawing that the build made. Chart.js is fetched for the first of
 * them.
 *
 * A canvas cannot follow colours that the reader’s system forces on a page. While the system does that, every chart is
 * the drawing alone, with its alt text and its table, and offers nothing to the keyboard, even if it was interactive
 * before.
 */
export function activateCharts(): void {
	const forced = matchMedia('(forced-colors: active)');
	for (const drawing of document.querySelectorAll<HTMLElement>(`.${DRAWING}[data-chart]`)) {
		let abort = new AbortController();
		const offer = () => {
			abort.abort();
			if (forced.matches) return;
			abort = new AbortController();
			offerChart(drawing, abort.signal);
		};
		forced.addEventListener('change', offer);
		offer();
	}
}

/**
 * The drawing stays an image with alt text, which takes no focus. The way in by keyboard is a button that can be seen
 * while it has the focus: a screen reader knows what a button is, and pressing it moves the focus into a region of role
 * `application`, to which the arrow keys are passed on. The region is no stop of the Tab key by itself, so nobody falls
 * into it unasked.
 *
 * @param signal Aborted when the chart must not be interactive any more.
 */
function offerChart(drawing: HTMLElement, signal: AbortSignal): void {
	const say = wordsOf(drawing);
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'chart-explore';
	button.textContent = say('chart.explore');
	drawing.append(button);
	signal.addEventListener('abort', () => button.remove());

	let live: ReturnType<typeof load> | undefined;
	const load = () =>
		import('./live-chart.ts')
			.then(({ activateChart }) => activateChart(drawing, say, signal))
			.catch(() => {
				// The drawing remains, and its table below it.
				button.remove();
				return undefined;
			});
	const activate = () => (live ??= load());
	button.addEventListener('click', () => void activate().then((chart) => chart?.explore()));
	let isTouch = false;
	drawing.addEventListener('pointerdown', ({ pointerType }) => (isTouch = pointerType === 'touch'), { signal });
	// A finger enters also when it scrolls the page; only its tap is a click.
	drawing.addEventListener('pointerenter', ({ pointerType }) => pointerType !== 'touch' && void activate(), { signal });
	drawing.addEventListener(
		'click',
		({ target, clientX, clientY }) => {
			if (target === button) return;
			const finger = isTouch;
			void activate().then((chart) => chart?.showAt(clientX, clientY, finger));
		},
		{ signal },
	);
}

import type { FrameMessage } from '../core/chart/embed-snippet.ts';

/**
 * Tells the page around a frame how high the frame has to be, now and each time that this changes: when typefaces have
 * come, and when the frame gets another width. Everyone may know the height, so the message goes to any site.
 */
export function postHeight(chart: string): void {
	const main = document.querySelector('main');
	if (main === null || window.parent === window) return;
	const post = () => {
		const message: FrameMessage = { chart, height: Math.ceil(main.getBoundingClientRect().height) };
		window.parent.postMessage(message, '*');
	};
	new ResizeObserver(post).observe(main);
	// For a page that begins to listen late.
	addEventListener('load', post);
}

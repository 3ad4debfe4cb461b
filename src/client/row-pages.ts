import { wordsOf } from './words.ts';

/** How many rows a page has. */
export const ROWS = 50;

/**
 * Makes the buttons that turn the pages of rows work, if the page of the table has some. `turn` is called with the new
 * page, from 1; 0 is all rows.
 */
export function openPages(turn: (page: number) => void): { show(page: number, rows: number): void } | undefined {
	const nav = document.querySelector<HTMLElement>('.pages');
	const [back, on, whole] = nav?.querySelectorAll('button') ?? [];
	const place = nav?.querySelector('span');
	if (!nav || !place || !back || !on || !whole) return undefined;
	const say = wordsOf(nav);
	let n = 1;
	back.addEventListener('click', () => turn(n - 1));
	on.addEventListener('click', () => turn(n + 1));
	whole.addEventListener('click', () => turn(n === 0 ? 1 : 0));
	return {
		show(page, rows) {
			n = page;
			const all = Math.ceil(rows / ROWS);
			nav.hidden = all < 2;
			place.hidden = back.hidden = on.hidden = n === 0;
			back.disabled = n === 1;
			on.disabled = n === all;
			place.textContent = say('table.page-of', { n, all });
			whole.textContent = n === 0 ? say('table.by-pages', { n: ROWS }) : say('table.whole');
		},
	};
}

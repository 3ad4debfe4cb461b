import { CARD, FIG } from '../core/markup/classes-for-scripts.ts';

/**
 * Cards follow the block of their numbers, and styles show them. By keyboard a reader comes from a number into its card
 * and back, as if it stood beside the number, and Escape hides it.
 */
export function closeCards(): void {
	document.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') for (const figure of document.querySelectorAll<HTMLElement>(`.${FIG}`)) close(figure);
		if (event.key === 'Tab') passFocus(event);
	});
}

/** The card of a figure, if it can be seen. */
function shownCard(figure: Element | null | undefined): HTMLElement | null {
	const id = figure?.querySelector('button')?.getAttribute('popovertarget');
	const card = document.getElementById(id ?? '');
	return card === null || card.getClientRects().length === 0 ? null : card;
}

/** A focus inside the card moves to the figure. */
function close(figure: HTMLElement): void {
	const card = shownCard(figure);
	if (card === null) return;
	if (card.contains(document.activeElement)) figure.querySelector('a')?.focus();
	const both = [figure, card];
	const reopen = () => both.forEach((each) => delete each.dataset['closed']);
	for (const each of both) {
		each.dataset['closed'] = '';
		each.addEventListener('pointerleave', reopen, { once: true });
		each.addEventListener('focusout', reopen, { once: true });
	}
}

function passFocus(event: KeyboardEvent): void {
	const { activeElement: focused } = document;
	const card = focused?.closest(`.${CARD}`);
	if (card) {
		const { id } = card;
		const links = [...card.querySelectorAll('a')];
		if (focused !== links.at(event.shiftKey ? 0 : -1)) return;
		const figure = document.querySelector(`[popovertarget="${id}"]`)?.parentElement;
		if (!figure) return;
		if (event.shiftKey) {
			event.preventDefault();
			figure.querySelector('a')?.focus();
		}
		// On the way on, the browser goes from the figure to what follows it. The card, which may follow it, is closed.
		else close(figure);
	} else if (!event.shiftKey) {
		const shown = shownCard(focused?.closest(`.${FIG}`));
		const first = shown?.querySelector('a');
		if (!shown || !first) return;
		event.preventDefault();
		// Its number loses the focus first, and a card that is hidden takes none.
		shown.dataset['entered'] = '';
		first.focus();
		delete shown.dataset['entered'];
	}
}

import { CARD, FIG, FIG_LINK } from '../core/markup/classes-for-scripts.ts';

/** Escape hides a card that the pointer or the focus has opened. A focus inside the card moves to the figure. */
export function closeCards(): void {
	document.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		for (const figure of document.querySelectorAll<HTMLElement>(`.${FIG}:hover, .${FIG}:focus-within`)) {
			if (figure.contains(document.activeElement) && document.activeElement?.closest(`.${CARD}`) !== null)
				figure.querySelector<HTMLElement>(`.${FIG_LINK}`)?.focus();
			figure.dataset['closed'] = '';
			const reopen = () => delete figure.dataset['closed'];
			figure.addEventListener('pointerleave', reopen, { once: true });
			figure.addEventListener('focusout', reopen, { once: true });
		}
	});
}

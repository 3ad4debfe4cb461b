/** Escape puts a card away that the pointer or the focus has called up, and leaves the focus where it is. */
export function closeCards(): void {
	document.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		for (const figure of document.querySelectorAll<HTMLElement>('.fig:hover, .fig:focus-within')) {
			if (figure.contains(document.activeElement) && document.activeElement?.closest('.card') !== null)
				figure.querySelector<HTMLElement>('.fig-link')?.focus();
			figure.dataset['closed'] = '';
			const reopen = () => delete figure.dataset['closed'];
			figure.addEventListener('pointerleave', reopen, { once: true });
			figure.addEventListener('focusout', reopen, { once: true });
		}
	});
}

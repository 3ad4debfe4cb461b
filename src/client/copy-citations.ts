import { announce } from './copy-links.ts';

/** Gives each citation a button that copies it; without JavaScript it is text to select. */
export function copyCitations(): void {
	for (const citation of document.querySelectorAll<HTMLElement>('[data-copy]')) {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'copy-button';
		button.textContent = 'Copy';
		button.addEventListener('click', () => {
			navigator.clipboard?.writeText(citation.dataset['copy'] ?? '').then(
				() => announce(button, 'Copied'),
				() => undefined,
			);
		});
		citation.append(' ', button);
	}
}

import { announceCopied } from './copy-links.ts';
import { wordsOf } from './words.ts';

/**
 * Gives each citation, and each piece of HTML for another site, a button that copies it. Without JavaScript it is text
 * to select.
 */
export function copyTexts(): void {
	const say = wordsOf(document.body);
	for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'copy-button';
		button.textContent = say('copy.button');
		button.addEventListener('click', () => {
			navigator.clipboard?.writeText(text.dataset['copy'] ?? '').then(
				() => announceCopied(button),
				() => undefined,
			);
		});
		text.append(' ', button);
	}
}

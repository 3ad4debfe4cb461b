import { announceCopied } from './copy-links.ts';
import { wordsOf } from './words.ts';

/** Gives each citation a button that copies it. Without JavaScript a citation is text to select. */
export function copyCitations(): void {
	const say = wordsOf(document.body);
	for (const citation of document.querySelectorAll<HTMLElement>('[data-copy]')) {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'copy-button';
		button.textContent = say('copy.button');
		button.addEventListener('click', () => {
			navigator.clipboard?.writeText(citation.dataset['copy'] ?? '').then(
				() => announceCopied(button),
				() => undefined,
			);
		});
		citation.append(' ', button);
	}
}

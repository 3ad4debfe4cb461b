import { announceCopy } from './announce.ts';
import { wordsOf } from './words.ts';
import { writeClipboard } from './write-clipboard.ts';

/**
 * Gives each citation, and each piece of HTML for another site, a button that copies it, if the browser can. Without
 * the button it is text to select.
 */
export function copyTexts(): void {
	if (navigator.clipboard === undefined) return;
	const say = wordsOf(document.body);
	for (const text of document.querySelectorAll<HTMLElement>('[data-copy]')) {
		// Code is plain text wherever it is pasted; of a citation the italics are kept.
		const html = text.querySelector('pre') === null ? text.innerHTML : undefined;
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'copy-button';
		button.textContent = say('copy.button');
		// A page has several, so each is called by the words before its text: the name of a style of citation.
		const what = text.previousElementSibling?.textContent.trim() ?? '';
		if (what !== '') button.setAttribute('aria-label', `${say('copy.button')}: ${what}`);
		button.addEventListener('click', () => {
			announceCopy(button, writeClipboard(text.dataset['copy'] ?? '', html));
		});
		text.append(' ', button);
	}
}

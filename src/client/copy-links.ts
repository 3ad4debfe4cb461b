import { PERMALINK } from '../core/markup/classes-for-scripts.ts';
import { wordsOf } from './words.ts';

/**
 * A click on a permalink, or on a link to words, also copies its permanent address. Without JavaScript it is a link.
 */
export function copyLinks(): void {
	document.addEventListener('click', (event) => {
		const link =
			event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(`a.${PERMALINK}, a.words`) : null;
		if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
		navigator.clipboard?.writeText(link.dataset['address'] ?? link.href).then(
			() => announceCopied(link),
			() => undefined,
		);
	});
}

/** Says beside an element, for a moment, that something is copied. */
export function announceCopied(beside: Element): void {
	announce(beside, wordsOf(document.body)('copy.done'));
}

/** Shows words for a moment beside an element; a screen reader reads them out. */
export function announce(beside: Element, words: string): void {
	const status = document.createElement('span');
	status.className = 'announcement';
	status.setAttribute('role', 'status');
	beside.after(status);
	status.textContent = words;
	setTimeout(() => status.remove(), 1600);
}

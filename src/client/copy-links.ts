import { PERMALINK } from '../core/markup/classes-for-scripts.ts';

/**
 * A click on a permalink, or on a link to words, also copies its permanent address; without JavaScript it is a plain
 * link.
 */
export function copyLinks(): void {
	document.addEventListener('click', (event) => {
		const link =
			event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(`a.${PERMALINK}, a.words`) : null;
		if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
		navigator.clipboard?.writeText(link.dataset['address'] ?? link.href).then(
			() => tell(link, 'Copied'),
			() => undefined,
		);
	});
}

/** Says for a moment what has happened, to the eye and to a screen reader. */
export function tell(beside: Element, text: string): void {
	const told = document.createElement('span');
	told.className = 'told';
	told.setAttribute('role', 'status');
	beside.after(told);
	told.textContent = text;
	setTimeout(() => told.remove(), 1600);
}

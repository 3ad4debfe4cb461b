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
			() => announce(link, 'Copied'),
			() => undefined,
		);
	});
}

/** Shows a text beside an element for a moment; a screen reader reads it out. */
export function announce(beside: Element, text: string): void {
	const status = document.createElement('span');
	status.className = 'announcement';
	status.setAttribute('role', 'status');
	beside.after(status);
	status.textContent = text;
	setTimeout(() => status.remove(), 1600);
}

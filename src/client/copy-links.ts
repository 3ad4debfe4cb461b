import { PERMALINK } from '../core/markup/classes-for-scripts.ts';

/** A click on a permalink also copies its permanent address, if the browser can. Without JavaScript it is a link. */
export function copyLinks(): void {
	if (navigator.clipboard === undefined) return;
	document.addEventListener('click', (event) => {
		const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>(`a.${PERMALINK}`) : null;
		if (link === null || event.metaKey || event.ctrlKey || event.shiftKey) return;
		const copying = navigator.clipboard.writeText(link.dataset['address'] ?? link.href);
		// A refusal is announced; until the script for that is loaded, nobody else has to hear of it.
		copying.catch(() => undefined);
		void import('./announce.ts').then((announce) => announce.announceCopy(link, copying));
	});
}

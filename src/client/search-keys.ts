/** `/` and `Ctrl K` lead to the search, unless the reader is writing. */
export function listenForSearch(): void {
	document.addEventListener('keydown', (event) => {
		const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
		const isCtrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey);
		const writing =
			event.target instanceof HTMLElement &&
			(event.target.isContentEditable || event.target.matches('input, textarea, select'));
		if (!isCtrlK && (!isSlash || writing)) return;
		event.preventDefault();
		const field = document.querySelector<HTMLInputElement>('#search-field');
		if (field !== null) field.focus();
		else document.querySelector<HTMLAnchorElement>('a[data-search]')?.click();
	});
}

/** The smallest first, or the largest. */
export type SortOrder = 'asc' | 'desc';

/** Makes the head of each column a button. */
export function addHeadButtons(
	headings: readonly HTMLTableCellElement[],
	press: (column: number, heading: HTMLTableCellElement) => void,
): void {
	for (const [column, heading] of headings.entries()) {
		const button = document.createElement('button');
		button.type = 'button';
		button.append(...heading.childNodes);
		heading.append(button);
		button.addEventListener('click', () => press(column, heading));
	}
}

/** Says by which column the rows are sorted, if they are. */
export function markSorted(
	headings: readonly HTMLTableCellElement[],
	sorted: HTMLTableCellElement | undefined,
	order: SortOrder,
): void {
	for (const heading of headings) heading.removeAttribute('aria-sort');
	sorted?.setAttribute('aria-sort', `${order}ending`);
}

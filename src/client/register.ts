/** Lets the reader filter the register by words and sort it by a column. Without JavaScript it is a complete table. */
export function sortAndFilter(table: HTMLTableElement): void {
	const body = table.tBodies[0];
	if (body === undefined) return;
	const rows = [...body.rows];
	const filter = document.querySelector<HTMLElement>('.filter');
	const field = filter?.querySelector('input');
	const count = filter?.querySelector('[role=status]');
	if (!filter || !field || !count) return;
	filter.classList.remove('idle');

	field.addEventListener('input', () => {
		const words = field.value
			.toLowerCase()
			.split(/\s+/)
			.filter((word) => word !== '');
		for (const row of rows) row.hidden = !words.every((word) => (row.textContent ?? '').toLowerCase().includes(word));
		const shown = rows.filter((row) => !row.hidden).length;
		count.textContent = words.length === 0 ? '' : `${shown} of ${rows.length}`;
	});

	for (const [column, heading] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
		const button = document.createElement('button');
		button.type = 'button';
		button.append(...heading.childNodes);
		heading.append(button);
		button.addEventListener('click', () => {
			const ascending = heading.getAttribute('aria-sort') !== 'ascending';
			for (const other of heading.parentElement?.children ?? []) other.removeAttribute('aria-sort');
			heading.setAttribute('aria-sort', ascending ? 'ascending' : 'descending');
			const sorted = [...rows].sort((a, b) => compare(keyOf(a, column), keyOf(b, column)) * (ascending ? 1 : -1));
			body.append(...sorted);
		});
	}
}

function keyOf(row: HTMLTableRowElement, column: number): string | number {
	const cell = row.cells[column];
	const value = cell?.querySelector('data')?.value;
	const number = value === undefined ? Number.NaN : Number.parseFloat(value);
	return Number.isNaN(number) ? (cell?.textContent ?? '') : number;
}

function compare(a: string | number, b: string | number): number {
	if (typeof a === 'number' && typeof b === 'number') return a - b;
	return String(a).localeCompare(String(b), document.documentElement.lang);
}

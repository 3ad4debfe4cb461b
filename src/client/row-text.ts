/** The words of the cells of a row, and its values as machines write them. */
export function rowText(row: HTMLTableRowElement): string {
	const parts = row.querySelectorAll<HTMLElement & { readonly value?: string }>('th, td, data');
	return [...parts].map(({ value, textContent }) => value ?? textContent).join(' ');
}

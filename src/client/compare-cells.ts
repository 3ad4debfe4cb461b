/**
 * Compares two cells of a column by their values as machines write them: numbers as numbers, anything else as words of
 * the language. So are dates: the digits of ISO 8601 stand in their order. Empty cells come last in either order.
 *
 * @param kind What the head of the column says of its cells.
 * @param turn 1 for the smallest first, -1 for the largest.
 */
export function compareCells(kind: string | undefined, turn: 1 | -1, locale: string): (a: string, b: string) => number {
	const compare =
		kind === 'number'
			? (a: string, b: string) => Number(a) - Number(b)
			: new Intl.Collator(locale, { numeric: true }).compare;
	return (a, b) => (a === '' || b === '' ? Number(a === '') - Number(b === '') : turn * compare(a, b));
}

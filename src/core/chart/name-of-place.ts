import { cellIn, type DrawnRows } from './split-rows.ts';

/**
 * The label of the mark at which a note stands: what its author writes, or of a number that the column `x` holds the
 * words of that row, such as “2,500” of 2500.
 */
export function nameOfPlace(
	at: string | number,
	rows: (Pick<DrawnRows, 'fields' | 'rows'> & { readonly named: Pick<DrawnRows['named'], 'x' | 'name'> }) | undefined,
): string {
	if (typeof at === 'string' || rows === undefined) return String(at);
	const { x, name = x } = rows.named;
	const valueOf = cellIn(rows, x.name);
	const row = rows.rows.find((each) => valueOf(each).value === at);
	return row === undefined ? String(at) : cellIn(rows, name.name)(row).text;
}

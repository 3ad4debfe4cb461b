import type { Table } from '../model/table.ts';

/** Of a key of more letters, the address has its beginning. */
const LONGEST = 80;

/** By what a row is linked to. */
export interface RowLink {
	/** Its id on the page of the table. */
	readonly id: string;
	/** The cells of which it is made, in words. */
	readonly name: string;
}

/**
 * The ids of the first rows of a table, made of what names the rows and not of their places, so that a row keeps its
 * id when others come before it: of the first column and, where that does not tell all rows apart, of the columns after
 * it, up to the first of numbers. Rows that nothing tells apart have none.
 *
 * @param count How many of the rows are shown.
 */
export function rowLinks(
	{ fields, rows }: Pick<Table, 'fields' | 'rows'>,
	count: number,
): readonly (RowLink | undefined)[] {
	const firstNumber = fields.findIndex(({ type }, index) => index > 0 && (type === 'number' || type === 'integer'));
	const most = firstNumber === -1 ? fields.length : firstNumber;
	const namesBy = (columns: number) => rows.map(({ cells }) => cells.slice(0, columns).map(({ text }) => text));
	const isUnique = (columns: number) => new Set(namesBy(columns).map((name) => name.join('\n'))).size === rows.length;
	const columns = Array.from({ length: most }, (_, index) => index + 1).find(isUnique) ?? most;
	const shown = namesBy(columns)
		.slice(0, count)
		.map((name) => ({ id: idOf(name), name: name.filter((part) => part !== '').join(', ') }));
	const times = Map.groupBy(shown, ({ id }) => id);
	return shown.map(({ id, name }) =>
		id === undefined || times.get(id)?.length !== 1 ? undefined : { id: `row-${id}`, name },
	);
}

/** Words in lower case with hyphens between them, in the letters that they have. */
function idOf(name: readonly string[]): string | undefined {
	const words = name
		.join(' ')
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-');
	// By whole letters: half of one cannot stand in an address.
	const id = [...words].slice(0, LONGEST).join('').replace(/^-|-$/g, '');
	return id === '' ? undefined : id;
}

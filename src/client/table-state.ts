import type { SortOrder } from './head-buttons.ts';

/** How a reader has a table before them. The address of the page says it, so that it can be sent and comes back. */
export interface TableState {
	/** The name of the column by which it is sorted, and how; without one the rows stand as in the report. */
	readonly sort: string | undefined;
	readonly order: SortOrder;
	/** What stands in the filter. */
	readonly words: string;
	/** The page of rows, from 1; 0 is all rows. */
	readonly page: number;
}

/** Reads the state in the query of an address. What is not understood is left out. */
export function readState(query: string): TableState {
	const given = new URLSearchParams(query);
	const page = given.get('page') ?? '';
	return {
		sort: given.get('sort') ?? undefined,
		order: given.get('dir') === 'desc' ? 'desc' : 'asc',
		words: given.get('q')?.trim() ?? '',
		page: page === 'all' ? 0 : Number(/^[1-9]\d{0,5}$/.exec(page) ?? 1),
	};
}

/** The query of the address of a state; nothing for the table as it stands in the report. */
export function writeState({ sort, order, words, page }: TableState): string {
	const query = new URLSearchParams();
	if (sort !== undefined) {
		query.set('sort', sort);
		query.set('dir', order);
	}
	if (words !== '') query.set('q', words);
	if (page !== 1) query.set('page', String(page || 'all'));
	return query.size === 0 ? '' : `?${query.toString()}`;
}

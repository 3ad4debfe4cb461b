import { z } from 'zod';
import { query } from './query.ts';
import { quoted } from './quoted.ts';
import { select } from './select.ts';

/** What an author writes for each kind of table. `core/tables/table-kinds.ts` says how each is proven. */
export const writtenTables = { quoted, select, query };
export type TableKind = keyof typeof writtenTables;

/** A table as its author writes it, by its kind. */
export type TableSpec<Kind extends TableKind = TableKind> = {
	[Each in Kind]: z.infer<(typeof writtenTables)[Each]['schema']>;
}[Kind];

const KEYS = Object.values(writtenTables).map(({ key }) => key);

/** The kind of a table by its keys; undefined if it has the keys of several kinds, or of none. */
export function kindOfTable(table: unknown): TableKind | undefined {
	const [first, ...others] = keysIn(table);
	if (first === undefined || others.length > 0) return undefined;
	return Object.values(writtenTables).find(({ key }) => key === first)?.kind;
}

/** No table fits it: it says what a table lacks that is of no kind, or of several. */
export const TableOfNoKind = z.unknown().superRefine((table, context) => {
	const keys = keysIn(table);
	const [first, ...others] = keys;
	const ways =
		'Its rows come from quotes (`source`, and a CSV file), from rows of a data set (`select`), or from a `query`.';
	if (first === undefined)
		context.addIssue({ code: 'custom', message: `The table does not say where its rows are. ${ways}` });
	else
		context.addIssue({
			code: 'custom',
			path: others.slice(0, 1),
			message: `The table has ${keys.map((key) => `\`${key}\``).join(' and ')}, and it may have one of them. ${ways}`,
		});
});

function keysIn(table: unknown): string[] {
	return typeof table === 'object' && table !== null ? KEYS.filter((key) => Object.hasOwn(table, key)) : [];
}

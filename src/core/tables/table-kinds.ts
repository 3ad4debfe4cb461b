import { findSql } from '../data-sets/find-sql.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { TableDraft } from '../parse/read-tables.ts';
import { type TableKind } from '../model/tables/written-tables.ts';
import { findingsAt, type Problems } from '../problem.ts';
import type { Proven } from '../provenance/prove-all.ts';
import { type ProvenTable, proveTable } from '../provenance/prove-table.ts';
import type { DataRows, WantedRows } from './data-rows.ts';

/** How the tables of one kind are proven. What an author writes of each kind, `core/model/tables` says. */
interface TableRow<Kind extends TableKind> {
	/** The rows that a table wants of data sets, if it does. Reports a query without a text. */
	readonly wants: (table: TableDraft<Kind>, queries: Draft['queries'], problems: Problems) => WantedRows | undefined;
	/** Makes the table; undefined if what it lacks has been reported. */
	readonly prove: (table: TableDraft<Kind>, against: TableSetting) => ProvenTable | undefined;
}

/** What tables are proven against. */
export interface TableSetting extends Pick<Proven, 'copies' | 'units'> {
	readonly locale: string;
	/** The rows that were found in data sets, by the ids of their tables. */
	readonly rows: ReadonlyMap<string, DataRows>;
	readonly problems: Problems;
}

/** How many rows of a table from data sets stand in the text, if it does not say so. */
const FOLD = 30;

function proveData<Kind extends 'select' | 'query'>(
	{ id, spec: { title, description, fold = FOLD } }: TableDraft<Kind>,
	{ rows }: TableSetting,
): ProvenTable | undefined {
	const found = rows.get(id);
	return found && { ...found, id, title, description, fold, passages: [] };
}

const tableKinds: { readonly [Kind in TableKind]: TableRow<Kind> } = {
	quoted: {
		wants: () => undefined,
		prove: (table, { copies, units, locale, problems }) => {
			const copy = copies.get(table.spec.source);
			return copy && proveTable(table, copy, units, locale, problems);
		},
	},
	select: {
		wants: ({ id, spec: { select, fields }, at }, _, problems) => ({
			...{ key: id, kind: 'select', rows: select, path: ['select'] },
			...{ fields, findings: findingsAt(problems, at) },
		}),
		prove: (table, against) => {
			const proven = proveData(table, against);
			return proven && { ...proven, pivot: table.spec.select.pivot };
		},
	},
	query: {
		wants: ({ id, spec: { query, fields, assumption }, at }, queries, problems) => {
			const findings = findingsAt(problems, at);
			const text = findSql(query, queries, findings);
			const rows = text && { sql: text.sql, from: query.from, assumption };
			return rows && { key: id, kind: 'query', rows, path: text.path, fields, findings };
		},
		prove: proveData,
	},
};

/** The rows that a table wants of data sets; undefined for a table of quotes. */
export function wantedRows<Kind extends TableKind>(
	table: TableDraft<Kind>,
	queries: Draft['queries'],
	problems: Problems,
): WantedRows | undefined {
	return tableKinds[table.kind].wants(table, queries, problems);
}

/** Makes a table of what was found of it. */
export function proveOne<Kind extends TableKind>(
	table: TableDraft<Kind>,
	against: TableSetting,
): ProvenTable | undefined {
	return tableKinds[table.kind].prove(table, against);
}

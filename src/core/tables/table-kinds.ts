import { findSql } from '../data-sets/find-sql.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { TableDraft } from '../parse/read-tables.ts';
import type { TableKind, TableSpec } from '../model/tables/written-tables.ts';
import { findingsAt, type Problems } from '../problem.ts';
import type { Proven } from '../provenance/prove-all.ts';
import { type OfItsKind, type ProvenTable, proveTable } from '../provenance/prove-table.ts';
import type { Say } from '../words/values.ts';
import type { DataRows, WantedRows } from './data-rows.ts';

/** How the tables of one kind are proven. What an author writes of each kind, `core/model/tables` says. */
interface TableKindRow<Kind extends TableKind> {
	/** The rows that a table wants of data sets, if it does. Reports a query without a text. */
	readonly wants: (table: TableDraft<Kind>, queries: Draft['queries'], problems: Problems) => WantedRows | undefined;
	/** Makes the table; undefined if what it lacks has been reported. */
	readonly prove: (table: TableDraft<Kind>, against: TableSetting) => Omit<ProvenTable, keyof OfItsKind> | undefined;
	readonly ofKind: OfItsKind;
	/** What is said of how its rows came about. */
	readonly about: (spec: TableSpec<Kind>, words: TableWords) => string | undefined;
	/** What its numbers assume and no source states, as its author wrote it. */
	readonly assumption: (spec: TableSpec<Kind>) => string | undefined;
}

/** What tables are proven against. */
export interface TableSetting extends Pick<Proven, 'copies' | 'units' | 'translate'> {
	readonly locale: string;
	/** The rows that were found in data sets, by the ids of their tables. */
	readonly rows: ReadonlyMap<string, DataRows>;
	readonly problems: Problems;
}

/** Puts into words what is said of a table. */
export interface TableWords {
	readonly say: Say;
	/** A sentence of the author, by its path in the entry. */
	readonly sentence: (text: string, ...path: string[]) => string;
}

/** How many rows of a table from data sets stand in the text, if it does not say so. */
const FOLD = 30;

function proveData<Kind extends 'select' | 'query'>(
	{ id, spec: { title, description, fold = FOLD } }: TableDraft<Kind>,
	{ rows }: TableSetting,
): Omit<ProvenTable, keyof OfItsKind> | undefined {
	const found = rows.get(id);
	return found && { ...found, id, title, description, fold, passages: [] };
}

const tableKinds: { readonly [Kind in TableKind]: TableKindRow<Kind> } = {
	quoted: {
		wants: () => undefined,
		prove: (table, { copies, units, translate, locale, problems }) => {
			const copy = copies.get(table.spec.source);
			return copy && proveTable(table, { copy, units, translate, locale }, problems);
		},
		ofKind: { evidence: 'stated', hasQuotes: true },
		about: ({ reading }, { say, sentence }) =>
			reading && say('table.reading', { by: reading.by, why: sentence(reading.why, 'reading', 'why') }),
		assumption: () => undefined,
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
		ofKind: { evidence: 'stated', hasQuotes: false },
		about: () => undefined,
		assumption: () => undefined,
	},
	query: {
		wants: ({ id, spec: { query, fields, assumption }, at }, queries, problems) => {
			const findings = findingsAt(problems, at);
			const text = findSql(query, queries, findings);
			const rows = text && { sql: text.sql, from: query.from, assumption };
			return rows && { key: id, kind: 'query', rows, path: text.path, fields, findings };
		},
		prove: proveData,
		ofKind: { evidence: 'derived', hasQuotes: false },
		about: ({ assumption }, { say, sentence }) =>
			assumption && say('table.assumption', { what: sentence(assumption, 'assumption') }),
		assumption: ({ assumption }) => assumption,
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
	const { prove, ofKind } = tableKinds[table.kind];
	const proven = prove(table, against);
	return proven && { ...proven, ...ofKind };
}

/** What the description of a table adds on how its rows came about. */
export function aboutRows<Kind extends TableKind>(table: TableDraft<Kind>, words: TableWords): string | undefined {
	return tableKinds[table.kind].about(table.spec, words);
}

/** What the numbers of a table assume and no source states, as its author wrote it. */
export function assumptionOf<Kind extends TableKind>(table: TableDraft<Kind>): string | undefined {
	return tableKinds[table.kind].assumption(table.spec);
}

import type { WrittenTable } from '../model/tables/written-table.ts';
import {
	kindOfTable,
	type TableKind,
	TableOfNoKind,
	type TableSpec,
	writtenTables,
} from '../model/tables/written-tables.ts';
import type { Problems } from '../problem.ts';
import { unreadableFile } from './decode-text.ts';
import type { DraftReader } from './draft-reader.ts';
import type { Located, ReadItem } from './read-entry.ts';
import { readQuotedRows, type RowDraft } from './read-quoted-rows.ts';

/** A table as it was written, by its kind. Its numbers are proven later. */
export type TableDraft<Kind extends TableKind = TableKind> = {
	[Each in Kind]: TableEntry<Each> & { readonly id: string };
}[Kind];

/** The same without its id, which is the name of its file. */
type TableEntry<Kind extends TableKind = TableKind> = {
	[Each in Kind]: Located<TableSpec<Each>> & {
		readonly kind: Each;
		/** The sources that it names: see {@link WrittenTable}. */
		readonly sources: ReturnType<WrittenTable<Each, TableSpec<Each>>['sources']>;
		/** The rows that stand in its file; none if they come from data sets. */
		readonly rows: readonly RowDraft[];
	};
}[Kind];

const FOLDER = 'data/tables';

/** Reads the tables, each with its rows if these have a file. Reports files of rows that belong to no table. */
export function readTables(reader: DraftReader, problems: Problems): TableDraft[] {
	const entries = reader.namedItems(FOLDER, readTable);
	const tables = entries.flatMap(({ id, entry }): TableDraft[] => {
		if (entry.kind !== 'quoted') return [{ ...entry, id }];
		const file = `${FOLDER}/${id}.csv`;
		const text = reader.text(file, `The rows of the table stand there; ${FOLDER}/${id}.yaml describes them.`);
		const rows = text === undefined ? undefined : readQuotedRows(entry, file, text, problems);
		return rows === undefined ? [] : [{ ...entry, id, rows }];
	});
	for (const file of reader.inFolder(FOLDER, '.csv')) {
		const record = file.replace(/csv$/, 'yaml');
		const kind = entries.find(({ id }) => file === `${FOLDER}/${id}.csv`)?.entry.kind;
		if (!reader.names.includes(record))
			problems.report(unreadableFile(file, `Nothing reads ${file}: the table has no record.`, `Write ${record}.`));
		else if (kind !== undefined && !writtenTables[kind].hasRows)
			problems.report(
				unreadableFile(
					file,
					`Nothing reads ${file}: the rows of the table come from \`${writtenTables[kind].key}\`.`,
					`Delete it; the build writes the rows for readers. Rows with quotes need \`source\` in ${record}.`,
				),
			);
	}
	return tables;
}

/** Checks a table against the schema of its kind. */
const readTable: ReadItem<TableEntry> = (value, as) => {
	const kind = kindOfTable(value);
	if (kind !== undefined) return readAs(kind, as);
	as(TableOfNoKind);
	return undefined;
};

function readAs<Kind extends TableKind>(
	kind: Kind,
	as: Parameters<ReadItem<TableEntry>>[1],
): TableEntry<Kind> | undefined {
	const kinds: { readonly [Each in TableKind]: WrittenTable<Each, TableSpec<Each>> } = writtenTables;
	const { schema, sources } = kinds[kind];
	const entry = as(schema);
	return entry && { ...entry, kind, sources: sources(entry.spec), rows: [] };
}

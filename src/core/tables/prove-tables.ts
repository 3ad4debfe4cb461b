import type { DataEngine } from '../data-sets/data-engine.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { Problems } from '../problem.ts';
import type { Proven } from '../provenance/prove-all.ts';
import type { ProvenTable } from '../provenance/prove-table.ts';
import { checkBars } from './check-bars.ts';
import type { DataRows } from './data-rows.ts';
import { proveDataTables } from './prove-data-tables.ts';
import { proveOne, wantedRows } from './table-kinds.ts';

/** Proves the tables: those of quotes against texts, the others by asking the data sets, all at once. By id. */
export function proveTables(
	{ language: locale, tables, queries }: Pick<Draft, 'language' | 'tables' | 'queries'>,
	{ sources, copies, units, translate }: Proven,
	engine: DataEngine | undefined,
	problems: Problems,
): ReadonlyMap<string, ProvenTable> {
	const wanted = tables.flatMap((table) => wantedRows(table, queries, problems) ?? []);
	if (wanted.length > 0 && engine === undefined) throw new Error('Tables of data sets need an engine that reads them.');
	const rows = engine === undefined ? NONE : proveDataTables(wanted, { sources, units, engine, locale });
	const setting = { copies, units, translate, locale, rows, problems };
	return new Map(
		tables.flatMap((table): [string, ProvenTable][] => {
			const proven = proveOne(table, setting);
			if (proven === undefined) return [];
			checkBars(table, proven, problems);
			return [[table.id, proven]];
		}),
	);
}

const NONE: ReadonlyMap<string, DataRows> = new Map();

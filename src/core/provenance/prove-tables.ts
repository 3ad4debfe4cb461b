import type { Table } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { TableDraft } from '../parse/read-table.ts';
import { Collector, findingsAt, MOST_PROBLEMS, type Problem, type Problems } from '../problem.ts';
import { parseUnit } from '../units/parse-unit.ts';
import type { UnitTable } from '../units/unit-table.ts';
import { proveRow } from './prove-row.ts';
import type { SourceCopy } from './source-copy.ts';

/** A table and the units of its columns; a column of text has none. */
export interface ProvenTable extends Table {
	readonly units: readonly (Unit | undefined)[];
}

/** Checks that every number of a table stands in the quote of its row, and the quote in the source. */
export function proveTable(
	draft: TableDraft,
	copy: SourceCopy,
	units: UnitTable,
	locale: string,
): { table?: ProvenTable; problems: Problem[] } {
	const { title, description, source, fields } = draft.spec;
	const problems: Problem[] = [];
	const columnUnits = fields.map((field, index): Unit | undefined => {
		if (field.type === 'string') return undefined;
		if (field.type !== 'year' && field.unit === undefined) {
			problems.push({
				rule: 'unit-is-known',
				at: draft.at('fields', index),
				message: `The column “${field.name}” has no unit.`,
				hint: 'Add `unit`; a pure number has the unit `1`, with quotes around it.',
			});
			return undefined;
		}
		const code = field.type === 'year' ? 'date' : (field.unit ?? '');
		const collector: Problems = new Collector((problem) => problems.push(problem));
		return parseUnit(
			code,
			units,
			suggestion,
			findingsAt(collector, (...path) => draft.at('fields', index, ...path)),
		);
	});
	if (problems.length > 0) return { problems };

	const rows = draft.rows.map((row, index) => {
		if (problems.length >= MOST_PROBLEMS) return { cells: [], quote: row.quote.text, line: 0 };
		const proven = proveRow(row, {
			table: draft.id,
			number: index + 1,
			fields,
			units: columnUnits,
			copy,
			locale,
			words: units.words,
		});
		problems.push(...proven.problems);
		return { cells: proven.cells, quote: row.quote.text, line: proven.line };
	});
	return { problems, table: { id: draft.id, title, description, source, fields, rows, units: columnUnits } };
}

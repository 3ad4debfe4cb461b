import { unitInHead } from '../format/unit-in-head.ts';
import type { ColumnSpec } from '../model/data-set.ts';
import type { EvidenceGroup } from '../model/evidence/evidence-base.ts';
import type { Phrase } from '../model/phrase.ts';
import type { Passage } from '../model/source.ts';
import type { Table } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { TableDraft } from '../parse/read-tables.ts';
import { findingsAt, type Problems } from '../problem.ts';
import { parseUnit } from '../units/parse-unit.ts';
import type { UnitTable } from '../units/unit-table.ts';
import { proveRow } from './prove-row.ts';
import type { SourceCopy } from './source-copy.ts';
import type { TranslatePassage } from './translate-passage.ts';

/** A table with the units of its columns; undefined for a column of text. */
export interface ProvenTable extends Table {
	readonly units: readonly (Unit | undefined)[];
	/** What the cells of each column say of their row, in a table of data sets. */
	readonly roles?: readonly (Pick<ColumnSpec, 'is' | 'codes'> | undefined)[];
	/** Where the quotes of its rows stand. */
	readonly passages: readonly Passage[];
	/** What its numbers assume and no source states; known once its sentences are resolved. */
	readonly assumption?: Phrase | undefined;
	/** Whether sources state its cells or a query computes them. */
	readonly evidence: EvidenceGroup;
}

/** What is said of a table by its kind alone. */
export type OfItsKind = Pick<ProvenTable, 'evidence' | 'hasQuotes'>;

/** What a table of quotes is proven with. */
interface QuotedTableSetting {
	readonly copy: SourceCopy;
	readonly units: UnitTable;
	readonly translate: TranslatePassage;
	/** BCP 47 tag in which the cells are written out. */
	readonly locale: string;
}

/**
 * Proves a table: every quote must stand in the source, and every number in the quote of its row. Reports what does
 * not.
 *
 * @returns Undefined if the unit of a column is missing or not known.
 */
export function proveTable(
	draft: TableDraft<'quoted'>,
	{ copy, units, translate, locale }: QuotedTableSetting,
	problems: Problems,
): Omit<ProvenTable, keyof OfItsKind> | undefined {
	const { title, description, source, fields, reading, fold } = draft.spec;
	const part = problems.part();
	const columnUnits = fields.map((field, index): Unit | undefined => {
		if (field.type === 'string') return undefined;
		if (field.type !== 'year' && field.unit === undefined) {
			part.report({
				rule: 'unit-is-known',
				at: draft.at('fields', index),
				message: `The column “${field.name}” has no unit.`,
				hint: 'Add `unit`; a pure number has the unit `1`, with quotes around it.',
			});
			return undefined;
		}
		const code = field.type === 'year' ? 'date' : (field.unit ?? '');
		return parseUnit(
			code,
			units,
			suggestion,
			findingsAt(part, (...path) => draft.at('fields', index, ...path)),
		);
	});
	if (!part.isEmpty) return undefined;

	const ofRows = problems.part();
	const proven = draft.rows.map((row, index) => {
		const unread = { cells: [], passage: undefined, isReadByPerson: false };
		const context = {
			table: draft.id,
			number: index + 1,
			fields,
			units: columnUnits,
			copy,
			translate,
			locale,
			words: units.words,
			reading,
		};
		return { quote: row.quote.text, ...(ofRows.isFull ? unread : proveRow(row, context, ofRows)) };
	});
	if (reading !== undefined && ofRows.isEmpty && proven.every(({ isReadByPerson }) => !isReadByPerson))
		problems.report({
			rule: 'reading-is-needed',
			at: draft.at('reading'),
			message: 'The build reads every row of this table without a person.',
			hint: 'Delete `reading`.',
		});
	const rows = proven.map(({ cells, quote, passage }) => ({
		cells,
		quoted: {
			words: quote,
			line: passage?.line ?? 0,
			...(passage?.translation !== undefined && { translation: passage.translation }),
		},
	}));
	const passages = proven.flatMap(({ passage }) => passage ?? []);
	return {
		...{ id: draft.id, title, description, sources: [source], fields, fold: fold ?? rows.length },
		...{ rows, passages, units: columnUnits },
		unitNames: columnUnits.map((unit, index) =>
			unit === undefined || fields[index]?.type === 'year' ? '' : unitInHead(unit, locale),
		),
	};
}

import type { QuotedTableSpec } from '../model/tables/quoted.ts';
import type { Place, Problems } from '../problem.ts';
import { suggestion } from './did-you-mean.ts';
import { otherDelimiter } from './other-delimiter.ts';
import type { Located } from './read-entry.ts';
import { type CellDraft, tableProblem, readRecords } from './read-records.ts';
import { reportUnseen, unseenIn } from './unseen-characters.ts';

/** One row of a table as written: cells in the order of the fields, and the words that state it. */
export interface RowDraft {
	readonly cells: readonly CellDraft[];
	readonly quote: CellDraft;
	/** Our translation of them, if the row has one. */
	readonly translation?: CellDraft | undefined;
}

const QUOTE = 'quote';
/** A column that a table may have. If it is declared as a field, it is that. */
const TRANSLATION = 'translation';

/**
 * Reads the rows of `data/tables/<id>.csv` (RFC 4180, the column names in its first line) and checks that its columns
 * are the declared fields.
 */
export function readQuotedRows(
	spec: Located<QuotedTableSpec>,
	file: string,
	text: string,
	problems: Problems,
): readonly RowDraft[] | undefined {
	const top: Place = { file, line: 1, column: 1 };
	const wrongDelimiter = otherDelimiter(text, wantedColumns(spec.spec), top);
	if (wrongDelimiter !== undefined) {
		problems.report(wrongDelimiter);
		return undefined;
	}
	const records = readRecords(file, text, problems);
	if (records === undefined) return undefined;
	const [columns = [], ...rest] = records;
	const names = columns.map(({ text: name }) => name);

	const ofColumns = problems.part();
	checkColumns(spec.spec, columns, top, ofColumns);
	checkBounds(spec, ofColumns);
	if (!ofColumns.isEmpty) return undefined;

	const cellOf = (cells: readonly CellDraft[], name: string) => cells[names.indexOf(name)] ?? { text: '', at: top };
	const hasTranslations = names.includes(TRANSLATION) && !isField(spec.spec, TRANSLATION);
	const rows = rest.map((cells): RowDraft => {
		const translation = hasTranslations ? cellOf(cells, TRANSLATION) : undefined;
		return {
			cells: spec.spec.fields.map((field) => cellOf(cells, field.name)),
			quote: cellOf(cells, QUOTE),
			translation: translation?.text === '' ? undefined : translation,
		};
	});
	const ofRows = problems.part();
	if (rows.length === 0) ofRows.report(tableProblem(top, 'The table has no rows.', 'Add rows, or delete the table.'));
	for (const row of rows) if (!ofRows.isFull) checkRow(row, ofRows);
	return ofRows.isEmpty ? rows : undefined;
}

function wantedColumns({ fields }: QuotedTableSpec): string[] {
	return [...fields.map((field) => field.name), QUOTE];
}

function isField({ fields }: QuotedTableSpec, name: string): boolean {
	return fields.some((field) => field.name === name);
}

/** Checks that each field has a column and each column a field. */
function checkColumns(spec: QuotedTableSpec, columns: readonly CellDraft[], top: Place, problems: Problems): void {
	const names = columns.map(({ text }) => text);
	const wanted = wantedColumns(spec);
	for (const name of wanted) {
		if (names.includes(name)) continue;
		const hint =
			name === QUOTE
				? 'Add a column `quote` with the words of the source that state each row.'
				: 'Add the column, or remove the field from the record of the table.';
		problems.report(tableProblem(top, `The table has no column “${name}”.${suggestion(name, names)}`, hint));
	}
	for (const [index, { text: name, at }] of columns.entries()) {
		if (names.indexOf(name) !== index) {
			problems.report(tableProblem(at, `The column “${name}” stands twice.`, 'Give each column once.'));
		} else if (!wanted.includes(name) && name !== TRANSLATION) {
			const hint = 'Add it to `fields` in the record of the table, or remove it.';
			problems.report(tableProblem(at, `The column “${name}” is not declared.${suggestion(name, wanted)}`, hint));
		}
	}
}

/** Checks that each range has two columns, one after the other, of the same type and unit. */
function checkBounds({ spec: { fields }, at }: Located<QuotedTableSpec>, problems: Problems): void {
	for (const [index, field] of fields.entries()) {
		if (field.bound === undefined) continue;
		const [other, bound] = field.bound === 'low' ? [fields[index + 1], 'high'] : [fields[index - 1], 'low'];
		if (other?.bound !== bound) {
			const where = bound === 'high' ? 'after' : 'before';
			const message = `The column “${field.name}” has no column \`bound: ${bound}\` ${where} it.`;
			const hint = 'Give a range two columns, `bound: low` and then `bound: high`.';
			problems.report(tableProblem(at('fields', index, 'bound'), message, hint));
		} else if (field.bound === 'high' && !areAlike(field, other)) {
			const message = `The columns “${other.name}” and “${field.name}” are not numbers of one type and unit.`;
			const hint = 'Give both ends of a range the same type, `number` or `integer`, and the same unit.';
			problems.report(tableProblem(at('fields', index, 'bound'), message, hint));
		}
	}
}

type WrittenField = QuotedTableSpec['fields'][number];

function areAlike(a: WrittenField, b: WrittenField): boolean {
	return a.type === b.type && a.unit === b.unit && a.type !== 'string' && a.type !== 'year';
}

function checkRow({ cells, quote, translation }: RowDraft, problems: Problems): void {
	const ours = translation === undefined ? cells : [...cells, translation];
	for (const { text, at } of ours) if (unseenIn(text) !== undefined) reportUnseen(text, at, problems);
	if (unseenIn({ quote: quote.text }) !== undefined) reportUnseen(quote.text, quote.at, problems);
	if (quote.text === '') {
		const hint = 'Copy the words of the source that state the row.';
		problems.report(tableProblem(quote.at, 'The row has no quote.', hint));
	}
}

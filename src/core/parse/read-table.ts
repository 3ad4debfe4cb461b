import { CsvError, parse } from 'csv-parse/sync';
import { bounds } from '../model/bounds.ts';
import type { TableSpec } from '../model/table.ts';
import { MOST_PROBLEMS, type Place, type Problem } from '../problem.ts';
import { cellPlaces } from './cell-places.ts';
import { suggestion } from './did-you-mean.ts';
import type { Located } from './read-entry.ts';
import { tellUnseen, unseenIn } from './unseen-characters.ts';

/** A cell as written and where it begins. */
export interface CellDraft {
	readonly text: string;
	readonly at: Place;
}

/** One row of a table as written: cells in the order of the fields, and the words that state it. */
export interface RowDraft {
	readonly cells: readonly CellDraft[];
	readonly quote: CellDraft;
}

/** A table whose columns are those that it declares; that its numbers are proven is not known yet. */
export interface TableDraft extends Located<TableSpec> {
	readonly id: string;
	readonly file: string;
	readonly rows: readonly RowDraft[];
}

const QUOTE = 'quote';

/** Reads the rows of `data/tables/<id>.csv` (RFC 4180, first line the column names) against the declared fields. */
export function readTable(
	id: string,
	spec: Located<TableSpec>,
	file: string,
	text: string,
): { table: TableDraft } | { problems: Problem[] } {
	const read = readRecords(file, text);
	if ('problems' in read) return read;
	const tooLong = read.records.flatMap((cells) => cells.filter((cell) => cell.text.length > bounds.quote));
	if (tooLong.length > 0) {
		const message = `The cell has more than ${bounds.quote.toLocaleString('en')} characters.`;
		return {
			problems: tooLong
				.slice(0, MOST_PROBLEMS)
				.map(({ at }) => fault(at, message, 'Quote the words that state the row, and no more.')),
		};
	}
	const [header, ...records] = read.records;
	const columns = header ?? [];
	const names = columns.map(({ text: name }) => name);
	const wanted = [...spec.spec.fields.map((field) => field.name), QUOTE];
	const top: Place = { file, line: 1, column: 1 };
	const problems: Problem[] = [
		...wanted
			.filter((name) => !names.includes(name))
			.map((name) =>
				fault(
					top,
					`The table has no column “${name}”.${suggestion(name, names)}`,
					name === QUOTE
						? 'Add a column `quote` with the words of the source that state each row.'
						: 'Add the column, or remove the field from the record of the table.',
				),
			),
		...columns.flatMap(({ text: name, at }, index) => {
			if (names.indexOf(name) !== index)
				return [fault(at, `The column “${name}” stands twice.`, 'Give each column once.')];
			return wanted.includes(name)
				? []
				: [
						fault(
							at,
							`The column “${name}” is not declared.${suggestion(name, wanted)}`,
							'Add it to `fields` in the record of the table, or remove it.',
						),
					];
		}),
		...checkBounds(spec),
	];
	if (problems.length > 0) return { problems };
	if (records.length === 0)
		return { problems: [fault(top, 'The table has no rows.', 'Add rows, or delete the table.')] };
	const cellOf = (cells: readonly CellDraft[], name: string) => cells[names.indexOf(name)] ?? { text: '', at: top };
	const rows = records.map((cells) => ({
		cells: spec.spec.fields.map((field) => cellOf(cells, field.name)),
		quote: cellOf(cells, QUOTE),
	}));
	for (const { cells, quote } of rows) {
		if (problems.length >= MOST_PROBLEMS) break;
		for (const { text: words, at } of cells) if (unseenIn(words) !== undefined) problems.push(tellUnseen(words, at));
		if (unseenIn({ quote: quote.text }) !== undefined) problems.push(tellUnseen(quote.text, quote.at));
		if (quote.text === '')
			problems.push(fault(quote.at, 'The row has no quote.', 'Copy the words of the source that state the row.'));
	}
	return problems.length > 0 ? { problems } : { table: { ...spec, id, file, rows } };
}

/** A range is told by two columns that follow each other, of one type and unit. */
function checkBounds({ spec: { fields }, at }: Located<TableSpec>): Problem[] {
	return fields.flatMap((field, index): Problem[] => {
		if (field.bound === undefined) return [];
		const [other, bound] = field.bound === 'low' ? [fields[index + 1], 'high'] : [fields[index - 1], 'low'];
		if (other?.bound !== bound)
			return [
				fault(
					at('fields', index, 'bound'),
					`The column “${field.name}” has no column \`bound: ${bound}\` ${bound === 'high' ? 'after' : 'before'} it.`,
					'Give a range two columns, `bound: low` and then `bound: high`.',
				),
			];
		if (other.type === field.type && other.unit === field.unit && field.type !== 'string' && field.type !== 'year')
			return [];
		return field.bound === 'low'
			? []
			: [
					fault(
						at('fields', index, 'bound'),
						`The columns “${other.name}” and “${field.name}” are not numbers of one type and unit.`,
						'Give both ends of a range the same type, `number` or `integer`, and the same unit.',
					),
				];
	});
}

function readRecords(file: string, text: string): { records: CellDraft[][] } | { problems: Problem[] } {
	const hint =
		'Give every row the same number of cells, and put text with commas, quotes or line breaks in double quotes.';
	const places = cellPlaces(text);
	const width = places[0]?.length ?? 0;
	if (width > bounds.items + 1) {
		const message = `The heading has ${width.toLocaleString('en')} columns; a table may have ${bounds.items}, and \`quote\`.`;
		return {
			problems: [
				fault(
					{ file, line: 1, column: 1 },
					message,
					'Keep the columns that the report shows, or write several tables.',
				),
			],
		};
	}
	const placeOf = (row: number, column: number): Place => ({ file, line: 1, column: 1, ...places[row]?.[column] });
	const uneven = (lengths: readonly number[]) => {
		const rows = [...lengths.keys()].filter((row) => lengths[row] !== lengths[0]).slice(0, MOST_PROBLEMS);
		return rows.map((row) =>
			fault(placeOf(row, 0), `The row has ${lengths[row] ?? 0} cells, and the heading has ${lengths[0] ?? 0}.`, hint),
		);
	};
	// The parser makes an error of each, however many they are.
	const early = uneven(places.map(({ length }) => length));
	if (early.length === MOST_PROBLEMS) return { problems: early };
	try {
		const records: string[][] = parse(text, { bom: true, skip_empty_lines: true, relax_column_count: true });
		const problems = uneven(records.map(({ length }) => length));
		return problems.length > 0
			? { problems }
			: {
					records: records.map((cells, row) => cells.map((cell, column) => ({ text: cell, at: placeOf(row, column) }))),
				};
	} catch (error) {
		if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED')
			return {
				problems: [
					fault(
						placeOf(places.length - 1, (places.at(-1)?.length ?? 1) - 1),
						'A double quote is opened here and never closed.',
						hint,
					),
				],
			};
		const [line, column] =
			error instanceof CsvError
				? [error['lines'], error['column']].map((each) => (typeof each === 'number' ? each : 0))
				: [];
		if (error instanceof CsvError && /QUOTE$/.test(error.code)) {
			const at = {
				file,
				line: line ?? 1,
				column: 1,
				...places.find((record) => record[0]?.line === line)?.[column ?? 0],
			};
			return {
				problems: [
					fault(
						at,
						'A double quote stands in the middle of this cell.',
						'Put the whole cell in double quotes, and write each double quote inside it twice.',
					),
				],
			};
		}
		return {
			problems: [
				fault(
					{ file, line: line ?? 1, column: 1 },
					`This is not well-formed CSV: ${error instanceof Error ? error.message : String(error)}.`,
					hint,
				),
			],
		};
	}
}

function fault(at: Place, message: string, hint: string): Problem {
	return { rule: 'table-fits-its-record', at, message, hint };
}

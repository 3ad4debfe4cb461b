import { formatQuantity } from '../format/format-quantity.ts';
import type { PersonReading } from '../model/person-reading.ts';
import { type Precision, type Quantity, UNSTATED, type Unstated } from '../model/quantity.ts';
import type { Passage, Source } from '../model/source.ts';
import type { TableCell, TableField } from '../model/table.ts';
import type { Unit } from '../model/unit.ts';
import type { CellDraft } from '../parse/read-records.ts';
import type { RowDraft } from '../parse/read-quoted-rows.ts';
import { Collector, type Finding, type Findings, type Problem, type Problems } from '../problem.ts';
import type { CountingWords } from '../reading/counting-words.ts';
import { findTypedNumbers } from '../numbers/typed-numbers.ts';
import { ruleForReading } from './check-reading.ts';
import { checkStatedQuantity } from './check-stated-figure.ts';
import type { ReadQuote, SourceCopy } from './source-copy.ts';
import type { TranslatePassage } from './translate-passage.ts';

/** The table and the source of a row. */
interface RowContext {
	/** Id of the table. */
	readonly table: string;
	/** Number of the row, from 1, not counting the heading. */
	readonly number: number;
	readonly fields: readonly TableField[];
	readonly units: readonly (Unit | undefined)[];
	readonly copy: SourceCopy;
	readonly translate: TranslatePassage;
	readonly locale: string;
	readonly words: CountingWords;
	/** Who has read the rows that the build cannot read. */
	readonly reading: PersonReading | undefined;
}

/** A row with its cells, and the passage where its quote stands, if it was found. */
interface ProvenRow {
	readonly cells: TableCell[];
	readonly passage: Passage | undefined;
	/** A number of it is not read by the build. */
	readonly isReadByPerson: boolean;
}

/** Finds the quote of a row in the source, and every number of the row in the quote; reports what is missing. */
export function proveRow(row: RowDraft, context: RowContext, problems: Problems): ProvenRow {
	const { fields, units, copy } = context;
	const atQuote = problems.placing((finding: Finding) => problemOf(finding, row.quote));
	const quote = copy.read({ quote: row.quote.text }, ownerOf(context), atQuote);
	if (quote === undefined) return { cells: [], passage: undefined, isReadByPerson: false };
	const precisions = new Map<CellDraft, Precision>();
	let isReadByPerson = false;
	for (const [index, field] of fields.entries()) {
		const [cell, unit] = [row.cells[index], units[index]];
		if (cell === undefined || unit === undefined || field.bound === 'high') continue;
		const group = [cell, field.bound === undefined ? undefined : row.cells[index + 1]].filter(
			(each) => each !== undefined,
		);
		const misfits = group.filter(({ text }) => text !== '' && !fits(text, field));
		problems.report(...misfits.map((each) => misfit(each, field)));
		if (misfits.length > 0) continue;
		const proven = proveValue(group, field, unit, quote, context, problems);
		isReadByPerson ||= proven.isByPerson;
		for (const [end, each] of group.entries()) precisions.set(each, precisionOf(proven.quantity, end));
	}
	const cells = fields.map((field, index): TableCell => {
		const cell = row.cells[index];
		const unit = units[index];
		if (cell === undefined || cell.text === '') return { value: null, text: '' };
		if (unit === undefined) {
			if (holdsNumber(cell.text, copy.source) && !quote.states(cell.text)) problems.report(unprovenWords(cell));
			return { value: cell.text, text: cell.text };
		}
		if (field.type === 'year' || !fits(cell.text, field)) return { value: cell.text, text: cell.text };
		const precision = precisions.get(cell);
		const quantity = { kind: 'number', value: Number(cell.text), precision } as const;
		const text = formatQuantity({ quantity, unit }, context.locale);
		const bare = formatQuantity({ quantity, unit }, context.locale, { bare: true, inDigits: true });
		return { value: quantity.value, text, bare, ...(precision !== undefined && { precision }) };
	});
	const { translation } = row;
	const atTranslation = problems.placing((finding: Finding) => problemOf(finding, translation ?? row.quote));
	const passage = context.translate(quote.passage, translation?.text, ownerOf(context), atTranslation);
	return { cells, passage, isReadByPerson };
}

/** A value of a row; `isByPerson` if the build alone could not read it. */
interface ProvenValue {
	readonly quantity: Quantity | undefined;
	readonly isByPerson: boolean;
}

/** Proves a number, or both ends of a range together. */
function proveValue(
	[cell, other]: readonly CellDraft[],
	field: TableField,
	unit: Unit,
	quote: ReadQuote,
	context: RowContext,
	problems: Problems,
): ProvenValue {
	if (cell === undefined || (cell.text === '' && (other === undefined || other.text === '')))
		return { quantity: undefined, isByPerson: false };
	const end = (text: string): number | Unstated => (text === '' ? UNSTATED : Number(text));
	const isRange = other !== undefined && other.text !== cell.text;
	const number = isRange ? { low: end(cell.text), high: end(other.text) } : Number(cell.text);
	const stated = { value: field.type === 'year' ? cell.text : number, unit: unit.code };
	const { reading, words } = context;
	const alone: Findings = new Collector();
	const quantity = checkStatedQuantity(stated, unit, quote, ownerOf(context), words, alone);
	const mayOffer = reading === undefined && !alone.isEmpty;
	const answered = mayOffer ? ruleForReading(stated.value, unit, quote.readings(unit, words), words) : undefined;
	const atCell = problems.placing((finding: Finding) =>
		problemOf(finding, isRange && (finding.path[1] === 'high' || cell.text === '') ? other : cell, answered),
	);
	const isAlone = reading === undefined || alone.isEmpty;
	if (isAlone) atCell.report(...alone.reported);
	const read = isAlone
		? quantity
		: checkStatedQuantity({ ...stated, reading }, unit, quote, ownerOf(context), words, atCell);
	return { quantity: read, isByPerson: !alone.isEmpty };
}

/** How many digits the source gives of the first or the second cell of a value. */
function precisionOf(proven: Quantity | undefined, end: number): Precision {
	if (proven?.kind === 'number') return proven.precision;
	return proven?.kind === 'range' ? proven.precision?.[end === 0 ? 'low' : 'high'] : undefined;
}

/** Whose quote it is, for the message. */
function ownerOf({ number, table }: RowContext): string {
	return `row ${number} of table "${table}"`;
}

function fits(text: string, { type }: TableField): boolean {
	if (type === 'year') return /^\d{4}$/.test(text);
	return (type === 'integer' ? /^[+-]?\d+$/ : /^[+-]?\d+(?:\.\d+)?$/).test(text) && Number.isFinite(Number(text));
}

function misfit({ text, at }: CellDraft, { name, type }: TableField): Problem {
	const hint =
		type === 'year'
			? 'Write a year with four digits.'
			: 'Write plain digits, with a point for decimals and without separators or a unit.';
	return {
		rule: 'table-fits-its-record',
		at,
		message: `“${text}” in column “${name}” is not of type ${type}.`,
		hint: `${hint} Leave the cell empty where the source is silent.`,
	};
}

function holdsNumber(text: string, { language }: Source): boolean {
	return /\p{N}/u.test(text) || findTypedNumbers(text, language).length > 0;
}

function unprovenWords({ text, at }: CellDraft): Problem {
	return {
		rule: 'number-stands-in-quote',
		at,
		message: `“${text}” holds a number, and the quote of the row does not state it just so.`,
		hint: 'Write the words as the quote has them, or without the number.',
	};
}

/** Hints for tables, where they differ from those for figures. */
const HINTS: Partial<Readonly<Record<Finding['rule'], string>>> = {
	'quote-occurs-once': 'Quote more words, until they stand in the source only once.',
	'number-stands-in-quote':
		'Correct the cell, or quote the passage that states it. A range takes two columns, `bound: low` and then ' +
		'`bound: high`.',
	'reading-is-needed': 'Correct the cell, or quote the passage that states it.',
	'reading-has-its-digits': 'Correct the cell, or quote the passage that has its digits.',
	'unstated-means-unstated': 'Fill the empty cell, or quote words that leave this end of the range open.',
	'qualifier-stands-in-quote':
		'A cell has no qualifier: state the number as a figure in data/figures, or leave the cell empty.',
};

const READ =
	'Correct the cell, or quote more words; or name in the record of the table who read its rows: ' +
	'`reading: { by: <name>, why: <what the words say> }`.';

/** @param answered The rule whose finding a person's reading would answer. */
function problemOf({ rule, message, hint }: Finding, { at }: CellDraft, answered?: Finding['rule']): Problem {
	return { rule, at, message, hint: rule === answered ? READ : (HINTS[rule] ?? hint) };
}

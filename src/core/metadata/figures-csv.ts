import type { TableSchema, TableSchemaField } from '../model/table-schema.ts';
import { csv } from './csv.ts';
import type { FigureRecord } from './figure-record.ts';

const ID = '[a-z][a-z0-9]*(-[a-z0-9]+)*';
const DATE = '\\d{4}(-\\d{2}(-\\d{2})?)?';
const required = true;

/** Columns of `/data/figures.csv`, in order. */
const columns = {
	id: {
		type: 'string',
		description: 'Public name of the figure; never reused.',
		constraints: { required, pattern: ID },
	},
	label: { type: 'string', description: 'Short name.', constraints: { required } },
	value: { type: 'number', description: 'The value, where it is a single number, in `unit`.' },
	low: { type: 'number', description: 'Where a range begins, in `unit`.' },
	high: { type: 'number', description: 'Where a range ends, in `unit`.' },
	start: {
		type: 'string',
		description: 'First year, month or day of a figure that is a date or a period (ISO 8601).',
		constraints: { pattern: DATE },
	},
	end: {
		type: 'string',
		description: 'Its last year, month or day (ISO 8601); that of `start` for a date.',
		constraints: { pattern: DATE },
	},
	qualifier: {
		type: 'string',
		description: 'How firmly the number is stated.',
		constraints: { enum: ['about', 'at least', 'at most', 'more than', 'less than'] },
	},
	unit: { type: 'string', description: 'Unit as the report writes it.', constraints: { required } },
	ucum: {
		type: 'string',
		description: 'UCUM code, with annotations in braces for what UCUM does not measure; ISO 4217 for money.',
	},
	text: { type: 'string', description: 'The value as the report shows it.', constraints: { required } },
	period: {
		type: 'string',
		description: 'When it holds: an ISO 8601 date or interval.',
		constraints: { pattern: `${DATE}(/${DATE})?` },
	},
	area: {
		type: 'string',
		description: 'Where it holds: ISO 3166-1 alpha-2 codes with spaces between them.',
		constraints: { pattern: '[A-Z]{2}( [A-Z]{2})*' },
	},
	population: { type: 'string', description: 'What was counted or measured.' },
	definition: { type: 'string', description: 'What the number means, in one sentence.', constraints: { required } },
	evidence: {
		type: 'string',
		description: 'Whether a source states it or the report derives it.',
		constraints: { required, enum: ['stated', 'derived'] },
	},
	source: { type: 'string', description: 'Id of the source that states it.', constraints: { pattern: ID } },
	quote: { type: 'string', description: 'The words of the source that state it.' },
	formula: { type: 'string', description: 'Arithmetic that derives it.' },
	inputs: {
		type: 'string',
		description:
			'The names in the formula with the figures that they stand for: `name=figure`, with spaces between them.',
	},
	assumption: { type: 'string', description: 'What the derivation assumes and no source states.' },
	caveats: { type: 'string', description: 'What to keep in mind.' },
	url: { type: 'string', format: 'uri', description: 'Permanent address of the figure.', constraints: { required } },
} as const satisfies Record<string, Omit<TableSchemaField, 'name'>>;
type Column = keyof typeof columns;

export const figuresTable: TableSchema = {
	fields: Object.entries(columns).map(([name, field]) => ({ name, ...field })),
	primaryKey: ['id'],
	missingValues: [
		{ value: '', label: 'There is none' },
		{ value: 'unstated', label: 'The source does not state it' },
	],
};

/** All figures as a table: one row a figure, one column a field. A point has `value`, a range `low` and `high`, a period `start` and `end`. */
export function figuresCsv(records: readonly FigureRecord[]): string {
	return csv(
		figuresTable.fields.map(({ name }) => name),
		records.map(row),
	);
}

function row(record: FigureRecord): Partial<Record<Column, string | number>> {
	const { evidence, value } = record;
	return {
		id: record.id,
		label: record.label,
		...(typeof value === 'number'
			? { value }
			: 'low' in value
				? value
				: 'date' in value
					? { start: value.date, end: value.date }
					: value),
		qualifier: record.qualifier ?? '',
		unit: record.unit.code,
		ucum: record.unit.ucum,
		text: record.text.short,
		period: record.period,
		area: record.area === 'unstated' ? record.area : record.area.join(' '),
		population: record.population,
		definition: record.definition,
		evidence: evidence.kind,
		...(evidence.kind === 'stated'
			? { source: evidence.source, quote: evidence.quote }
			: {
					formula: evidence.formula,
					inputs: evidence.inputs.map(({ name, figure }) => `${name}=${figure}`).join(' '),
					assumption: evidence.assumption ?? '',
				}),
		caveats: record.caveats.map(({ text }) => text).join(' '),
		url: record.url,
	};
}

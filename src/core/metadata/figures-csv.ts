import { cellsOf, evidenceKinds, publishedKinds } from '../evidence/evidence-kinds.ts';
import type { EvidenceKind } from '../model/evidence/written-kinds.ts';
import { FIGURE_ID_PATTERN } from '../model/id.ts';
import { missingOrUnstated, type TableSchema, type TableSchemaField } from '../model/table-schema.ts';
import { csv } from './csv.ts';
import type { FigureRecord } from './figure-record.ts';

/** A date of EDTF; an end of a period that is open is `..`. */
const DATE = '((-?\\d{4}(-\\d{2}(-\\d{2})?)?|\\d{3}X|\\d{2}XX)[?~%]?|\\.\\.)';
const required = true;
type Columns = Readonly<Record<string, Omit<TableSchemaField, 'name'>>>;

/** Columns that stand before those of the evidence. */
const before = {
	id: {
		type: 'string',
		description: 'Public name of the figure; never reused.',
		constraints: { required, pattern: FIGURE_ID_PATTERN },
	},
	label: { type: 'string', description: 'Short name.', constraints: { required } },
	value: {
		type: 'number',
		description: 'The value, where it is a single number, in `unit`; of a share such as 1 in 4, the quotient.',
	},
	low: { type: 'number', description: 'Where a range begins, in `unit`.' },
	high: { type: 'number', description: 'Where a range ends, in `unit`.' },
	start: {
		type: 'string',
		description: 'First year, month, quarter or day of a figure that is a date or a period (ISO 8601, EDTF).',
		constraints: { pattern: DATE },
	},
	end: {
		type: 'string',
		description: 'Its last year, month, quarter or day (ISO 8601, EDTF); that of `start` for a date.',
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
		description: 'When it holds: an ISO 8601 date or interval (EDTF).',
		constraints: { pattern: `${DATE}(/${DATE})?` },
	},
	area: {
		type: 'string',
		description: 'Where it holds: ISO 3166-1 alpha-2 codes with spaces between them.',
		constraints: { pattern: '[A-Z]{2}( [A-Z]{2})*' },
	},
	population: { type: 'string', description: 'What was counted or measured.' },
	definition: { type: 'string', description: 'What the number means, in one sentence.', constraints: { required } },
} as const satisfies Columns;

/** Columns that stand between them, in editions since the fourth format. */
const exactness = {
	uncertainty_low: { type: 'number', description: 'Where the interval around the value begins, in `unit`.' },
	uncertainty_high: { type: 'number', description: 'Where it ends, in `unit`.' },
	uncertainty_level: {
		type: 'number',
		description: 'Its confidence or coverage in percent, where a source states it.',
	},
	rounded: { type: 'number', description: 'The value is given as a multiple of this, in `unit`.' },
} as const satisfies Columns;

/** Columns that stand after them. */
const after = {
	caveats: { type: 'string', description: 'What to keep in mind.' },
	url: { type: 'string', format: 'uri', description: 'Permanent address of the figure.', constraints: { required } },
} as const satisfies Columns;

/** What the column `evidence` holds, by the last of the kinds that an edition distinguishes. */
const evidenceUpTo: Readonly<Partial<Record<EvidenceKind, string>>> = {
	derived: 'Whether a source states it or the report derives it.',
	chosen: 'Whether a source states it, the report derives it or its authors chose it.',
};
const evidenceWithData =
	'Whether a source states it in words or in a cell of a data set, a query over data sets gives it, the report derives ' +
	'it, or its authors chose it.';

/** `/data/figures.csv` as an edition of a format has it. */
export function figuresTable(format: number): TableSchema {
	const kinds = publishedKinds(format);
	const evidence = {
		evidence: {
			type: 'string',
			description: kinds.includes('cell') ? evidenceWithData : (evidenceUpTo[kinds.at(-1) ?? 'derived'] ?? ''),
			constraints: { required, enum: kinds },
		},
	} as const satisfies Columns;
	return {
		fields: joinColumns([
			before,
			...(format < 4 ? [] : [exactness]),
			evidence,
			...Object.values(evidenceKinds).map(({ columns }) => columns),
			after,
		]),
		primaryKey: ['id'],
		missingValues: missingOrUnstated,
	};
}

/**
 * Columns of several parts, each once: kinds of evidence may share one.
 *
 * @throws {Error} If two parts describe a column differently.
 */
export function joinColumns(parts: readonly Columns[]): TableSchemaField[] {
	const fields = new Map<string, TableSchemaField>();
	for (const [name, column] of parts.flatMap((part) => Object.entries(part))) {
		const field = { name, ...column };
		const known = fields.get(name) ?? field;
		if (JSON.stringify(known) !== JSON.stringify(field))
			throw new Error(`The column “${name}” is described in two ways.`);
		fields.set(name, field);
	}
	return [...fields.values()];
}

/**
 * All figures as a table: one row a figure, one column a field. A point has `value`, a range `low` and `high`, a period
 * `start` and `end`.
 */
export function figuresCsv(records: readonly FigureRecord[], { fields }: TableSchema): string {
	return csv(
		fields.map(({ name }) => name),
		records.map(figureCells),
	);
}

/** The cells of a value: a number in one, bounds in two. All are empty if it is not stated. */
function valueCells(value: FigureRecord['value']): Readonly<Record<string, string | number>> {
	if (typeof value === 'number') return { value };
	if (value === 'unstated') return {};
	if ('of' in value) return { value: value.of / value.in };
	return 'date' in value ? { start: value.date, end: value.date } : value;
}

/** The cells of a figure by the names of their columns; a cell that is left out or `''` is empty. */
export function figureCells(record: FigureRecord): Readonly<Record<string, string | number>> {
	const { evidence, value } = record;
	return {
		id: record.id,
		label: record.label,
		...valueCells(value),
		qualifier: record.qualifier ?? '',
		unit: record.unit.code,
		ucum: record.unit.ucum,
		text: record.text.short,
		period: record.period,
		area: record.area === 'unstated' ? record.area : record.area.join(' '),
		population: record.population,
		definition: record.definition,
		...uncertaintyCells(record),
		rounded: record.rounded ?? '',
		evidence: evidence.kind,
		...cellsOf(evidence),
		caveats: record.caveats.map(({ text }) => text).join(' '),
		url: record.url,
	};
}

/** An uncertainty as the ends of its interval: those of a margin lie as far on both sides of the value. */
function uncertaintyCells({ uncertainty, value }: FigureRecord): Readonly<Record<string, number | string>> {
	if (uncertainty === undefined || typeof value !== 'number') return {};
	const ends =
		'margin' in uncertainty
			? { low: value - uncertainty.margin, high: value + uncertainty.margin }
			: { low: uncertainty.low, high: uncertainty.high };
	return {
		uncertainty_low: withoutNoise(ends.low),
		uncertainty_high: withoutNoise(ends.high),
		uncertainty_level: uncertainty.level ?? '',
	};
}

/** A number without the errors of binary arithmetic. */
function withoutNoise(value: number): number {
	return Number(value.toPrecision(12));
}

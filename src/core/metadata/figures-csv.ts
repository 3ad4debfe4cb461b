import type { FigureRecord } from './figure-record.ts';
import { csv } from './csv.ts';

/** Columns of `/data/figures.csv`, in order. */
const figureColumns = [
	'id', 'label', 'value', 'low', 'high', 'start', 'end', 'qualifier', 'unit', 'ucum', 'text', 'period', 'area', 'population', 'definition', 'evidence', 'source', 'quote', 'formula', 'inputs', 'assumption', 'caveats', 'url',
] as const;

/** All figures as a table: one row a figure, one column a field. A point has `value`, a range `low` and `high`, a period `start` and `end`. */
export function figuresCsv(records: readonly FigureRecord[]): string {
	return csv(figureColumns, records.map(row));
}

function row(record: FigureRecord): Partial<Record<(typeof figureColumns)[number], string | number>> {
	const { evidence, value } = record;
	return {
		id: record.id,
		label: record.label,
		...(typeof value === 'number' ? { value } : 'low' in value ? value : 'date' in value ? { start: value.date, end: value.date } : value),
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
			: { formula: evidence.formula, inputs: evidence.inputs.map(({ name, figure }) => `${name}=${figure}`).join(' '), assumption: evidence.assumption ?? '' }),
		caveats: record.caveats.map(({ text }) => text).join(' '),
		url: record.url,
	};
}

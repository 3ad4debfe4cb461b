import { formatPeriod } from '../format/format-period.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import type { ChartMark, ChartSeries } from '../model/chart.ts';
import { UNSTATED } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Place, Problem } from '../problem.ts';
import type { ProvenTable } from '../provenance/prove-tables.ts';
import { decimalYear } from './mark-of-figure.ts';
import type { ChartDraft, Drawable, Drawn } from './drawable.ts';

type Cell = ProvenTable['rows'][number]['cells'][number];

/** The marks that the rows of a table make. A row whose cell is empty makes none: the source is silent there, and the chart says so. */
export function marksOfTable(draft: ChartDraft, { tables, locale }: Drawable): Drawn {
	const rows = 'rows' in draft.spec ? draft.spec.rows : undefined;
	const problems: Problem[] = [];
	const units: { unit: Unit; at: Place }[] = [];
	const silent: string[] = [];
	if (rows === undefined) return { series: [], units, problems, silent };
	const table = tables.get(rows.table);
	if (table === undefined)
		return {
			series: [],
			units,
			silent,
			problems: [missing('table', rows.table, tables.keys(), draft.at('rows', 'table'))],
		};

	const column = (name: string, holds: 'label' | 'number' | 'year', at: Place): number => {
		const index = table.fields.findIndex((field) => field.name === name);
		const field = table.fields[index];
		const unit = table.units[index];
		if (field === undefined)
			problems.push(
				missing(
					'column',
					name,
					table.fields.map((each) => each.name),
					at,
				),
			);
		else if (holds === 'year' && field.type !== 'year') problems.push(unfit(name, 'years', at));
		else if (holds === 'number' && (unit === undefined || field.type === 'year'))
			problems.push(unfit(name, 'numbers', at));
		else if (holds === 'number' && unit !== undefined) units.push({ unit, at });
		return index;
	};
	const marks = (
		name: (cell: (index: number) => Cell | undefined) => string,
		make: (cell: (index: number) => Cell | undefined) => ChartMark | undefined,
	): ChartMark[] =>
		table.rows.flatMap(({ cells }) => {
			const mark = make((index) => cells[index]);
			if (mark === undefined) silent.push(name((index) => cells[index]));
			return mark ?? [];
		});

	if ('time' in rows) {
		const time = column(rows.time, 'year', draft.at('rows', 'time'));
		const series = rows.values.map((name, place): ChartSeries => {
			const index = column(name, 'number', draft.at('rows', 'values', place));
			const title = table.fields[index]?.title ?? '';
			const points = marks(
				(cell) => `${title}, ${cell(time)?.text ?? ''}`,
				(cell) => {
					const iso = cell(time)?.value;
					if (typeof iso !== 'string') return undefined;
					const text = formatPeriod(iso, locale);
					return point(cell(index), text, { iso, year: decimalYear(iso), text });
				},
			);
			return { label: title, marks: points.sort((a, b) => (a.time?.year ?? 0) - (b.time?.year ?? 0)) };
		});
		return { series, units, problems, silent };
	}
	const label = column(rows.label, 'label', draft.at('rows', 'label'));
	const labelOf = (cell: (index: number) => Cell | undefined) => cell(label)?.text ?? '';
	if ('low' in rows) {
		const [low, high] = [
			column(rows.low, 'number', draft.at('rows', 'low')),
			column(rows.high, 'number', draft.at('rows', 'high')),
		];
		return {
			series: [
				{
					label: '',
					marks: marks(labelOf, (cell) =>
						range(labelOf(cell), cell(low)?.value, cell(high)?.value, table.units[low], locale),
					),
				},
			],
			units,
			problems,
			silent,
		};
	}
	const value = column(rows.value, 'number', draft.at('rows', 'value'));
	return {
		series: [{ label: '', marks: marks(labelOf, (cell) => point(cell(value), labelOf(cell))) }],
		units,
		problems,
		silent,
	};
}

function point(cell: Cell | undefined, label: string, time?: ChartMark['time']): ChartMark | undefined {
	return typeof cell?.value === 'number'
		? { label, text: cell.text, value: cell.value, evidence: 'stated', time }
		: undefined;
}

function range(
	label: string,
	low: Cell['value'] | undefined,
	high: Cell['value'] | undefined,
	unit: Unit | undefined,
	locale: string,
): ChartMark | undefined {
	if (unit === undefined || (typeof low !== 'number' && typeof high !== 'number')) return undefined;
	const bound = (value: typeof low) => (typeof value === 'number' ? value : UNSTATED);
	const quantity = { kind: 'range', low: bound(low), high: bound(high) } as const;
	const shown = low === high && typeof low === 'number' ? ({ kind: 'number', value: low } as const) : quantity;
	return {
		label,
		text: formatQuantity({ quantity: shown, unit }, locale),
		low: quantity.low,
		high: quantity.high,
		evidence: 'stated',
	};
}

function unfit(name: string, needed: string, at: Place): Problem {
	return {
		rule: 'chart-has-values',
		at,
		message: `The column “${name}” does not hold ${needed}.`,
		hint: `Name a column of ${needed}.`,
	};
}

function missing(what: string, name: string, known: Iterable<string>, at: Place): Problem {
	return {
		rule: 'reference-resolves',
		at,
		message: `There is no ${what} “${name}”.${suggestion(name, known)}`,
		hint: what === 'table' ? 'Use the name of a file in data/tables.' : 'Use a column that the table declares.',
	};
}

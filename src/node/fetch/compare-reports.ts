import { formatWithUncertainty } from '../../core/format/format-exactness.ts';
import type { Chart } from '../../core/model/chart.ts';
import type { Figure } from '../../core/model/figure.ts';
import type { Report } from '../../core/model/report.ts';
import type { Table } from '../../core/model/table.ts';

type Compared = Pick<Report, 'meta' | 'figures' | 'tables' | 'charts'>;

/**
 * What a reader would see of a new copy: figures whose values differ, that come or go; tables and charts whose rows do.
 *
 * “co2-germany-2020: 604 t → 612 t”
 *
 * @returns A line for each, those of figures first; empty if nothing differs.
 */
export function compareReports(before: Compared, after: Compared): string[] {
	const locale = after.meta.language;
	return [
		...compare(before.figures, after.figures, '', (figure) => valueOf(figure, locale)),
		...compareRows('table', before.tables, after.tables, rowsOfTable, 'row'),
		...compareRows('chart', before.charts, after.charts, rowsOfChart, 'mark'),
	];
}

function valueOf(figure: Figure, locale: string): string {
	// At a terminal, spaces that do not break only get in the way of whoever copies a line.
	return formatWithUncertainty(figure, locale)
		.replace(/[\u00A0\u202F\u2009]/g, ' ')
		.replaceAll('\u2060', '');
}

function rowsOfTable({ rows }: Table): string[] {
	return rows.map(({ cells }) => JSON.stringify(cells.map(({ text }) => text)));
}

function rowsOfChart({ series }: Chart): string[] {
	return series.flatMap(({ label, marks }) => marks.map((mark) => JSON.stringify([label, mark])));
}

interface Named {
	readonly id: string;
}

function compare<Each extends Named>(
	before: readonly Each[],
	after: readonly Each[],
	what: string,
	write: (each: Each) => string,
): string[] {
	const [was, now] = [before, after].map((list) => new Map(list.map((each) => [each.id, write(each)])));
	const ids = new Set([...(was?.keys() ?? []), ...(now?.keys() ?? [])]);
	return [...ids].flatMap((id) => {
		const [old, fresh] = [was?.get(id), now?.get(id)];
		return old === fresh ? [] : [`${what}${id}: ${old ?? 'not there'} → ${fresh ?? 'not there any more'}`];
	});
}

/** Compares tables or charts by the number of their rows and, if that is the same, by how many are others. */
function compareRows<Each extends Named>(
	what: string,
	before: readonly Each[],
	after: readonly Each[],
	rowsOf: (each: Each) => readonly string[],
	unit: string,
): string[] {
	const count = (number: number) => `${number.toLocaleString('en')} ${number === 1 ? unit : `${unit}s`}`;
	const same = after.flatMap((each) => {
		const old = before.find(({ id }) => id === each.id);
		if (old === undefined) return [];
		const [was, now] = [rowsOf(old), rowsOf(each)];
		if (was.length !== now.length) return [`${what} ${each.id}: ${count(was.length)} → ${count(now.length)}`];
		const others = now.filter((row, index) => row !== was[index]).length;
		return others === 0 ? [] : [`${what} ${each.id}: ${others.toLocaleString('en')} of ${count(now.length)} differ`];
	});
	const ids = (list: readonly Each[]) => new Set(list.map(({ id }) => id));
	const [was, now] = [ids(before), ids(after)];
	const come = [...now].filter((id) => !was.has(id)).map((id) => `${what} ${id}: not there → there`);
	const gone = [...was].filter((id) => !now.has(id)).map((id) => `${what} ${id}: not there any more`);
	return [...same, ...come, ...gone];
}

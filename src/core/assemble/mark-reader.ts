import type { Column, ColumnNeed, MarkReader, TableReader } from '../chart/mark-reader.ts';
import { formatPeriod } from '../format/format-period.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import { UNSTATED } from '../model/quantity.ts';
import type { Narrative } from '../narrative/write-narrative.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Finding, Findings } from '../problem.ts';
import type { ProvenTable } from '../provenance/prove-table.ts';
import { sayIn } from '../words/say.ts';
import type { ChartDraft, Drawable, NamedUnit } from './drawable.ts';
import { decimalYear, markOfFigure } from './mark-of-figure.ts';

/** A reader of the marks of one chart, and what it has noted about those that were read. */
export interface MarkNotes {
	readonly read: MarkReader;
	readonly units: NamedUnit[];
	/** Names of the rows for which the source gives no value, so that the chart does not show them. */
	readonly silent: readonly string[];
}

export function markReader(draft: ChartDraft, drawable: Drawable, narrative: Narrative, findings: Findings): MarkNotes {
	const { locale, tables } = drawable;
	const units: NamedUnit[] = [];
	const silent: string[] = [];
	const read: MarkReader = {
		figure(id, need, ...path) {
			const found = markOfFigure(id, need, drawable, path, findings);
			if (found !== undefined && need !== 'date') units.push({ unit: found.figure.unit, path });
			return found?.mark;
		},
		table(id, ...path) {
			const table = tables.get(id);
			if (table === undefined) findings.report(missing('table', id, tables.keys(), path));
			return table && tableReader(table, { units, silent, findings });
		},
		sentence: (text, ...path) => narrative.sentence(text, draft, ...path).text,
		report: (finding) => findings.report(finding),
		rangeText(low = UNSTATED, high = UNSTATED, unit) {
			const isNumber = low === high && typeof low === 'number';
			const quantity = isNumber ? ({ kind: 'number', value: low } as const) : ({ kind: 'range', low, high } as const);
			return formatQuantity({ quantity, unit }, locale);
		},
		time: (iso) => ({ iso, year: decimalYear(iso), text: formatPeriod(iso, locale) }),
		say: sayIn(locale),
	};
	return { read, units, silent };
}

function tableReader(
	table: ProvenTable,
	{ units, silent, findings }: { units: NamedUnit[]; silent: string[]; findings: Findings },
): TableReader {
	return {
		column(name, need, ...path): Column {
			const index = table.fields.findIndex((field) => field.name === name);
			const field = table.fields[index];
			const unit = table.units[index];
			const isYear = field?.type === 'year';
			const fits: Readonly<Record<ColumnNeed, boolean>> = {
				label: true,
				year: isYear,
				number: unit !== undefined && !isYear,
			};
			if (field === undefined) {
				const names = table.fields.map((each) => each.name);
				findings.report(missing('column', name, names, path));
			} else if (!fits[need]) findings.report(wrongType(name, need === 'year' ? 'years' : 'numbers', path));
			else if (need === 'number' && unit !== undefined) units.push({ unit, path });
			return { title: field?.title ?? '', unit, cellOf: (row) => table.rows[row]?.cells[index] };
		},
		marks: (nameOf, markOf) =>
			table.rows.flatMap((_, row) => {
				const mark = markOf(row);
				if (mark === undefined) silent.push(nameOf(row));
				return mark ?? [];
			}),
	};
}

function wrongType(name: string, needed: string, path: Finding['path']): Finding {
	return {
		rule: 'chart-has-values',
		path,
		message: `The column “${name}” does not hold ${needed}.`,
		hint: `Name a column of ${needed}.`,
	};
}

function missing(what: 'table' | 'column', name: string, known: Iterable<string>, path: Finding['path']): Finding {
	return {
		rule: 'reference-resolves',
		path,
		message: `There is no ${what} “${name}”.${suggestion(name, known)}`,
		hint: what === 'table' ? 'Use the name of a file in data/tables.' : 'Use a column that the table declares.',
	};
}

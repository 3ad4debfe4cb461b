import type { MarkNeed, MarkReader, Placed } from '../chart/mark-reader.ts';
import { kindOf } from '../chart/chart-spec.ts';
import type { ChartRows } from '../chart/chart-rows.ts';
import type { DrawnRows } from '../chart/split-rows.ts';
import { evidenceKinds } from '../evidence/evidence-kinds.ts';
import { formatPeriod } from '../format/format-period.ts';
import { formatQuantity } from '../format/format-quantity.ts';
import { decimalYear, timeIn } from '../model/period-of-cell.ts';
import { UNSTATED } from '../model/quantity.ts';
import type { Narrative } from '../narrative/write-narrative.ts';
import type { Finding, Findings } from '../problem.ts';
import { sayIn } from '../words/say.ts';
import { checkDateOfPoint } from './check-date-of-point.ts';
import type { ChartDraft, Drawable, NamedUnit } from './drawable.ts';
import { markOfFigure, placeOfFigure } from './mark-of-figure.ts';
import { scopeOfFigure } from './scope-of-figure.ts';

/** A reader of the marks of one chart, and the units of those that were read. */
export interface ReaderOfChart {
	readonly read: MarkReader;
	readonly units: NamedUnit[];
	/** The units of the values along the second axis. */
	readonly acrossUnits: readonly NamedUnit[];
}

export function markReader(
	draft: ChartDraft,
	drawable: Drawable,
	narrative: Narrative,
	findings: Findings,
): ReaderOfChart {
	const { locale } = drawable;
	const rows = withTitles(drawable.rows.get(draft.id), drawable);
	const units: NamedUnit[] = rows === undefined ? [] : unitsOf(rows);
	const acrossUnits: NamedUnit[] = rows === undefined ? [] : unitOfAcross(draft, rows);
	const placed = (into: NamedUnit[], id: string, need: MarkNeed, path: Finding['path']): Placed | undefined => {
		const found = placeOfFigure(id, need, drawable, path, findings);
		if (found !== undefined) into.push({ unit: found.figure.unit, path, figure: id });
		return found?.placed;
	};
	const read: MarkReader = {
		figure(id, need, ...path) {
			const found = markOfFigure(id, need, drawable, path, findings);
			if (found !== undefined && need !== 'date') units.push({ unit: found.figure.unit, path, figure: id });
			return found?.mark;
		},
		placed: (id, need, ...path) => placed(units, id, need, path),
		placedAt({ at, figure }, ...path) {
			const time = read.figure(at, 'date', ...path, 'at')?.time;
			const found = placed(units, figure, 'point', [...path, 'figure']);
			if (time === undefined || found === undefined) return undefined;
			checkDateOfPoint({ figure, time, path: [...path, 'at'] }, drawable, findings);
			if (found.mark !== undefined) return { mark: { ...found.mark, time } };
			return { missing: { ...found.missing, time } };
		},
		across: (id, ...path) => placed(acrossUnits, id, 'point', path),
		figureIds: (which) =>
			[...drawable.figures.values()].flatMap(({ id, evidence: { kind } }) =>
				which === 'all' || evidenceKinds[kind].group === 'stated' ? [id] : [],
			),
		scope: (id, ...path) => scopeOfFigure(id, drawable, path, findings),
		rows,
		sentence: (text, ...path) => narrative.sentence(text, draft, ...path).text,
		report: (finding) => findings.report(finding),
		rangeText(low = UNSTATED, high = UNSTATED, unit) {
			const isNumber = low === high && typeof low === 'number';
			const quantity = isNumber ? ({ kind: 'number', value: low } as const) : ({ kind: 'range', low, high } as const);
			return formatQuantity({ quantity, unit }, locale);
		},
		time: (cell, type) => {
			const iso = timeIn(cell, type);
			return iso === undefined ? undefined : { iso, year: decimalYear(iso), text: formatPeriod(iso, locale) };
		},
		say: sayIn(locale),
	};
	return { read, units, acrossUnits };
}

/** Rows with the titles of their columns as readers see them, if they stand in a table. */
function withTitles(rows: DrawnRows | undefined, { tables }: Drawable): DrawnRows | undefined {
	if (rows === undefined || !('table' in rows.named.from)) return rows;
	return { ...rows, fields: tables.get(rows.named.from.table)?.fields ?? rows.fields };
}

/** The units of the columns whose numbers are drawn. */
function unitsOf({ named: { y, low, high }, fields, units }: DrawnRows): NamedUnit[] {
	return [...y, low, high].flatMap((column: ChartRows['low']): NamedUnit[] => {
		const unit = units[fields.findIndex(({ name }) => name === column?.name)];
		return column === undefined || unit === undefined ? [] : [{ unit, path: column.path }];
	});
}

/** The unit of the column whose numbers stand along the second axis, in a chart that has one. */
function unitOfAcross({ spec }: ChartDraft, { named: { x }, fields, units }: DrawnRows): NamedUnit[] {
	const unit = kindOf(spec).across && units[fields.findIndex(({ name }) => name === x.name)];
	return unit === undefined ? [] : [{ unit, path: x.path }];
}

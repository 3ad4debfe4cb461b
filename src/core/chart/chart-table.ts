import type { Chart, ChartKind, ChartMark } from '../model/chart.ts';
import type { EvidenceGroup } from '../model/evidence/evidence-base.ts';
import type { Say } from '../words/values.ts';
import type { ChartKindRow } from './chart-kind.ts';
import { chartKinds } from './chart-kinds.ts';
import { type DataLine, dataLines } from './data-lines.ts';
import { evidenceGroups } from './evidence-groups.ts';

const kinds: Readonly<Record<ChartKind, ChartKindRow<never>>> = chartKinds;

/** A cell of the data of a chart. */
export interface DataCell {
	readonly text: string;
	/** The figure to which it leads. */
	readonly figure?: string | undefined;
}

/** How many rows of its data a chart shows in the text, and in all that is made of it; its CSV file has all. */
export const SHOWN_ROWS = 100;

/** The data of a chart as a table that people read. */
export interface ChartTable {
	readonly columns: readonly string[];
	/** How many of the first columns name the row. */
	readonly names: number;
	readonly rows: readonly (readonly DataCell[])[];
	/** The evidence of all values, if it is the same and so has no column. */
	readonly evidence?: string | undefined;
}

/**
 * The data of a chart: a row for each label or time and a column for each series, if series have several of these in
 * common; else a row for each mark. Values that the source does not give say so.
 */
export function chartTable(chart: Chart, say: Say): ChartTable {
	const lines = dataLines(chart);
	const table = matrixOf(lines, chart, say) ?? listOf(lines, chart, say);
	const [group, another] = groupsIn(lines);
	if (group === undefined || another !== undefined) return table;
	return { ...table, evidence: say(evidenceGroups[group].name) };
}

type Names = Readonly<Record<'facet' | 'series', boolean>>;

/** Which names tell lines apart: those of facets, of series. */
function namesIn(lines: readonly DataLine[]): Names {
	return { facet: lines.some(({ facet }) => facet !== ''), series: lines.some(({ series }) => series !== '') };
}

/** A column for each series, or for each facet of a single series; nothing if too few cells would be filled. */
function matrixOf(lines: readonly DataLine[], chart: Chart, say: Say): ChartTable | undefined {
	if (chart.across !== undefined || lines.some(({ mark }) => isMore(mark))) return undefined;
	const count = (of: 'facet' | 'series') => new Set(lines.map((line) => line[of])).size;
	const by = count('series') > 1 ? 'series' : 'facet';
	const columns = [...new Set(lines.map((line) => line[by]))];
	const hasFacets = by === 'series' && namesIn(lines).facet;
	const facets = hasFacets ? [...new Set(lines.map(({ facet }) => facet))] : [];
	const placed = [...lines].sort((a, b) => facets.indexOf(a.facet) - facets.indexOf(b.facet) || byTime(a, b));
	const rows = Map.groupBy(placed, (line) => JSON.stringify([hasFacets ? line.facet : '', placeOf(line)]));
	const isOneEach = [...rows.values()].every((row) => new Set(row.map((line) => line[by])).size === row.length);
	if (columns.length < 2 || !isOneEach || lines.length * 2 < rows.size * columns.length || rows.size === lines.length)
		return undefined;
	const isMixed = groupsIn(lines).length > 1;
	return {
		columns: [...(hasFacets ? [say('chart.column-facet')] : []), placeColumn(lines, say), ...columns],
		names: hasFacets ? 2 : 1,
		rows: [...rows.values()].map((row) => [
			...(hasFacets ? [{ text: row[0]?.facet ?? '' }] : []),
			{ text: row[0] === undefined ? '' : placeOf(row[0]) },
			...columns.map((column) => {
				const line = row.find((each) => each[by] === column);
				return line === undefined ? { text: '' } : valueCell(line, isMixed, say);
			}),
		]),
	};
}

/** A row for each mark. */
function listOf(lines: readonly DataLine[], chart: Chart, say: Say): ChartTable {
	const has = namesIn(lines);
	const any = (of: (mark: ChartMark) => unknown) =>
		lines.some(({ mark }) => mark !== undefined && of(mark) !== undefined);
	const isMixed = groupsIn(lines).length > 1;
	// What happens on a timeline has a name as well as a time.
	const isTimeline = kinds[chart.kind].statements?.lacking === 'time';
	const columns: readonly (readonly [isShown: boolean, title: string, cell: (line: DataLine) => DataCell])[] = [
		[has.facet, say('chart.column-facet'), ({ facet }) => ({ text: facet })],
		[has.series, say('chart.column-series'), ({ series }) => ({ text: series })],
		[
			true,
			isTimeline ? say('chart.column-mark') : placeColumn(lines, say),
			(line) => ({ text: isTimeline ? line.label : placeOf(line) }),
		],
		[
			isTimeline,
			say('chart.column-begin'),
			({ time, mark, figure }) =>
				mark === undefined ? { text: say('value.not-stated-in-cell'), figure } : { text: time?.text ?? '' },
		],
		[any(({ until }) => until), say('chart.column-until'), ({ mark }) => ({ text: mark?.until?.text ?? '' })],
		[
			chart.across !== undefined,
			chart.across?.title ?? '',
			({ mark }) => ({ text: mark?.across?.text ?? '', figure: mark?.across?.figure }),
		],
		[
			true,
			chart.across === undefined || chart.axis.title === '' ? say('chart.column-value') : chart.axis.title,
			// On a timeline the value of a figure without a date is not what is missing.
			(line) => (isTimeline && line.mark === undefined ? { text: '' } : valueCell(line, false, say)),
		],
		[
			any(({ intervalText }) => intervalText),
			say('chart.column-interval'),
			({ mark }) => ({ text: mark?.intervalText ?? '', figure: mark?.interval }),
		],
		[isMixed, say('chart.column-evidence'), ({ mark }) => ({ text: mark === undefined ? '' : evidenceOf(mark, say) })],
	];
	const shown = columns.filter(([isShown]) => isShown);
	return {
		columns: shown.map(([, title]) => title),
		// A list is read by what its first column says.
		names: 1,
		rows: lines.map((line) => shown.map(([, , cell]) => cell(line))),
	};
}

/** Whether a mark has more than a value: a matrix has no room for it. */
function isMore(mark: ChartMark | undefined): boolean {
	return mark?.intervalText !== undefined || mark?.until !== undefined;
}

function placeColumn(lines: readonly DataLine[], say: Say): string {
	return say(lines.some(({ time }) => time !== undefined) ? 'chart.column-time' : 'chart.column-mark');
}

/** Its time on a line; elsewhere its label. A timeline has both: what happened, and when. */
function placeOf({ time, label }: DataLine): string {
	return time?.text ?? label;
}

function valueCell({ mark, figure }: DataLine, isMixed: boolean, say: Say): DataCell {
	if (mark === undefined) return { text: say('value.not-stated-in-cell'), figure };
	const marked = isMixed ? evidenceGroups[mark.evidence].marked?.value : undefined;
	return { text: marked === undefined ? mark.text : say(marked, { value: mark.text }), figure: mark.figure };
}

/** The groups of evidence of values and intervals. */
function groupsIn(lines: readonly DataLine[]): EvidenceGroup[] {
	const groups = lines.flatMap(({ mark }) => [mark?.evidence, mark?.intervalText && mark.intervalEvidence]);
	return [...new Set(groups)].filter((group) => group !== undefined && group !== '');
}

function evidenceOf({ evidence: group, intervalEvidence = group }: ChartMark, say: Say): string {
	const nameOf = (each: EvidenceGroup) => say(evidenceGroups[each].name);
	if (intervalEvidence === group) return nameOf(group);
	return say('chart.evidence-and-interval', { evidence: nameOf(group), interval: nameOf(intervalEvidence) });
}

function byTime(a: DataLine, b: DataLine): number {
	return (a.time?.year ?? 0) - (b.time?.year ?? 0);
}

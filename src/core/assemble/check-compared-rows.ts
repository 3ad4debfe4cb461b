import { type ChartRows, mayHaveSeries, newerKeys } from '../chart/chart-rows.ts';
import { type ChartSpec, kindOf } from '../chart/chart-spec.ts';
import { cellIn, type DrawnRows, type ScopeCell, type ScopeColumn } from '../chart/split-rows.ts';
import type { Findings } from '../problem.ts';
import { whereIs, writeFlow } from '../tables/write-flow.ts';
import { MOST_FACETS } from './facets-of-chart.ts';
import { namesArea, plainWords } from './names-area.ts';
import { namesPeriod } from './names-period.ts';

/** Whether words name what a row says of itself. */
type Names = (words: string, cell: ScopeCell, locale: string) => boolean;

const names: Readonly<Record<ScopeColumn['is'], Names>> = {
	period: (words, { text, scope }, locale) =>
		scope === undefined ? hasWords(words, text) : namesPeriod(words, scope, locale),
	area: (words, { text, scope }, locale) =>
		hasWords(words, text) || (scope !== undefined && namesArea(words, scope, locale)),
	measure: (words, { text }) => hasWords(words, text),
};

/** A row of a chart: what it is called there, and all words that stand at its mark. */
interface ComparedRow {
	readonly name: string;
	readonly words: string;
	readonly index: number;
}

/**
 * Reports rows that a chart compares although a column says that they hold at different times or places or measure
 * different things, if the column is not drawn and no words at the marks or around the chart say so.
 *
 * @param around The words around the chart: its title, its axes, its takeaway and its note.
 */
export function checkComparedRows(
	spec: Pick<ChartSpec, 'kind'>,
	rows: DrawnRows,
	{ around, locale }: { readonly around: readonly (string | undefined)[]; readonly locale: string },
	findings: Findings,
): void {
	const drawn = drawnColumns(rows.named);
	const compared = comparedRows(rows);
	const general = around.filter((words) => words !== undefined).join(' ');
	for (const column of rows.scopes) {
		if (drawn.includes(column.name)) continue;
		const shown = rows.scopes.filter(({ name, is }) => is === column.is && drawn.includes(name));
		const stated = compared.flatMap((row) => {
			const cell = column.cells[row.index];
			return cell === undefined ? [] : [{ ...row, cell }];
		});
		const [first] = stated;
		const other = stated.find(({ cell }) => first !== undefined && keyOf(cell) !== keyOf(first.cell));
		if (first === undefined || other === undefined) continue;
		const isNamed = ({ cell, words, index }: (typeof stated)[number]) =>
			shown.some(({ cells }) => says(cells[index], cell)) ||
			[words, general].some((each) => names[column.is](each, cell, locale));
		if (stated.every(isNamed)) continue;
		const say = ({ name, cell: { text } }: typeof first) => `“${name}” is of ${text}`;
		findings.report({
			rule: 'marks-can-be-compared',
			path: ['rows'],
			message:
				`The rows of the chart differ in the column “${column.name}”, and nothing at the mark says so: ` +
				`${say(first)}, ${say(other)}.`,
			hint: wayOn(
				spec,
				rows.named,
				column,
				stated.map(({ cell }) => cell),
			),
		});
	}
}

/** The columns that a reader sees at the marks. */
function drawnColumns({ x, series, facet, name }: ChartRows): string[] {
	return [facet, x, series, name].flatMap((column) => column?.name ?? []);
}

/** The rows that make marks. */
function comparedRows(rows: DrawnRows): ComparedRow[] {
	const { named } = rows;
	const values = [...named.y, named.low, named.high].flatMap((column) => (column ? cellIn(rows, column.name) : []));
	const nameOf = cellIn(rows, (named.name ?? named.x).name);
	const shown = drawnColumns(named).map((column) => cellIn(rows, column));
	return rows.rows.flatMap((row, index): ComparedRow[] => {
		if (values.every((cellOf) => cellOf(row).value === null)) return [];
		const words = shown.map((cellOf) => `${cellOf(row).text} ${String(cellOf(row).value ?? '')}`).join(' ');
		return [{ name: nameOf(row).text, words, index }];
	});
}

/** Whether a column that is drawn says the same, or says it in words of its own that cannot be compared. */
function says(shown: ScopeCell | undefined, { text, scope }: ScopeCell): boolean {
	if (shown === undefined) return false;
	return shown.text === text || shown.scope === undefined || scope === undefined || shown.scope === scope;
}

function keyOf({ text, scope }: ScopeCell): string {
	return scope ?? text;
}

/** What an author can do about rows that differ in a column. */
function wayOn(
	{ kind }: Pick<ChartSpec, 'kind'>,
	named: ChartRows,
	{ name, is, type, isInTable }: ScopeColumn,
	cells: readonly ScopeCell[],
): string {
	const { rowNeeds, isOneWhole, mostSeries = Infinity } = kindOf({ kind });
	const count = new Set(cells.map(({ text }) => text)).size;
	const canHaveSeries = rowNeeds !== undefined && mayHaveSeries(named, rowNeeds) && count <= mostSeries;
	const canHaveFacets = named.facet === undefined && isOneWhole !== true && count <= MOST_FACETS;
	const draw = [
		...(canHaveSeries ? [`\`series: ${writeFlow(name)}\``] : []),
		...(canHaveFacets ? [`\`facet: ${writeFlow(name)}\``] : []),
	];
	return (
		(isInTable ? 'Choose' : `Add “${name}” to the columns of the table, then choose`) +
		` one of its values in \`rows\`, such as ${whereIs(name, type, cells[0]?.text)}` +
		(draw.length === 0 ? '' : `, or draw it by ${draw.join(' or ')}`) +
		`, or name all of them in a \`note\`.${newerKeys(named)} If a column that is drawn says it too, write ` +
		`\`is: ${is}\` for that one in the record of the source.`
	);
}

function hasWords(words: string, part: string): boolean {
	const [text, sought] = [plainWords(words), plainWords(part)];
	if (sought.length > 3) return text.includes(sought);
	return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(sought)}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

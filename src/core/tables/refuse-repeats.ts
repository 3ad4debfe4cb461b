import { type ChartRows, mayHaveSeries, namedColumns, newerKeys, type RowNeeds } from '../chart/chart-rows.ts';
import { cellIn, type GivenRows } from '../chart/split-rows.ts';
import type { ColumnType } from '../model/data-set.ts';
import type { TableField, TableRow } from '../model/table.ts';
import { listWords } from '../parse/list-words.ts';
import type { Findings } from '../problem.ts';
import { findRepeats, type Repeat } from './find-repeats.ts';
import { whereIs, writeFlow } from './write-flow.ts';

/** How many values of one place a message names. */
const MOST_VALUES = 3;
/** How many columns are tried, alone and in pairs, to tell rows apart. */
const MOST_TRIED = 12;

/** Rows that stand at one place, a group for each place, with all the columns that they have. */
export interface RepeatedRows {
	readonly fields: readonly TableField[];
	readonly groups: readonly (readonly TableRow[])[];
}

/**
 * Reports a series that has several rows at one place, with the columns that tell them apart.
 *
 * @param whole Gives the rows with all their columns, at least those of the first place.
 */
export function refuseRepeats(
	named: ChartRows,
	needs: RowNeeds,
	given: GivenRows,
	whole: (repeats: readonly Repeat[]) => RepeatedRows,
	findings: Findings,
): void {
	const repeats = findRepeats(named, needs, given);
	const [first] = repeats;
	if (first === undefined) return;
	const { series, rows, spellings } = first;
	const at = listWords(
		spellings.map((each) => `“${each}”`),
		{ by: 'or' },
	);
	const drawn = [...named.y, named.low, named.high].filter((column) => column !== undefined);
	const values = rows.slice(0, MOST_VALUES).map((row) => {
		const texts = drawn.map(({ name }) => cellIn(given, name)(row).text).filter((text) => text !== '');
		return texts.length === 0 ? 'no value' : texts.join(' and ');
	});
	const whose = series === undefined ? '' : ` of the series “${series.text}”`;
	const others =
		repeats.length === 1
			? ''
			: repeats.length === 2
				? ' Another place has several rows too.'
				: ` ${repeats.length - 1} other places have several rows too.`;
	findings.report({
		rule: 'each-point-has-one-value',
		path: named.x.path,
		message:
			`${rows.length} rows${whose} have ${at} in the column “${named.x.name}”` +
			`${spellings.length > 1 ? ', which are one place on the axis' : ''}: ` +
			`${values.join('; ')}${rows.length > MOST_VALUES ? '; …' : '.'}${others}`,
		hint: wayOn(named, needs, whole(repeats), spellings),
	});
}

/** What an author can do: draw series by a column that tells the rows apart, or choose some of them. */
function wayOn(
	named: ChartRows,
	needs: RowNeeds,
	{ fields, groups }: RepeatedRows,
	spellings: readonly string[],
): string {
	if (groups.length === 0) return 'Choose one of them by `where`, or draw a table whose query makes one row of them.';
	const used = new Set(namedColumns(named).map(({ name }) => name));
	// A column with one value in `where` tells nothing apart; one with a list is what lets several rows in.
	const chosen = (name: string) => (Object.hasOwn(named.where, name) ? [named.where[name]].flat().length : undefined);
	const rankOf = ({ name, type }: TableField) => (chosen(name) === undefined ? ranks[type] : -1);
	const columns = fields
		.filter(({ name, type }) => !used.has(name) && ranks[type] !== undefined && chosen(name) !== 1)
		.sort((a, b) => (rankOf(a) ?? 0) - (rankOf(b) ?? 0))
		.slice(0, MOST_TRIED);
	const haveDistinctRows = (...some: readonly TableField[]) => {
		const cells = some.map(({ name }) => cellIn({ fields }, name));
		const keyOf = (row: TableRow) => JSON.stringify(cells.map((cellOf) => cellOf(row).value));
		return groups.every((rows) => new Set(rows.map(keyOf)).size === rows.length);
	};
	const canHaveSeries = mayHaveSeries(named, needs);
	const choose = (field: TableField) => whereIs(field.name, field.type, exampleOf(field, fields, groups));
	const draw = ({ name }: TableField) => `\`series: ${writeFlow(name)}\``;

	const single = columns.find((column) => haveDistinctRows(column));
	const pairs = columns.flatMap((a, index) => columns.slice(index + 1).map((b) => [a, b] as const));
	const pair = single === undefined ? pairs.find(([a, b]) => haveDistinctRows(a, b)) : undefined;
	if (single !== undefined) {
		const ways = canHaveSeries
			? `draw a series for each of its values by ${draw(single)}, or choose one`
			: 'choose one of its values';
		const cause = chosen(single.name) === undefined ? '' : ', of which `where` lists several values';
		return `They differ in “${single.name}”${cause}: ${ways}, such as ${choose(single)}.${newerKeys(named)}`;
	}
	if (pair !== undefined) {
		const [a, b] = pair;
		const ways = canHaveSeries
			? `choose a value of one and draw a series for each of the other, such as ${choose(a)} and ${draw(b)}`
			: 'choose a value of each by `where`';
		return `They differ in “${a.name}” and “${b.name}” together: ${ways}.${newerKeys(named)}`;
	}
	if (spellings.length > 1)
		return `Choose one of them by ${whereIs(named.x.name, 'string', spellings[0])}, or by a list, or correct the data.`;
	return 'No two columns tell them apart: draw a table whose query makes one row of them, such as their sum.';
}

/** Which columns tell rows apart best: words, then dates. A number that was measured does not. */
const ranks: Readonly<Partial<Record<ColumnType, number>>> = { string: 0, boolean: 1, year: 2, date: 3, integer: 4 };

/** A value of a column by which one of the rows can be chosen. */
function exampleOf(field: TableField, fields: readonly TableField[], groups: RepeatedRows['groups']): unknown {
	const cellOf = cellIn({ fields }, field.name);
	return groups.flatMap((rows) => rows.map((row) => cellOf(row).value)).find((each) => each !== null) ?? '';
}

import type { Citable } from '../../model/edition.ts';
import { canonicalJson, type Json } from '../canonical-json.ts';
import { isSameWording, numbersIn, withoutNumbers, type WrittenTwice } from './same-wording.ts';

/** A citable as two editions have it. */
export interface CitablePair {
	readonly old: Citable;
	readonly now: Citable;
	/** The fields that differ. */
	readonly changed: readonly string[];
}

/**
 * The figures that a field of words names and that follow from the source, in the order in which they stand there, each
 * as often as it does: as sentences show them before and after.
 */
export type NamedFigures = (field: string) => readonly WrittenTwice[];

type IsOfData = (pair: CitablePair, name: string, named: NamedFigures) => boolean;

/**
 * For each field that may change with the data of a source alone, how to tell that this is all that changed in it. A
 * field that is not here is written by an author, so a change of it needs an explanation of its own: a unit, a period,
 * an area, a population, a formula, a query, what finds a row, how a chart takes its rows, a rounding.
 */
const OF_DATA: Readonly<Record<string, IsOfData>> = {
	value: isReadAnew,
	rows: isQuotedAnew,
	cells: () => true,
	qualifier: isRounding,
	uncertainty: (pair, name) => isReadAnew(pair) && shape(pair.old.content[name]) === shape(pair.now.content[name]),
	series: isSameSeries,
	drawn: isSameSeries,
	references: ({ old, now }, name) => isSameDrawing(old.content[name], now.content[name]),
	whole: ({ old, now }, name) => isSameDrawing(old.content[name], now.content[name]),
	facets: keepsRows,
	places: () => true,
	missing: () => true,
	notDrawn: () => true,
	sql: isSamePivot,
	fields: isSameColumns,
	quote: isSamePassage,
	title: isSameSentence,
	abstract: isSameSentence,
	standing: isSameSentence,
	description: isSameSentence,
	about: isSameSentence,
	summary: isSameSentence,
	text: isSameSentence,
	definition: isSameSentence,
	caveats: isSameSentence,
	assumption: isSameSentence,
	assumptions: isSameSentence,
	takeaway: isSameSentence,
	note: isSameSentence,
	notes: isSameSentence,
	footnotes: isSameSentence,
	alt: isSameSentence,
	caption: isSameSentence,
	credit: isSameSentence,
};

/**
 * Whether a citable changed in its data alone: values, rows, what is drawn, and the figures in its words. Its words,
 * all other numbers in them, how they are set and what they name are as they were.
 */
export function isChangeOfData(pair: CitablePair, named: NamedFigures): boolean {
	const { old, now, changed } = pair;
	return (
		changed.length > 0 &&
		changed.every((name) => OF_DATA[name]?.(pair, name, named) === true) &&
		// It counts the letters between two figures: as many as before, if no word changed.
		isSame(old.content['structure'], now.content['structure'])
	);
}

/** A number of the same quote was read otherwise by its author, not by its source. */
function isReadAnew({ now, changed }: CitablePair): boolean {
	return now.content['quote'] === undefined || changed.includes('quote');
}

/** The rows of a table whose quotes are those of before hold what they held; others have other quotes. */
function isQuotedAnew({ old, now }: CitablePair, name: string): boolean {
	const before = Map.groupBy(rowsIn(old.content[name]), quoteOf);
	return rowsIn(now.content[name]).every(
		(row) => quoteOf(row) === '' || (before.get(quoteOf(row))?.some((each) => isSame(each, row)) ?? true),
	);
}

function rowsIn(rows: Json | undefined): readonly Json[][] {
	return Array.isArray(rows) ? rows.filter((row: Json) => Array.isArray(row)) : [];
}

function quoteOf(row: readonly Json[]): string {
	return String(row.at(-1) ?? '');
}

function isSameSentence({ old, now }: CitablePair, name: string, named: NamedFigures): boolean {
	return isSameWording(textOf(old.content[name]), textOf(now.content[name]), named(name));
}

/**
 * Whether a passage has the words of before, and no more other numbers than the value and its uncertainty have. If more
 * of them are others, its author may have taken another passage: that of another year.
 */
function isSamePassage({ old, now }: CitablePair, name: string): boolean {
	const [before, after] = [textOf(old.content[name]), textOf(now.content[name])];
	const sizes = ({ content }: Citable) =>
		numbersIn(canonicalJson([content['value'] ?? 0, content['uncertainty'] ?? 0]));
	return (
		withoutNumbers(before) === withoutNumbers(after) &&
		countOthers(numbersIn(before), numbersIn(after)) <= countOthers(sizes(old), sizes(now))
	);
}

function countOthers(old: readonly string[], now: readonly string[]): number {
	return now.filter((each, index) => each !== old[index]).length;
}

function textOf(field: Json | undefined): string {
	return typeof field === 'string' ? field : canonicalJson(field ?? '');
}

/** A value that a step of rounding changes is shown as “about”. A source that states a value says so itself. */
function isRounding({ old, now }: CitablePair, name: string): boolean {
	const both = [old.content[name], now.content[name]];
	return now.content['quote'] === undefined && both.every((each) => each === undefined || each === 'about');
}

/**
 * What each series draws. Its rows are data where both editions keep how the chart takes them, which is then a field of
 * its own. Where one of them does not, the rows must be what they were, since an author may have chosen others.
 */
function isSameSeries({ old, now }: CitablePair, name: string): boolean {
	const [before, after] = [splitSeries(old.content[name]), splitSeries(now.content[name])];
	const areData = keepsRows({ old, now });
	return isSameDrawing(before.figures, after.figures) && (areData || isSame(before.rows, after.rows));
}

/** Whether both editions keep how a chart takes its rows. */
function keepsRows({ old, now }: Pick<CitablePair, 'old' | 'now'>): boolean {
	return [old, now].every(({ content }) => content['columns'] !== undefined);
}

/** The series by what their marks draw: figures, or rows. A series without such marks is left out. */
function splitSeries(series: Json | undefined): { readonly figures: Json; readonly rows: Json } {
	const withMarks = (isOfFigure: boolean) =>
		(Array.isArray(series) ? series : []).flatMap((each: Json): Json[] => {
			if (!isRecord(each) || !Array.isArray(each['marks'])) return isOfFigure ? [each] : [];
			const marks = each['marks'].filter(
				(mark: Json) => (isRecord(mark) && mark['figure'] !== undefined) === isOfFigure,
			);
			return marks.length === 0 ? [] : [{ ...each, marks }];
		});
	return { figures: withMarks(true), rows: withMarks(false) };
}

/** Whether two drawings have the same labels, figures and times, whatever their values. */
function isSameDrawing(old: Json | undefined, now: Json | undefined): boolean {
	return isSame(withoutValues(old), withoutValues(now));
}

const DRAWN_VALUES = ['value', 'low', 'high'];

function withoutValues(drawing: Json | undefined): Json {
	if (Array.isArray(drawing)) return drawing.map((each: Json) => withoutValues(each));
	if (!isRecord(drawing)) return drawing ?? null;
	return Object.fromEntries(
		Object.entries(drawing).flatMap(([name, each]) =>
			DRAWN_VALUES.includes(name) ? [] : [[name, withoutValues(each)]],
		),
	);
}

/** The columns that a query makes of what it finds may come and go; those that stay are what they were. */
function isSameColumns({ old, now }: CitablePair, name: string): boolean {
	if (old.content['sql'] === undefined || now.content['sql'] === undefined) return false;
	const before = new Map(columnsIn(old.content[name]));
	return columnsIn(now.content[name]).every(([id, column]) => {
		const known = before.get(id);
		return known === undefined || isSame(known, column);
	});
}

/**
 * A pivot makes a column of each value that it finds. The query that the build writes for it lists these values, and
 * nothing else in it changes with the data. In a query without a pivot everything is its author’s.
 */
function isSamePivot({ old, now }: CitablePair, name: string): boolean {
	if (old.content['pivot'] === undefined || now.content['pivot'] === undefined) return false;
	const before = takeOutPivot(textOf(old.content[name]));
	return before.pivots.length === 1 && isSame({ ...before }, { ...takeOutPivot(textOf(now.content[name])) });
}

/** A name in a query, and a column of a pivot, as `core/tables/write-selection.ts` writes it. */
const NAME = /"(?:[^"]|"")+"/.source;
const VALUE = /(?:(?:DATE )?'(?:[^']|'')*'|[\w.-]+)/.source;
const PIVOTED = new RegExp(`,\n {2}max\\((${NAME})\\) FILTER \\(WHERE (${NAME}) = ${VALUE}\\) AS ${NAME}`, 'g');

/** A query without the columns of its pivot, and what it pivots. */
function takeOutPivot(sql: string): { readonly rest: string; readonly pivots: string[] } {
	const pivots = [...sql.matchAll(PIVOTED)].map(([, value = '', column = '']) => `${value} by ${column}`);
	return { rest: sql.replace(PIVOTED, ''), pivots: [...new Set(pivots)] };
}

function columnsIn(fields: Json | undefined): readonly (readonly [string, Json])[] {
	if (!Array.isArray(fields)) return [];
	return fields.flatMap((field: Json) => (isRecord(field) ? [[String(field['name']), field] as const] : []));
}

/** How an uncertainty is given, without its size: its level is the author’s. */
function shape(uncertainty: Json | undefined): string {
	if (!isRecord(uncertainty)) return canonicalJson(uncertainty ?? null);
	const { level, ...sizes } = uncertainty;
	return canonicalJson([level ?? null, Object.keys(sizes).sort()]);
}

function isRecord(value: Json | undefined): value is Readonly<Record<string, Json>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(a: Json | undefined, b: Json | undefined): boolean {
	return canonicalJson(a ?? null) === canonicalJson(b ?? null);
}

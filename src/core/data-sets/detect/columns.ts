import type { ColumnSpec } from '../../model/data-set.ts';
import { areaCodeOf } from '../area-names.ts';
import type { ColumnTally } from './column-tally.ts';
import { fits, GROUP_SIGNS } from './number-form.ts';

/** How the numbers of a file are written. */
export interface NumberStyle {
	readonly decimal: '.' | ',';
	readonly group?: string | undefined;
	/** A number such as `1.234`, if nothing in the file says whether its sign groups digits or is the decimal mark. */
	readonly unclear?: string | undefined;
}

/** Names of columns that hold years, in some languages. */
const YEAR_NAME =
	/^(?:years?|yr|jahr|année|annee|an|año|ano|anno|rok|år|vuosi|jaar|год|годы|жыл|yil|time|time.?period)$/i;
/** How far apart two years of a column may be that is not named so. */
const YEAR_GAP = 10;
/** The share of its words that are names of areas, in a column of areas. */
const AREAS = 0.8;

/** The digits of the largest number that fits into a decimal of SQL. */
const MOST_DIGITS = 38;

/**
 * Detects the decimal mark and the sign that groups digits: the pair with which most columns of numbers can be read.
 *
 * @param delimiter Between cells. Where it is `;`, a comma in a number is rather the decimal mark.
 */
export function detectNumberStyle(columns: readonly ColumnTally[], delimiter: string | undefined): NumberStyle {
	const numeric = columns.filter((column) => column.isNumeric);
	const marks = delimiter === ';' ? ([',', '.'] as const) : (['.', ','] as const);
	const styles = [undefined, ...GROUP_SIGNS].flatMap((group) =>
		marks.filter((decimal) => decimal !== group).map((decimal) => ({ decimal, group })),
	);
	const readable = ({ decimal, group }: NumberStyle) =>
		numeric.filter((column) => [...column.forms.values()].every((form) => fits(form, decimal, group))).length;
	const counts = styles.map(readable);
	const most = Math.max(...counts);
	const best = styles.filter((_, index) => counts[index] === most);
	const forms = numeric.flatMap((column) => [...column.forms.values()]);
	const either = forms.find((form) => form.either !== undefined)?.either;
	// A comma between digits in threes groups them, unless it is the decimal mark elsewhere or semicolons part the cells.
	const isGrouping = either === ',' && delimiter !== ';';
	const chosen = (isGrouping ? best.find(({ group }) => group === ',') : undefined) ?? best[0] ?? { decimal: '.' };
	const isUsed = forms.some((form) => form.decimal !== undefined || form.either === chosen.decimal);
	const isOpen =
		either !== undefined &&
		best.some(({ group }) => group === either) &&
		best.some(({ decimal }) => decimal === either);
	const unclear = isOpen ? exampleOf(numeric, either) : undefined;
	return { ...chosen, decimal: isUsed ? chosen.decimal : '.', unclear };
}

function exampleOf(columns: readonly ColumnTally[], sign: string): string | undefined {
	return columns
		.flatMap((column) => [...column.words])
		.find((word) => /^\d+[.,]\d{3}$/.test(word) && word.includes(sign));
}

/** What columns are: those that differ from plain words. At most one is the period, and one the area. */
export function specsOf(columns: readonly ColumnTally[], style: NumberStyle): Record<string, ColumnSpec> {
	const specs = new Map<string, ColumnSpec>();
	for (const column of columns) {
		const type = typeOf(column, style);
		if (type !== 'string') specs.set(column.name, { type });
	}
	const isPeriod = ({ name }: ColumnTally) => ['year', 'date'].includes(specs.get(name)?.type ?? '');
	const periods = columns.filter(isPeriod);
	const period = periods.find(({ name }) => YEAR_NAME.test(name.trim())) ?? periods[0];
	if (period !== undefined) specs.set(period.name, { type: specs.get(period.name)?.type ?? 'year', is: 'period' });
	const area = columns.find((column) => !specs.has(column.name) && holdsAreas(column));
	if (area !== undefined) specs.set(area.name, { type: 'string', is: 'area' });
	return Object.fromEntries(columns.flatMap(({ name }) => entryOf(name, specs.get(name))));
}

function entryOf(name: string, spec: ColumnSpec | undefined): [string, ColumnSpec][] {
	return spec === undefined ? [] : [[name, spec]];
}

function typeOf(column: ColumnTally, { decimal, group }: NumberStyle): ColumnSpec['type'] {
	if (column.isAll(column.dates)) return 'date';
	if (column.isAll(column.booleans)) return 'boolean';
	if (column.isAll(column.years) && areYears(column)) return 'year';
	if (!column.isNumeric || column.codes > 0 || column.longest > MOST_DIGITS) return 'string';
	const forms = [...column.forms.values()];
	if (!forms.every((form) => fits(form, decimal, group))) return 'string';
	const hasDecimals = forms.some((form) => form.decimal !== undefined || form.either === decimal);
	return hasDecimals || column.hasExponents ? 'number' : 'integer';
}

/** Whether the years of a column are named so, or stand close together as years do. */
function areYears({ name, words, marks }: ColumnTally): boolean {
	if (YEAR_NAME.test(name.trim())) return true;
	const years = [...words].filter((word) => !marks.has(word)).map(Number);
	const sorted = years.sort((a, b) => a - b);
	return sorted.length > 1 && sorted.every((year, index) => index === 0 || year - (sorted[index - 1] ?? 0) <= YEAR_GAP);
}

function holdsAreas(column: ColumnTally): boolean {
	const unknown = unknownAreas(column).length;
	const names = [...column.words].filter((word) => !column.marks.has(word)).length;
	return names > unknown && names - unknown >= names * AREAS;
}

/** The words of a column that are no name and no code of an area. */
export function unknownAreas({ words, marks }: ColumnTally): string[] {
	return [...words].filter((word) => !marks.has(word) && areaCodeOf(word) === undefined);
}

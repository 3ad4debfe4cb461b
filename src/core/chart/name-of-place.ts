import { cellIn, type DrawnRows } from './split-rows.ts';

type NamedRows = Pick<DrawnRows, 'fields' | 'rows'> & {
	readonly named: Pick<DrawnRows['named'], 'x' | 'name' | 'series'>;
};

/**
 * The label of the mark at which a note stands: what its author writes, or of what the column `x` holds the words of
 * that row, such as “2,500” of 2500 and “Latvia” of LV.
 */
export function nameOfPlace(at: string | number, rows: NamedRows | undefined): string {
	if (rows === undefined) return String(at);
	const { x, name = x } = rows.named;
	return wordsOf(at, x.name, name.name, rows) ?? wordsOf(at, name.name, name.name, rows) ?? String(at);
}

/** The label of the series or the mark that is highlighted: what its author writes, or the words of such a cell. */
export function nameOfHighlight(at: string | number, rows: NamedRows | undefined): string {
	const series = rows?.named.series?.name;
	const ofSeries = rows === undefined || series === undefined ? undefined : wordsOf(at, series, series, rows);
	return ofSeries ?? nameOfPlace(at, rows);
}

/** What the first row that holds a value in one column has in another, in words. */
function wordsOf(at: string | number, column: string, other: string, rows: NamedRows): string | undefined {
	const row = rows.rows.find((each) => cellIn(rows, column)(each).value === at);
	return row && cellIn(rows, other)(row).text;
}

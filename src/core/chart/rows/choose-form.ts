import type { Chart, ChartMark } from '../../model/chart.ts';
import { areAlike, namesOfSeries } from '../distinguish.ts';
import { STYLE_COUNT } from '../draw/series-style.ts';
import { facetsOf } from '../facets.ts';
import { sidesOf } from '../lay-out-frame.ts';
import { dotsForm } from './dots-row.ts';
import { groupedForm } from './grouped-row.ts';
import type { RowForm, RowMarks } from './row-form.ts';
import { type ChartRow, rowsOf, sharesRows } from './rows-of-chart.ts';
import { singleForm } from './single-row.ts';
import { stackedForm } from './stacked-row.ts';

/** What decides how rows are arranged besides what they hold. */
export interface FormPlace extends Pick<RowMarks, 'as' | 'spanOf' | 'say'> {
	readonly axis: Chart['axis'];
	readonly width: number;
	readonly textOf: (mark: ChartMark) => string;
	/** Whether the chart is a facet, so that a key names its series anyway. */
	readonly isFacet?: boolean;
	/** Whether several series look the same, so that each mark needs the name of its series. */
	readonly areAlike?: boolean;
}

/**
 * Chooses how the rows of a chart are arranged.
 *
 * @param whole The chart of which it is a facet, or the chart itself: all facets are arranged alike.
 */
export function chooseForm(chart: Chart, place: FormPlace, whole: Chart = chart): RowForm {
	const sides = sidesOf(chart.axis, place.width);
	if (!sharesRows(whole)) return singleForm(sides);
	const facets = facetsOf(whole);
	const rows = facets.length === 0 ? rowsOf(whole) : facets.flatMap(({ series }) => rowsOf({ series }));
	const isFacet = facets.length > 0;
	// Points differ in form as well.
	const differ = place.as === 'dot' && namesOfSeries(whole).length <= STYLE_COUNT;
	const several = { ...place, isFacet, areAlike: !differ && areAlike(whole) };
	const form = chart.isStacked === true ? stackedForm(sides) : formOfSeveral(whole, rows, sides, several);
	// The key of facets stands once, above them all.
	return isFacet ? { ...form, hasKey: false } : form;
}

function formOfSeveral(
	chart: Chart,
	rows: readonly ChartRow[],
	sides: Pick<RowForm, 'left' | 'right'>,
	place: FormPlace,
): RowForm {
	const marks = chart.series.flatMap((series) => series.marks);
	const arePoints = place.as === 'dot' && marks.every(({ low, high }) => low === undefined && high === undefined);
	return (
		(arePoints && place.areAlike !== true ? dotsForm(rows, sides, place) : undefined) ?? groupedForm(rows, sides, place)
	);
}

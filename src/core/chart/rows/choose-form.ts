import type { Chart, ChartMark } from '../../model/chart.ts';
import { namesOfSeries } from '../distinguish.ts';
import { sidesOf } from '../lay-out-frame.ts';
import { dotsForm } from './dots-row.ts';
import { groupedForm } from './grouped-row.ts';
import type { RowForm, RowMarks } from './row-form.ts';
import { type ChartRow, sharesRows } from './rows-of-chart.ts';
import { singleForm } from './single-row.ts';
import { stackedForm } from './stacked-row.ts';

/** What decides how rows are arranged besides what they hold. */
export interface FormPlace extends Pick<RowMarks, 'as' | 'spanOf' | 'say'> {
	readonly axis: Chart['axis'];
	readonly width: number;
	readonly textOf: (mark: ChartMark) => string;
}

/** Chooses how the rows of a chart are arranged. */
export function chooseForm(chart: Chart, rows: readonly ChartRow[], place: FormPlace): RowForm {
	const sides = sidesOf(chart.axis, place.width);
	if (chart.isStacked === true && namesOfSeries(chart).length > 1) return stackedForm(sides);
	if (!sharesRows(chart)) return singleForm(sides);
	const marks = chart.series.flatMap((series) => series.marks);
	const arePoints = place.as === 'dot' && marks.every(({ low, high }) => low === undefined && high === undefined);
	return (arePoints ? dotsForm(rows, sides, place) : undefined) ?? groupedForm(rows, sides, place);
}

import { formatPeriod } from '../format/format-period.ts';
import type { ChartMark } from '../model/chart.ts';
import { haveDayInCommon } from '../model/compare-periods.ts';
import { UNSTATED } from '../model/quantity.ts';
import type { Finding, Findings } from '../problem.ts';
import type { Drawable } from './drawable.ts';

/** A figure that a line draws at a date. */
interface PointInTime {
	/** Id of the figure. */
	readonly figure: string;
	readonly time: NonNullable<ChartMark['time']>;
	/** The place that names the date. */
	readonly path: Finding['path'];
}

/**
 * Reports a point at a date that has no day in common with the period of its figure: a line would show its value when
 * it did not hold. A year is a date of a school year that begins in it, and of each of its months.
 */
export function checkDateOfPoint(
	{ figure: id, time, path }: PointInTime,
	{ figures, locale }: Pick<Drawable, 'figures' | 'locale'>,
	findings: Findings,
): void {
	const { period = UNSTATED } = figures.get(id) ?? {};
	if (period === UNSTATED || haveDayInCommon(period, time.iso)) return;
	findings.report({
		rule: 'marks-can-be-compared',
		path,
		message: `The point stands at ${time.text}, and “${id}” is of ${formatPeriod(period, locale)}.`,
		hint: `Name a figure that is a date of that period, or in its place a figure of ${time.text}.`,
	});
}

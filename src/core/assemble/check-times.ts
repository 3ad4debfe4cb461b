import type { ChartRows } from '../chart/chart-rows.ts';
import type { ChartMark, ChartSeries } from '../model/chart.ts';
import { haveDayInCommon } from '../model/compare-periods.ts';
import type { Finding, Findings } from '../problem.ts';
import { say } from '../words/say.ts';
import type { NamedUnit } from './drawable.ts';

/** Where the dates of a line are named in its file. */
interface Places {
	/** Its columns, if it draws rows. */
	readonly rows: Pick<ChartRows, 'x'> | undefined;
	/** Its figures, with the places that name them. */
	readonly figures: readonly NamedUnit[];
}

interface Point extends Pick<ChartMark, 'figure'> {
	readonly time: NonNullable<ChartMark['time']>;
	readonly text: string;
}

/**
 * Reports a line that has two points of one date, or one of a date that lies within another, such as a year and one of
 * its months: neither value would follow the other. Where values hold until the next, they do.
 */
export function checkTimes(
	series: readonly ChartSeries[],
	hasSteps: boolean | undefined,
	{ rows, figures, locale }: Places & { readonly locale: string },
	findings: Findings,
): void {
	for (const { label, marks, missing = [] } of series) {
		const none = { text: say(locale, 'value.not-stated-in-cell') };
		const points = [...marks, ...missing.map((each) => ({ ...none, ...each }))]
			.flatMap(({ time, figure, text }): Point[] => (time === undefined ? [] : [{ time, figure, text }]))
			.sort((a, b) => a.time.year - b.time.year);
		const later = points.findIndex((point, index) => {
			const before = points[index - 1]?.time;
			if (before === undefined) return false;
			return before.year === point.time.year || (hasSteps !== true && haveDayInCommon(before.iso, point.time.iso));
		});
		const [one, two] = [points[later - 1], points[later]];
		if (one !== undefined && two !== undefined)
			findings.report({
				...atOnce(label, one, two, rows === undefined),
				path: rows?.x.path ?? pathOf(one, two, figures),
			});
	}
}

/** What is wrong with two points of a line, and what to do. */
function atOnce(label: string, one: Point, two: Point, isOfFigures: boolean): Omit<Finding, 'path'> {
	const rule = 'each-point-has-one-value';
	if (one.time.iso === two.time.iso)
		return {
			rule,
			message: `Two points of “${label}” are of ${two.time.text}: ${one.text} and ${two.text}.`,
			hint: 'Leave one of them out, or put them into series of their own.',
		};
	return {
		rule,
		message: `“${label}” has points at ${one.time.text} and at ${two.time.text}, which overlap.`,
		hint: isOfFigures
			? 'Give the dates of one length a series of their own.'
			: 'Choose the dates of one length by `where`, or give these a series of their own.',
	};
}

/** The place that names the date of the second point. */
function pathOf({ figure: before }: Point, { figure }: Point, figures: Places['figures']): Finding['path'] {
	const placesOf = (id: string | undefined) =>
		figures.flatMap((each) => (each.figure === id && each.path[0] === 'series' ? [each.path] : []));
	const lines = new Set(placesOf(before).map(([, line]) => line));
	const places = placesOf(figure);
	const place = places.findLast(([, line]) => lines.has(line)) ?? places.at(-1);
	return place === undefined ? ['series'] : [...place.slice(0, -1), 'at'];
}

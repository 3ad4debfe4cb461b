import type { z } from 'zod';
import type { ChartAxis, ChartMark, ChartSeries } from '../../model/chart.ts';
import type { ChartKindRow, ChartPicture, ChartWords } from '../chart-kind.ts';
import { layOutTimeline } from '../lay-out-timeline.ts';
import { scopesOf } from '../scopes-of.ts';
import type { SpecParts } from '../spec-parts.ts';

/** Dates and periods on one axis of time, and below it the figures that have none. */
export const timelinePicture: ChartPicture = {
	layOut: layOutTimeline,
	nearest: 'xy',
};

const schema = ({ z, common, refused, figures }: SpecParts) =>
	z.strictObject({
		kind: z.literal('timeline').describe('Figures at their dates and periods.'),
		...common,
		...refused,
		timeline: z
			.strictObject({
				figures: figures.describe('Figures that are dates or periods stand there, all others at their period.'),
			})
			.describe('What stands on the timeline.'),
	});

export const timelineKind = {
	messages: ['chart.no-date', 'chart.and-more'],
	schema,
	choices: () => ({ marksAt: 'timeline', references: [], sort: 'given', startsAtZero: true }),
	series: ({ timeline: { figures } }, read) => {
		const scopes = scopesOf(figures, read, 'timeline', 'figures');
		const marks = scopes.flatMap(({ label, text, evidence, figure, when }): ChartMark[] => {
			if (when === undefined) return [];
			const { isValue, text: interval, ...span } = when;
			const words = isValue ? text : read.say('chart.value-and-interval', { value: text, interval });
			return [{ label, text: words, figure, evidence, ...span }];
		});
		const missing = scopes.flatMap(({ label, figure, when }) => (when === undefined ? [{ label, figure }] : []));
		if (marks.length === 0 && missing.length > 0)
			read.report({
				rule: 'chart-has-values',
				path: ['timeline', 'figures'],
				message: 'None of the figures is a date or states its period.',
				hint: 'Name figures with the unit `date` or with a period, or choose the kind `coverage`.',
			});
		const series = { label: '', marks: marks.sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b)) };
		return [missing.length === 0 ? series : { ...series, missing }];
	},
	statements: { lacking: 'time', axis: timeAxis },
	describe: ({ series }, { say, mark, list }) =>
		series.flatMap(({ marks, missing = [] }) => [
			say('chart.marks', { marks: list(marks.map(mark)) }),
			...(missing.length === 0
				? []
				: [say('chart.without-date', { n: missing.length, rows: list(missing.map(({ label }) => label)) })]),
		]),
	axisNamesUnit: false,
	takesUp: 'rows',
	name: () => 'chart.timeline',
} satisfies ChartKindRow<z.infer<ReturnType<typeof schema>>>;

function startOf({ time }: ChartMark): number {
	return time?.year ?? Number.NEGATIVE_INFINITY;
}

function endOf({ until }: ChartMark): number {
	return until?.year ?? Number.POSITIVE_INFINITY;
}

/** Steps along an axis of time, in months; from two years on only whole years. */
const MONTHS = [1, 2, 3, 6];
const YEARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((years) => 12 * years);
const MOST_STEPS = 6;
/** The last year that EDTF writes with four digits; years before the year 0 have a minus sign besides. */
const LAST_YEAR = 9999;
/** How far the axis goes on beside a mark without an end, as a share of all that is dated. */
const OPEN_REACH = 0.15;

/** An axis of decimal years that begins and ends with a month or a year, or with several of them. */
function timeAxis(series: readonly ChartSeries[], { say, date }: ChartWords): ChartAxis {
	const marks = series.flatMap((each) => each.marks);
	const dated = marks.flatMap(({ time, until }) => [time, until].flatMap((each) => each?.year ?? []));
	const [first, last] = [Math.min(...dated), Math.max(...dated)];
	const reach = Math.max(1 / 12, (last - first) * OPEN_REACH);
	const from = 12 * (marks.some(({ time }) => time === undefined) ? first - reach : first);
	const to = 12 * (marks.some(({ until }) => until === undefined) ? last + reach : last);
	const rounded = [...(to - from < 24 ? MONTHS : []), ...YEARS].map((step) => {
		// A month is not exactly a twelfth in floating point.
		const [low, high] = [Math.floor(from / step + 1e-6), Math.ceil(to / step - 1e-6)];
		return { step, low, count: Math.max(1, high - low) };
	});
	const canBeThinned = ({ count }: { count: number }) => count <= MOST_STEPS && (count <= 3 || count % 2 === 0);
	const { step, low, count } = rounded.find(canBeThinned) ??
		rounded.find((each) => each.count <= MOST_STEPS) ?? { step: 120_000, low: -1, count: 2 };
	const along = Array.from({ length: count + 1 }, (_, index) => (low + index) * step).filter(
		(months) => Math.abs(months) <= 12 * LAST_YEAR,
	);
	return {
		title: say('chart.timeline-axis'),
		min: (low * step) / 12,
		max: ((low + count) * step) / 12,
		ticks: along.map((months) => ({ value: months / 12, text: date(writeDate(months, step % 12 === 0)) })),
	};
}

/** The year or the month that begins so many months after the year 0, in EDTF. */
function writeDate(months: number, isYear: boolean): string {
	const year = Math.floor(months / 12);
	const digits = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
	return isYear ? digits : `${digits}-${String(months - 12 * year + 1).padStart(2, '0')}`;
}

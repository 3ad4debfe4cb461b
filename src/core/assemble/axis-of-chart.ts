import { makeAxis } from '../chart/axis.ts';
import { isRank } from '../chart/unit-scale.ts';
import { type ChartSpec, kindOf } from '../chart/chart-spec.ts';
import { holdsForm } from '../format/form-pattern.ts';
import { formatPeriod } from '../format/format-period.ts';
import { formatUnit } from '../format/format-unit.ts';
import type { Chart, ChartMark } from '../model/chart.ts';
import type { Unit } from '../model/unit.ts';
import { say, sayIn } from '../words/say.ts';

/** How far the axis goes beyond a mark with an open bound, to show that it is open: as a share of its stated bound. */
const OPEN_REACH = 0.6;

/**
 * Makes the axis of values. It spans every mark and reference, and begins at zero unless the chart says otherwise; one
 * of ranks begins at the first.
 *
 * @param measured What is measured, in the author’s words; the unit is added.
 */
export function axisOf(
	spec: ChartSpec,
	{ series, references, unit, locale }: Pick<Chart, 'series' | 'references'> & { unit: Unit; locale: string },
	measured: string | undefined,
): Chart['axis'] {
	const { axisEnd, axisNamesUnit, choices, statements, reach } = kindOf(spec);
	if (statements !== undefined)
		return statements.axis(series, { say: sayIn(locale), date: (date) => formatPeriod(date, locale) });
	const { scale, startsAtZero } = choices(spec);
	const title = axisNamesUnit ? axisTitle(measured, unit, locale) : (measured ?? '');
	return makeAxis(
		[
			...series.flatMap(({ marks }) => marks.flatMap(reachOf)),
			...references.map(({ value }) => value),
			...(reach?.(spec, series) ?? []),
		],
		unit,
		locale,
		{
			title: scale === 'log' ? logTitle(title, locale) : title,
			toZero: startsAtZero,
			scale,
			whole: axisEnd?.(unit),
			ofRanks: isRank(unit),
		},
	);
}

/** Makes the second axis of a chart whose marks stand along two axes of numbers. */
export function acrossOf(
	spec: ChartSpec,
	{ series, unit, locale }: Pick<Chart, 'series'> & { unit: Unit | undefined; locale: string },
	measured: string | undefined,
): Chart['across'] {
	const choices = kindOf(spec).across?.(spec);
	if (choices === undefined || unit === undefined) return undefined;
	const values = series.flatMap(({ marks }) => marks.flatMap(({ across }) => across?.value ?? []));
	const title = axisTitle(measured, unit, locale);
	const axis = makeAxis(values, unit, locale, {
		title: choices.scale === 'log' ? logTitle(title, locale) : title,
		toZero: choices.startsAtZero && choices.scale !== 'log',
		ofRanks: isRank(unit),
		scale: choices.scale,
	});
	return { ...axis, unit: unit.code };
}

/** The numbers of a mark: its point and its stated bounds. */
export function numbersOf({ value, low, high }: Pick<ChartMark, 'value' | 'low' | 'high'>): number[] {
	return [value, low, high].filter((each) => typeof each === 'number');
}

/** What is measured, with its unit, unless that is named already: as it would be, or in a listed form. */
function axisTitle(measured: string | undefined, of: Unit, locale: string): string {
	const unit = formatUnit(of, locale);
	if (measured === undefined || unit === '') return measured ?? unit;
	const [part, ...others] = of.parts;
	const forms = others.length === 0 && part?.power === 1 ? (part.atom.forms ?? []) : [];
	const namesUnit = measured.toLowerCase().includes(unit.toLowerCase()) || holdsForm(measured, forms);
	return namesUnit ? measured : say(locale, 'chart.axis', { measured, unit });
}

function logTitle(title: string, locale: string): string {
	return title === '' ? say(locale, 'chart.axis-log-alone') : say(locale, 'chart.axis-log', { title });
}

function reachOf(mark: ChartMark): number[] {
	const numbers = numbersOf(mark);
	const [only = 0] = numbers;
	const open = (bound: ChartMark['low'], direction: 1 | -1) =>
		bound === 'unstated' ? [only + direction * (Math.abs(only) * OPEN_REACH || 1)] : [];
	return [...numbers, ...open(mark.low, -1), ...open(mark.high, 1)];
}

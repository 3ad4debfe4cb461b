import type { ChartMark } from '../model/chart.ts';
import type { Unit } from '../model/unit.ts';

/** Dimensions whose zero is a convention: 0 °C is not “no temperature”, and there is no place before the first. */
const WITHOUT_ZERO = ['rank', 'temperature', 'temperature-in-fahrenheit'] as const;

/** Whether zero of a unit is nothing of it, so that a length that begins there shows how large a value is. */
export function hasZero(unit: Pick<Unit, 'dimension'>): boolean {
	return !WITHOUT_ZERO.some((base) => isOnly(unit, base));
}

/** Whether a unit counts places in an order, from the first. */
export function isRank(unit: Pick<Unit, 'dimension'>): boolean {
	return isOnly(unit, 'rank');
}

/** Not so of a change of it: degrees per year have a zero. */
function isOnly({ dimension }: Pick<Unit, 'dimension'>, base: string): boolean {
	return Object.keys(dimension).length === 1 && dimension[base] === 1;
}

/** The whole in a unit of shares: 100 in percent, 1 as a pure number. */
export function wholeOf(unit: Pick<Unit, 'scale'>): number {
	return 1 / unit.scale;
}

/**
 * Whether values are shares of something. A pure number may count as well: it is a share where no value goes beyond
 * one and some are fractions.
 */
export function areShares({ ucum }: Pick<Unit, 'ucum'>, marks: readonly Pick<ChartMark, 'value'>[]): boolean {
	if (ucum === '%' || ucum === '[ppth]') return true;
	const values = marks.map(({ value = 0 }) => value);
	return ucum === '1' && values.every((value) => Math.abs(value) <= 1) && !values.every(Number.isInteger);
}

/** How far the sum of shares may lie from their whole: rounded to whole percents, each is off by half of one. */
export function slackOf(count: number, unit: Pick<Unit, 'scale'>): number {
	return (wholeOf(unit) / 200) * count;
}

import type { Quantity } from '../../../src/core/model/quantity.ts';
import type { Unit, UnitAtom, UnitPart, UnitSpec } from '../../../src/core/model/unit.ts';

/** A unit of the parts given; only what the formatter reads is filled in. */
export function unit(...parts: readonly UnitPart[]): Unit {
	return { code: 'sample', ucum: '', scale: 1, dimension: {}, parts };
}

export function intl(name: string, power = 1): UnitPart {
	return part(name, { by: 'intl', unit: name }, power);
}

export function money(currency: string, power = 1): UnitPart {
	return part(currency, { by: 'currency', currency }, power);
}

export function named(one: string, other: string, power = 1, more: Partial<UnitSpec['name']> = {}): UnitPart {
	return part(one, { by: 'name', name: { one, other, ...more } }, power);
}

const multiplier = part('times', { by: 'multiplier' }, 1);
export const pure = part('1', { by: 'none' }, 1);

export const firms = unit(named('firm', 'firms'));
export const parameters = unit(named('parameter', 'parameters'));
export const percent = unit(intl('percent'));
export const percentPerYear = unit(intl('percent'), intl('year', -1));
export const milliseconds = unit(intl('millisecond'));
export const dollars = unit(money('USD'));
export const dollarsPerGpu = unit(money('USD'), named('GPU', 'GPUs', -1));
export const graduatesPerYear = unit(named('graduate', 'graduates'), intl('year', -1));
export const times = unit(multiplier);
export const years = unit(intl('year'));
export const dates = unit(part('date', { by: 'date' }, 1));
export const ranks = unit(part('rank', { by: 'rank' }, 1));

export const sampleUnits: readonly Unit[] = [
	firms,
	parameters,
	percent,
	percentPerYear,
	milliseconds,
	dollars,
	dollarsPerGpu,
	graduatesPerYear,
	times,
	years,
	dates,
	ranks,
	unit(pure),
	unit(pure, intl('year', -1)),
	unit(money('KZT'), intl('hour', -1)),
	unit(intl('terabyte'), intl('second', -1)),
	unit(named('GPU', 'GPUs'), intl('hour')),
	unit(intl('meter', 2)),
	unit(money('USD'), intl('gigabyte', -1)),
	unit(intl('parsec')),
	unit(named('person', 'people'), money('EUR', -2)),
	unit(intl('celsius')),
	unit(money('USD'), intl('year')),
	unit(),
];

export function number(value: number): Quantity {
	return { kind: 'number', value };
}

export function range(low: number | 'unstated', high: number | 'unstated'): Quantity {
	return { kind: 'range', low, high };
}

function part(code: string, display: UnitAtom['display'], power: number): UnitPart {
	return { atom: { code, ucum: code, scale: 1, dimension: {}, display }, power };
}

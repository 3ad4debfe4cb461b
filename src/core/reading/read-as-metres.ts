import type { Unit } from '../model/unit.ts';
import type { QuoteReadings } from './read-in-context.ts';
import type { Bound, Reading } from './reading.ts';

const GLUED = /\dm$/;

/** An `m` at a number, as in “300m”, is read as million; where the figure is a length it is the metre, and the number stands as written. */
export function readAsMetres(readings: QuoteReadings, unit: Unit): QuoteReadings {
	const [first] = unit.parts;
	if (first?.atom.code !== 'm' || first.power !== 1) return readings;
	return { ...readings, whole: readings.whole.map(inMetres), split: readings.split.map(inMetres) };
}

function inMetres(reading: Reading): Reading {
	if (!GLUED.test(reading.text)) return reading;
	if (reading.kind === 'number' && reading.sign === undefined) return { ...reading, ...unscaled(reading) };
	if (reading.kind === 'range' && reading.low.sign === undefined)
		return { ...reading, low: unscaled(reading.low), high: reading.high && unscaled(reading.high) };
	return reading;
}

function unscaled(bound: Bound): Bound {
	return { value: Number(`${bound.value}e-6`), sign: bound.sign, cut: bound.cut, year: bound.year };
}

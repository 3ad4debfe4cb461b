import type { Unit } from '../model/unit.ts';
import { nameUnit, superscript } from './name-unit.ts';
import { shapeUnit } from './unit-shape.ts';
import { writeRate } from './write-rate.ts';

/**
 * A unit without a number is named as after a large one: “US dollars”, «учеников». After a small one, some languages
 * have it in a singular.
 */
const MANY = [{ value: 100 }] as const;

/** The name of a unit without a number: “percent per year”, “US dollars per GPU”; nothing for a pure number. */
export function formatUnit(unit: Unit, locale: string): string {
	const shape = shapeUnit(unit);
	const counted = unit.parts
		.filter(({ power }) => power > 0)
		.map(({ atom, power }) => nameUnit(atom, MANY, power !== 1, locale) + superscript(power));
	const name = counted.filter((each) => each !== '').join('-');
	return shape.per.reduce((text, atom) => writeRate(text, atom, { shape, form: 'long', locale }), name).trim();
}

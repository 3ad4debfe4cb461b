import type { Unit, UnitAtom } from '../model/unit.ts';
import { withoutLink } from './link-words.ts';
import { nameUnit, superscript } from './name-unit.ts';
import { shapeUnit } from './unit-shape.ts';
import { writeRate } from './write-rate.ts';

/**
 * A unit without a number is named as after a large one: “US dollars”, «учеников». After a small one, some languages
 * have it in a singular. An author may give another name for it, `alone`.
 */
const MANY = [{ value: 100 }] as const;

function nameAlone(atom: UnitAtom, power: number, locale: string): string {
	const alone = atom.display.by === 'name' ? atom.display.name.alone : undefined;
	return alone ?? withoutLink(nameUnit(atom, MANY, power !== 1, locale), locale);
}

/** The name of a unit without a number: “percent per year”, “US dollars per GPU”; nothing for a pure number. */
export function formatUnit(unit: Unit, locale: string): string {
	const shape = shapeUnit(unit);
	const counted = unit.parts
		.filter(({ power }) => power > 0)
		.map(({ atom, power }) => nameAlone(atom, power, locale) + superscript(power));
	const name = counted.filter((each) => each !== '').join('-');
	return shape.per.reduce((text, atom) => writeRate(text, atom, { shape, form: 'long', locale }), name).trim();
}

import type { Unit, UnitPart } from '../model/unit.ts';
import { nameProduct } from './name-unit.ts';
import { shapeUnit } from './unit-shape.ts';

/** Numbers that together have every plural category of the languages that Intl knows. */
const ONE = [{ value: 1 }] as const;
const SAMPLES = [ONE, ...[0, 2, 3, 6, 11, 100, 1e6, 1.5].map((value) => [{ value }] as const)];

/** What of a unit is left out beside a number alone, in the words that a sentence may have for it. */
export interface NamesOfUnit {
	/** Names and forms of what is counted; empty if its sign stays with the number, as that of percent and of money. */
	readonly counted: readonly string[];
	/** Names and forms of each unit that the number is divided by. */
	readonly per: readonly (readonly string[])[];
}

/** The names and the listed forms of what `formatQuantity` leaves out of a unit where it shows the number alone. */
export function namesOfUnit(unit: Unit, locale: string): NamesOfUnit {
	const { lead, named, per } = shapeUnit(unit);
	const isLeftOut = lead.by === 'intl' && lead.unit !== 'percent';
	return {
		counted: namesOfProduct(isLeftOut ? unit.parts.filter(({ atom }) => atom.display === lead) : named, locale),
		per: per.map((atom) => namesOfProduct([{ atom, power: 1 }], locale)),
	};
}

/** The names of a product, of which the last part alone is inflected: “GPU-hours”. */
function namesOfProduct(parts: readonly UnitPart[], locale: string): string[] {
	const names = [true, false].flatMap((short) => SAMPLES.map((amount) => nameProduct(parts, amount, short, locale)));
	const last = parts.at(-1);
	const first = parts.slice(0, -1).map((part) => `${nameProduct([part], ONE, false, locale)}-`);
	const forms = last?.power === 1 ? (last.atom.forms ?? []) : [];
	return [...new Set([...names, ...forms.map((form) => first.join('') + form)])].filter((name) => name !== '');
}

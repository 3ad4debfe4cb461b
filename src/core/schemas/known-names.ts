import { nameUnit } from '../format/name-unit.ts';
import { isCountry } from '../model/is-country.ts';
import type { UnitAtom } from '../model/unit.ts';
import { builtInUnits } from '../units/built-in-units.ts';
import type { Suggestion } from './write-schema.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** What a unit is that readers see no word for. */
const unshown: Readonly<Partial<Record<UnitAtom['display']['by'], string>>> = {
	none: 'a pure number or a share',
	multiplier: 'a multiple, “3.5 times as many”',
	date: 'a date or a period',
	rank: 'a place in a ranking',
};

/** The names that every report has: built-in units, and areas. */
export const knownNames: { readonly unit: readonly Suggestion[]; readonly area: readonly Suggestion[] } = {
	unit: builtInUnits.map(({ codes, atom }) => ({ name: atom.code, says: sayUnit(atom, codes) })),
	area: areas(),
};

/** What a unit is called in English, with its other codes. */
function sayUnit(atom: UnitAtom, codes: readonly string[]): string {
	const others = codes.filter((code) => code !== atom.code);
	return [nameOfUnit(atom), others.length === 0 ? '' : `also ${others.join(', ')}`].filter(Boolean).join('; ');
}

/** What readers see for a unit in English, without a number; what it is where they see no word for it. */
export function nameOfUnit(atom: UnitAtom): string {
	const { display } = atom;
	if (display.by === 'currency')
		return new Intl.DisplayNames('en', { type: 'currency' }).of(display.currency) ?? display.currency;
	return unshown[display.by] ?? nameUnit(atom, undefined, false, 'en');
}

function areas(): Suggestion[] {
	const regions = new Intl.DisplayNames('en', { type: 'region' });
	return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
		.filter(isCountry)
		.map((code) => ({ name: code, says: regions.of(code) ?? code }));
}

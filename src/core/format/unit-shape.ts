import type { Unit, UnitAtom, UnitPart } from '../model/unit.ts';

/** The parts of a unit, by their place beside the number. */
export interface UnitShape {
	/** The part that Intl writes together with the number, or the multiplier sign. */
	readonly lead: UnitAtom['display'] & { readonly by: 'intl' | 'currency' | 'multiplier' | 'rank' | 'none' };
	/** What is named after the number: the firms of 147 firms. */
	readonly named: readonly UnitPart[];
	/** What the number is divided by, each as often as its power says. */
	readonly per: readonly UnitAtom[];
}

/** Units that ECMA-402 lets Intl format. */
const SANCTIONED = new Set(Intl.supportedValuesOf('unit'));

/** Units of which a running sentence takes the symbol (120 ms) and not the word (2 years). */
const SYMBOLS = new Set([
	'percent',
	'celsius',
	'fahrenheit',
	'nanosecond',
	'microsecond',
	'millisecond',
	'millimeter',
	'centimeter',
	'meter',
	'kilometer',
	'hectare',
	'milliliter',
	'liter',
	'gram',
	'kilogram',
	'kilobit',
	'megabit',
	'gigabit',
	'terabit',
	'kilobyte',
	'megabyte',
	'gigabyte',
	'terabyte',
	'petabyte',
]);

const NO_LEAD: UnitShape['lead'] = { by: 'none' };

const shapes = new WeakMap<Unit, UnitShape>();

/** Sorts the parts of a unit, once for each. */
export function shapeUnit(unit: Unit): UnitShape {
	const shape = shapes.get(unit) ?? sortParts(unit);
	shapes.set(unit, shape);
	return shape;
}

function sortParts(unit: Unit): UnitShape {
	const counted = unit.parts.filter(
		({ atom, power }) => power > 0 && atom.display.by !== 'none' && atom.display.by !== 'date',
	);
	const lead = counted.find(counted.length === 1 ? canLead : leadsOthers);
	return {
		lead: lead === undefined ? NO_LEAD : leadOf(lead.atom),
		named: counted.filter((part) => part !== lead),
		per: unit.parts.flatMap(({ atom, power }) =>
			power < 0 ? Array.from({ length: Math.ceil(-power) }, () => atom) : [],
		),
	};
}

/** Whether Intl knows the unit. */
export function isSanctioned(unit: string): boolean {
	return SANCTIONED.has(unit);
}

/** Whether a running sentence takes the symbol of an Intl unit and not its name. */
export function isSymbol(unit: string): boolean {
	return SYMBOLS.has(unit);
}

function canLead({ atom, power }: UnitPart): boolean {
	return power === 1 && leadOf(atom).by !== 'none';
}

/** Money, a percentage or a multiplier stays with the number, whatever it is multiplied by. */
function leadsOthers(part: UnitPart): boolean {
	const lead = leadOf(part.atom);
	return canLead(part) && (lead.by !== 'intl' || lead.unit === 'percent');
}

function leadOf({ display }: UnitAtom): UnitShape['lead'] {
	if (display.by === 'currency' || display.by === 'multiplier' || display.by === 'rank') return display;
	return display.by === 'intl' && isSanctioned(display.unit) ? display : NO_LEAD;
}

import { z } from 'zod';
import { bounds } from './bounds.ts';
import { nameables } from './id.ts';
import { Code, textKinds } from './text-kind.ts';
import { wordForms } from './word-forms.ts';

/** The plural categories that a name of a unit can have (Unicode CLDR). */
export const PLURALS = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

/** One of the names of a unit. */
const UnitName = z.string().min(1).max(bounds.text).register(textKinds, { holds: 'unit' });

/** A unit as an author writes it: codes joined by `/` and `*`, such as `percent/year` or `USD/GPU`. */
export const UnitCode = Code.max(60)
	.describe(
		'UCUM or ISO 4217 code, or one from `data/units.yaml`; codes are joined by `/` and `*`, as in `USD/GPU`. A rate per ' +
			'several is written `death/(1e5 person)`.',
	)
	.register(nameables, { names: 'unit' });

/**
 * A unit of counting that the report defines because no standard has it; or other names of a built-in unit, which stays
 * what it is. Written in `data/units.yaml`.
 */
export const UnitSpec = z.strictObject({
	code: z
		.string()
		.regex(/^[A-Za-z][A-Za-z0-9-]*$/, 'A unit code is a word of letters, digits and hyphens.')
		.describe('The name used in formulas and in `unit`.'),
	name: z
		.strictObject({
			zero: UnitName.optional().describe('For none, in languages that have a form for that.'),
			one: UnitName.describe('For one: `firm`. Russian has it for 21 as well.'),
			two: UnitName.optional().describe('For two, in languages that have a form for that.'),
			few: UnitName.optional().describe('For a few, such as 2 to 4 in Russian.'),
			many: UnitName.optional().describe('For many, such as 5 to 20 in Russian.'),
			other: UnitName.describe('For all other numbers: `firms`.'),
			alone: UnitName.optional().describe('Without a number, at an axis and in the head of a column.'),
			per: UnitName.optional().describe('After a value that is divided by the unit, with its preposition.'),
		})
		.optional()
		.describe(
			'What readers see, by plural category: `one: firm`, `other: firms`. `alone` stands without a number, at an axis ' +
				'and in the head of a column; left out, it is the name after a hundred. `per` stands after a value that is ' +
				'divided by the unit, with its preposition, as in `per: на узел`. A unit that every report has needs none.',
		),
	forms: wordForms('unit'),
});
export type UnitSpec = z.infer<typeof UnitSpec>;
export type NameOfUnit = NonNullable<UnitSpec['name']>;

/** Exponents of base dimensions: `{ time: -1 }` for a rate, `{ USD: 1, GPU: -1 }` for a price. Empty: a pure number. */
export type Dimension = Readonly<Record<string, number>>;

/** One code of a unit, with its power: in `percent/year`, `year` has the power -1. */
export interface UnitPart {
	readonly atom: UnitAtom;
	readonly power: number;
}

/** A unit that cannot be taken apart. */
export interface UnitAtom {
	readonly code: string;
	/** Its UCUM code, or, if UCUM does not have it, a UCUM annotation such as `{firm}`. */
	readonly ucum: string;
	/** Its size in the base unit of its dimension: 0.001 for `ms`, whose base unit is the second. */
	readonly scale: number;
	readonly dimension: Dimension;
	/** Other forms of its name that a report lists; a word may end with `*`. */
	readonly forms?: readonly string[] | undefined;
	/** How its name is formatted. */
	readonly display:
		| { readonly by: 'intl'; readonly unit: string }
		| { readonly by: 'currency'; readonly currency: string }
		/** `isOwn`: the report gives the name itself. */
		| { readonly by: 'name'; readonly name: NameOfUnit; readonly isOwn?: boolean }
		| { readonly by: 'none' }
		| { readonly by: 'multiplier' }
		/** Several of another unit, by which a rate is divided: the 100,000 people of `death/(1e5 person)`. */
		| { readonly by: 'several'; readonly count: number; readonly of: UnitAtom }
		| { readonly by: 'rank' }
		| { readonly by: 'date' };
}

/** A unit that has been resolved. */
export interface Unit {
	readonly code: string;
	readonly ucum: string;
	readonly scale: number;
	readonly dimension: Dimension;
	readonly parts: readonly UnitPart[];
}

import type { AnnotatedCase } from '../../../bench/reading/annotated-case.ts';
import { prepare, type Prepared } from '../../../bench/reading/check-claim.ts';

/** Units are made once, for that takes longer than to check a claim. */
const units = new Map<string, Prepared['units']>();

/** A case with the claims in a unit. @param prepared The same case in none. */
export function prepareIn(unit: string, annotated: AnnotatedCase, prepared: Prepared): Prepared {
	let made = units.get(unit);
	if (made === undefined) {
		made = prepare({ ...annotated, unit: [{ names: [], ...annotated.unit?.[0], code: unit }] }).units;
		if (made.length === 0) throw new Error(`No unit is known: ${unit}`);
		units.set(unit, made);
	}
	return { ...prepared, units: made };
}

import type { UnitPart } from '../model/unit.ts';

/** A UCUM symbol that can have an exponent; `m2`, `kW.h`, `%` and `{firm}` cannot. */
const SYMBOL = /^[A-Za-z]+$/;

/**
 * Writes units as one UCUM term, such as `%/a`, `{USD}/(kW.h)` or `kg.m2/s2`. UCUM (§2.2) reads `.` and `/` from left
 * to right and allows no exponent after brackets, hence `m2.m2` for `m2` squared.
 */
export function ucumCode(parts: readonly UnitPart[]): string {
	let text = '';
	for (const { atom, power } of parts) {
		const size = Math.abs(power);
		const divides = power < 0;
		if (SYMBOL.test(atom.ucum)) text += joined(text, divides, size === 1 ? atom.ucum : `${atom.ucum}${size}`);
		else
			for (let count = 0; count < size; count++)
				text += joined(text, divides, divides && atom.ucum.includes('.') ? `(${atom.ucum})` : atom.ucum);
	}
	return text;
}

function joined(before: string, divides: boolean, term: string): string {
	if (divides) return `/${term}`;
	return before === '' ? term : `.${term}`;
}

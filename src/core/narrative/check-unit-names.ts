import type { Draft } from '../parse/read-draft.ts';
import type { Problem } from '../problem.ts';
import { findTypedNumbers } from '../numbers/typed-numbers.ts';

/** A number in the name of a unit is read beside every value in it, so each quote of such a value says it as well: “per 1,000 people”. */
export function checkUnitNames({ units, stated, tables }: Draft, language: string): Problem[] {
	return units.flatMap(({ spec: { code, name }, at }) => {
		const numbers = Object.entries(name).flatMap(([form, words]) => findTypedNumbers(words ?? '', language).map(({ text }) => ({ form, text })));
		if (numbers.length === 0) return [];
		const uses = (unit: string | undefined) => unit?.split(/[^A-Za-z0-9-]+/).includes(code) === true;
		const quotes = [
			...stated.filter(({ spec }) => uses(spec.unit)).map(({ spec }) => spec.quote),
			...tables.filter(({ spec }) => spec.fields.some(({ unit }) => uses(unit))).flatMap(({ rows }) => rows.map(({ quote }) => quote.text)),
		];
		return numbers
			.filter(({ text }) => quotes.some((quote) => !quote.includes(text)))
			.map(({ form, text }): Problem => ({
				rule: 'number-in-prose-is-a-figure',
				at: at('name', form),
				message: `“${text}” in the name of the unit “${code}” is a number that nothing proves.`,
				hint: 'Leave it out, or use the unit only for numbers whose quotes say the same.',
			}));
	});
}

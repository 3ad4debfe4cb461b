import { besideFigure } from '../numbers/beside-figure.ts';
import { findTypedNumbers } from '../numbers/typed-numbers.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { Problem } from '../problem.ts';

/**
 * A name of a unit is read beside every value in it. It does not begin with what multiplies the value, and a number in it,
 * as in “per 1,000 people”, is said by each quote of such a value as well.
 */
export function checkUnitNames({ units, stated, tables }: Draft, language: string): Problem[] {
	const quotesOf = new Map<string, string[]>();
	const add = (unit: string, quotes: readonly string[]) => {
		for (const code of new Set(unit.split(/[^A-Za-z0-9-]+/))) quotesOf.set(code, [...(quotesOf.get(code) ?? []), ...quotes]);
	};
	for (const [unit, figures] of Map.groupBy(stated, ({ spec }) => spec.unit)) add(unit, figures.map(({ spec }) => spec.quote));
	for (const { spec, rows } of tables) {
		const units = new Set(spec.fields.flatMap(({ unit }) => unit ?? []));
		for (const unit of units) add(unit, rows.map(({ quote }) => quote.text));
	}
	return units.flatMap(({ spec: { code, name }, at }) => {
		const quotes = quotesOf.get(code) ?? [];
		const said = quotes.map((quote) => new Set(findTypedNumbers(quote, language).map(({ text }) => plain(text))));
		return Object.entries(name).flatMap(([form, words = '']): Problem[] => {
			const numbers = findTypedNumbers(words, language);
			const multiplier = multiplierOf(words, numbers[0]);
			if (multiplier !== undefined) {
				return [
					{
						rule: 'number-in-prose-is-a-figure',
						at: at('name', form),
						message: `“${multiplier}” at the head of the name of the unit “${code}” makes another number of every value in it.`,
						hint: 'Name what is counted, and write the whole number as the value; for a share there is the unit `percent`.',
					},
				];
			}
			return numbers
				.filter(({ text }) => said.some((each) => !each.has(plain(text))))
				.map(({ text }) => ({
					rule: 'number-in-prose-is-a-figure',
					at: at('name', form),
					message: `“${text}” in the name of the unit “${code}” is a number that nothing proves.`,
					hint: 'Leave it out, or use the unit only for numbers whose quotes say the same.',
				}));
		});
	});
}

/** A number, a scale or a percent sign that a name begins with: “thousand firms”, “%”, “bn USD”. “Two-wheelers” and “4G masts” are names of things. */
function multiplierOf(words: string, first: { start: number; text: string } | undefined): string | undefined {
	const name = words.trimStart();
	if (first !== undefined && words.length - name.length === first.start && /^(?:\s|$)/.test(name.slice(first.text.length)) && !/\p{N}(?!(?:k|K|m|M|B|T|bn|mn)$)\p{L}+$/u.test(first.text)) {
		return first.text;
	}
	const beside = besideFigure('', ` ${name}`)[0]?.text;
	return beside !== undefined && /^[\p{L}%‰‱]/u.test(beside) ? beside : undefined;
}

function plain(number: string): string {
	return number.toLowerCase().replace(/\s+/g, ' ');
}

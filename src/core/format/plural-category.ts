import { ordinalRules, pluralRules } from './intl-formatters.ts';
import { type Amount, decimalsOf, type WrittenNumber } from './amount.ts';

declare global {
	// ECMA-402 since 2023; TypeScript 6 does not declare it yet.
	namespace Intl {
		interface PluralRules {
			selectRange(start: number, end: number): LDMLPluralRule;
		}
	}
}

/** Categories of ranges, by language and the categories of both bounds, on which they depend (Unicode TR 35). */
const ranges = new Map<string, Intl.LDMLPluralRule>();

/** The plural category of a number or a range in a language. Those of ranges are kept: Intl is slow at them. */
export function pluralCategory([low, high]: Amount, locale: string): Intl.LDMLPluralRule {
	const ofLow = categoryOf(low, locale);
	if (high === undefined) return ofLow;
	const key = `${locale} ${ofLow} ${categoryOf(high, locale)}`;
	const known = ranges.get(key) ?? rulesOf(high, locale).selectRange(low.value, high.value);
	ranges.set(key, known);
	return known;
}

/** In many languages the digits decide, not the value: 1 year, 1.0 years. */
function categoryOf(number: WrittenNumber, locale: string): Intl.LDMLPluralRule {
	return rulesOf(number, locale).select(number.value);
}

function rulesOf({ precision }: WrittenNumber, locale: string): Intl.PluralRules {
	return pluralRules(locale, decimalsOf(precision));
}

/** The category of an ordinal in a language: `one` of 21st, `few` of 3rd. */
export function ordinalCategory(rank: number, locale: string): Intl.LDMLPluralRule {
	return ordinalRules(locale, 'ordinal').select(rank);
}

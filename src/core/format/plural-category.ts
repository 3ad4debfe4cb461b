import { ordinalRules, pluralRules } from './intl-formatters.ts';
import type { Amount } from './write-amount.ts';

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
	const rules = pluralRules(locale, 15);
	if (high === undefined) return rules.select(low);
	const key = `${locale} ${rules.select(low)} ${rules.select(high)}`;
	const known = ranges.get(key) ?? rules.selectRange(low, high);
	ranges.set(key, known);
	return known;
}

/** The category of an ordinal in a language: `one` of 21st, `few` of 3rd. */
export function ordinalCategory(rank: number, locale: string): Intl.LDMLPluralRule {
	return ordinalRules(locale, 'ordinal').select(rank);
}

import type { Unit } from '../model/unit.ts';
import { currencyAfter } from '../reading/currency-signs.ts';
import type { Misfit, WordsAfter } from './check-counted.ts';
import { clausesAround } from './misfit-of-rate.ts';

const SLASH = /^\s?\/\s?/u;
const WORD_STARTS = /(?<![\p{L}\p{N}])[\p{L}\p{Sc}]/gu;
/** Characters of the longest name of a currency. */
const LONGEST = 40;

/**
 * The words that divide a number by another currency than its unit does, and those that a unit such as KZT/USD lacks:
 * the clause must name the dollar of “475 tenge per dollar”.
 */
export function misfitOfExchange({ parts, code }: Unit, { before, after, language }: WordsAfter): Misfit | undefined {
	const below = parts.flatMap(({ atom: { display }, power }) =>
		power < 0 && display.by === 'currency' ? display.currency : [],
	);
	const isOfUnit = (currencies: readonly string[]) => below.some((currency) => currencies.includes(currency));
	const per = (language.measures.per.exec(after) ?? SLASH.exec(after))?.[0].length;
	const divisor = per === undefined ? undefined : currencyAt(after.slice(per));
	if (per !== undefined && divisor !== undefined)
		return isOfUnit(divisor.currencies) ? undefined : { end: per + divisor.length, codes: [] };
	const named = clausesAround(before, after).flatMap((clause) =>
		[...clause.matchAll(WORD_STARTS)].flatMap(({ index }) => currencyAt(clause.slice(index))?.currencies ?? []),
	);
	if (below.length === 0 || isOfUnit(named)) return undefined;
	return {
		end: 0,
		codes: [],
		hint: `Quote the words that say “per ${below.join(', ')}”, or correct the unit ${code}.`,
	};
}

/** The currencies that the words at the start of a text may mean. */
function currencyAt(text: string): { readonly currencies: readonly string[]; readonly length: number } | undefined {
	const found = currencyAfter(` ${text.slice(0, LONGEST)}`);
	return found && { currencies: found.oneOf ?? [found.currency], length: found.length - 1 };
}

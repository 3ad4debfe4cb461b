import { type CurrencySign, currencyBefore } from './currency-signs.ts';
import type { ReadingContext } from './expression.ts';
import { type Minus, minusBefore } from './negative-numbers.ts';
import { percentBefore, ratioAfter } from './ratio-signs.ts';
import type { Numeral } from './read-numerals.ts';

/** The signs before a number. */
export interface Front {
	/** Where the first of them starts. */
	readonly start: number;
	readonly minus?: Minus['kind'] | undefined;
	readonly leading?: CurrencySign | undefined;
	/** Length of the “per cent” before the number, 0 where there is none. */
	readonly percent: number;
}

/** Reads the currency and the minus before a number, in either order. A dash that joins a range is no minus. */
export function readFront(
	text: string,
	numeral: Numeral,
	from: number,
	{ language, tag }: Pick<ReadingContext, 'language' | 'tag'>,
): Front {
	const isSum = ratioAfter(text.slice(numeral.end, numeral.end + 24).trimStart()) !== undefined;
	const inner = within(from, numeral.start, minusBefore(text, numeral.start, isSum, language));
	let start = numeral.start - (inner?.length ?? 0);
	const percent = percentBefore(text.slice(Math.max(from, start - 8), start));
	const leading = currencyBefore(text.slice(Math.max(from, start - 20), start), tag);
	if (percent > 0) start -= percent;
	else if (!leading) return { start, minus: inner?.kind, percent };
	start -= leading && percent === 0 ? leading.length : 0;
	const outer = inner ? undefined : within(from, start, minusBefore(text, start, true, language));
	return {
		start: start - (outer?.length ?? 0),
		minus: (inner ?? outer)?.kind,
		leading: percent > 0 ? undefined : leading,
		percent,
	};
}

/** The minus that ends at `at`, unless it starts before `from`. */
function within(from: number, at: number, minus: Minus | undefined): Minus | undefined {
	return minus && at - minus.length >= from ? minus : undefined;
}

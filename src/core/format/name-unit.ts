import type { UnitAtom, UnitPart } from '../model/unit.ts';
import type { MessageKey } from '../words/catalogues.ts';
import { say } from '../words/say.ts';
import { currencyDisplay } from './currency-display.ts';
import { numberFormat, perLocale } from './intl-formatters.ts';
import { pluralCategory } from './plural-category.ts';
import { linkName } from './link-words.ts';
import { isSanctioned, isSymbol } from './unit-shape.ts';
import type { Amount } from './amount.ts';

type UnitKey = Extract<MessageKey, `unit.${string}`>;

/**
 * Built-in units that are named in words, by their codes. Their own names in `core/units` are the English words that
 * quotes count in.
 */
const builtInNames: ReadonlyMap<string, UnitKey> = new Map([
	['percentage-point', 'unit.percentage-point'],
	['basis-point', 'unit.basis-point'],
	['person', 'unit.person'],
	['t', 'unit.tonne'],
]);

const sayName = perLocale((locale, { key, category }: { key: UnitKey; category: Intl.LDMLPluralRule }) =>
	say(locale, key, { category }),
);

/** The name of a unit beside an amount, or in the singular without one; a symbol where `short` and the unit has one. */
export function nameUnit(atom: UnitAtom, amount: Amount | undefined, short: boolean, locale: string): string {
	const { display } = atom;
	switch (display.by) {
		case 'name': {
			const category = pluralCategory(amount ?? [{ value: 1 }], locale);
			const key = display.isOwn === true ? undefined : builtInNames.get(atom.code);
			return key === undefined ? (display.name[category] ?? display.name.other) : sayName(locale, { key, category });
		}
		case 'intl': {
			if (!isSanctioned(display.unit)) return atom.code;
			const unitDisplay = short && isSymbol(display.unit) ? 'short' : 'long';
			return wordsOf('unit', amount, { style: 'unit', unit: display.unit, unitDisplay }, locale);
		}
		case 'currency':
			// Whole numbers without cents, since Intl names “1.00” and “5,00” as it does a fraction.
			return wordsOf(
				'currency',
				amount,
				{
					style: 'currency',
					currency: display.currency,
					currencyDisplay: short ? currencyDisplay(locale, display.currency) : 'name',
					...(isWhole(amount) ? { maximumFractionDigits: 0 } : {}),
				},
				locale,
			);
		case 'several': {
			const { count, of } = display;
			const written = numberFormat(locale, {}).format(count);
			const amount = [{ value: count }] as const;
			return `${written}\u00a0${linkName(nameUnit(of, amount, short, locale), written, amount, locale)}`;
		}
		case 'multiplier':
			return '×';
		default:
			return '';
	}
}

function isWhole(amount: Amount | undefined): boolean {
	return amount === undefined || amount.every(({ value }) => Number.isInteger(value));
}

/** The name of a product, only its last part in the plural: GPU-hours. A power takes the symbol: m². */
export function nameProduct(parts: readonly UnitPart[], amount: Amount, short: boolean, locale: string): string {
	return parts
		.map(
			({ atom, power }, index) =>
				nameUnit(atom, index === parts.length - 1 ? amount : undefined, short || power !== 1, locale) +
				superscript(power),
		)
		.join('-');
}

function wordsOf(
	type: 'unit' | 'currency',
	[low, high = low]: Amount = [{ value: 1 }],
	options: Intl.NumberFormatOptions,
	locale: string,
): string {
	const parts = numberFormat(locale, options).formatToParts(high.value);
	return parts
		.filter((part) => part.type === type)
		.map((part) => part.value)
		.join(' ');
}

/** A power as raised digits; nothing for 1. */
export function superscript(power: number): string {
	return power === 1 ? '' : String(power).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit)));
}

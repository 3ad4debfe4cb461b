import type { FigureForm, FigurePart } from '../model/phrase.ts';
import { UNSTATED, type Qualifier, type Quantity, type Unstated } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { MessageKey } from '../words/catalogues.ts';
import { say } from '../words/say.ts';
import { currencyDisplay } from './currency-display.ts';
import { formatPeriod } from './format-period.ts';
import { nameProduct } from './name-unit.ts';
import { joinBounds } from './join-range.ts';
import { ordinalCategory, pluralCategory } from './plural-category.ts';
import { spellNumber } from './spell-number.ts';
import { isSymbol, shapeUnit, type UnitShape } from './unit-shape.ts';
import { type Amount, writeAmount } from './write-amount.ts';
import { writeRate } from './write-rate.ts';

/** What is needed of a figure to put its value into words. */
export interface Formattable {
	readonly quantity: Quantity;
	readonly unit: Unit;
	readonly qualifier?: Qualifier | undefined;
}

export interface QuantityOptions {
	/**
	 * `short`, the default, is for a running sentence; `long` is spelled out for voice; `words` spells the number, too.
	 */
	readonly form?: FigureForm | undefined;
	/** Only one bound of a range; a quantity that is no range is shown whole. */
	readonly part?: FigurePart | undefined;
	/** Without the unit; a percent sign, a currency or a multiplier sign stays. */
	readonly bare?: boolean | undefined;
}

const qualifierMessages = {
	about: 'value.about',
	'at least': 'value.at-least',
	'at most': 'value.at-most',
	'more than': 'value.more-than',
	'less than': 'value.less-than',
} as const satisfies Record<Qualifier, MessageKey>;

interface Wording {
	readonly locale: string;
	readonly form: FigureForm;
	readonly bare: boolean;
	readonly shape: UnitShape;
	readonly qualifier: Qualifier | undefined;
}

/**
 * Puts a value into words for a locale: “about 1,200 graduates a year”, “$25,000–$62,500 per GPU”.
 *
 * Shows every digit that the value has. No-break spaces join what must stay on one line. An unstated bound is said as
 * such. A number that {@link canSpell} refuses is written as `short` instead of `words`.
 *
 * @throws {RangeError} If the locale is no BCP 47 tag.
 */
export function formatQuantity(of: Formattable, locale: string, options: QuantityOptions = {}): string {
	const { quantity } = of;
	if (quantity.kind === 'date') return qualify(formatPeriod(quantity.date, locale), of.qualifier, locale);
	if (quantity.kind === 'interval')
		return qualify(formatPeriod(`${quantity.start}/${quantity.end}`, locale), of.qualifier, locale);

	const form =
		options.form === 'words' && !canSpell(quantity, locale, options.part) ? 'short' : (options.form ?? 'short');
	const wording = { locale, form, bare: options.bare ?? false, shape: shapeUnit(of.unit), qualifier: of.qualifier };
	const bounds = boundsOf(quantity, options.part);
	const [first, second] = bounds.filter((bound) => bound !== UNSTATED);
	if (first === undefined) return say(locale, 'value.unstated');
	if (second !== undefined) return writeWithUnit([first, second], wording);
	const stated = writeWithUnit([first], wording);
	if (bounds.length === 1) return stated;
	return say(locale, bounds[0] === UNSTATED ? 'value.open-below' : 'value.open-above', { value: stated });
}

/** Whether `form: 'words'` can spell the value: integers from 0 to 999, in English. */
export function canSpell(quantity: Quantity, locale: string, part?: FigurePart): boolean {
	if (quantity.kind !== 'number' && quantity.kind !== 'range') return false;
	return boundsOf(quantity, part).every((bound) => bound !== UNSTATED && spellNumber(bound, locale) !== undefined);
}

function boundsOf(
	quantity: Quantity & { kind: 'number' | 'range' },
	part: FigurePart | undefined,
): readonly (number | Unstated)[] {
	if (quantity.kind === 'number') return [quantity.value];
	return part === undefined ? [quantity.low, quantity.high] : [quantity[part]];
}

function writeWithUnit(amount: Amount, wording: Wording): string {
	const { locale, form, bare, shape } = wording;
	const value = qualify(writeWithLead(amount, wording), wording.qualifier, locale);
	if (bare) return value;
	const short = form === 'short';
	const name = nameProduct(shape.named, amount, short, locale);
	// A product of money or of a percentage keeps the sign beside the number: $5 · GPU.
	const named = name === '' ? value : `${value}\u00a0${shape.lead.by === 'none' ? '' : '·\u00a0'}${name}`;
	const bound = shape.lead.by === 'none' && name === '';
	return shape.per.reduce((text, atom) => writeRate(text, atom, { shape, form, locale, bound }), named);
}

/** Writes the number with the part of its unit that Intl writes with it, or the multiplier sign. */
function writeWithLead(amount: Amount, { locale, form, bare, shape: { lead } }: Wording): string {
	const short = form === 'short';
	const write = (intl: Intl.NumberFormatOptions, scaleWords: boolean) =>
		writeAmount(amount, { intl, form, scaleWords }, locale);
	if (bare && form === 'words' && lead.by !== 'rank') return write({}, false);
	switch (lead.by) {
		case 'currency':
			return write(
				{
					style: 'currency',
					currency: lead.currency,
					currencyDisplay: short ? currencyDisplay(locale, lead.currency) : 'name',
				},
				true,
			);
		case 'intl':
			if (bare && lead.unit !== 'percent') return write({}, true);
			return write(
				{ style: 'unit', unit: lead.unit, unitDisplay: short && isSymbol(lead.unit) ? 'short' : 'long' },
				lead.unit !== 'percent',
			);
		case 'multiplier': {
			const value = write({}, false);
			return short ? `${value}×` : say(locale, 'value.times', { value, category: pluralCategory(amount, locale) });
		}
		case 'rank':
			return writeRank(amount, locale);
		case 'none':
			return write({}, true);
	}
}

/** “27th”, “3rd to 5th”. */
function writeRank([low, high]: Amount, locale: string): string {
	const write = (rank: number) =>
		say(locale, 'value.rank', {
			value: writeAmount([rank], { intl: {}, form: 'short', scaleWords: false }, locale),
			form: ordinalCategory(rank, locale),
		});
	return high === undefined ? write(low) : joinBounds(write(low), write(high), locale);
}

function qualify(value: string, qualifier: Qualifier | undefined, locale: string): string {
	if (qualifier === undefined) return value;
	return say(locale, qualifierMessages[qualifier], { value });
}

import type { FigureForm, FigurePart, WrittenForm } from '../model/phrase.ts';
import { type Qualifier, type Quantity, type Share, sizeOf, UNSTATED, type Unstated } from '../model/quantity.ts';
import type { Unit } from '../model/unit.ts';
import type { MessageKey } from '../words/catalogues.ts';
import { say } from '../words/say.ts';
import { currencyDisplay } from './currency-display.ts';
import { formatPeriod } from './format-period.ts';
import { nameProduct } from './name-unit.ts';
import { joinBounds } from './join-range.ts';
import { linkName } from './link-words.ts';
import { ordinalCategory, pluralCategory } from './plural-category.ts';
import { spellNumber } from './spell-number.ts';
import { isSymbol, shapeUnit, type UnitShape } from './unit-shape.ts';
import type { Amount, WrittenNumber } from './amount.ts';
import { writeAmount } from './write-amount.ts';
import { writeRate } from './write-rate.ts';

/** What is needed of a figure to put its value into words. */
export interface Formattable {
	readonly quantity: Quantity;
	readonly unit: Unit;
	readonly qualifier?: Qualifier | undefined;
}

export interface QuantityOptions {
	/**
	 * `short`, the default, is for a running sentence; `long` is spelled out for voice; `words` spells the number, too;
	 * `number` is `short` and {@link QuantityOptions.bare bare}.
	 */
	readonly form?: FigureForm | undefined;
	/** Only one bound of a range, or the size of a negative value; a quantity without such a part is shown whole. */
	readonly part?: FigurePart | undefined;
	/** Without the unit; a percent sign, a currency or a multiplier sign stays. */
	readonly bare?: boolean | undefined;
	/** With all digits, so that the numbers of a column can be compared: 3,500,000, not 3.5 million. */
	readonly inDigits?: boolean | undefined;
}

const qualifierMessages = {
	about: 'value.about',
	'at least': 'value.at-least',
	'at most': 'value.at-most',
	'more than': 'value.more-than',
	'less than': 'value.less-than',
} as const satisfies Record<Qualifier, MessageKey>;

/** What a qualifier of a negative value says of its size: at least −12 is at most 12 below zero. */
const ofSize = {
	about: 'about',
	'at least': 'at most',
	'at most': 'at least',
	'more than': 'less than',
	'less than': 'more than',
} as const satisfies Record<Qualifier, Qualifier>;

interface Wording {
	readonly locale: string;
	readonly form: WrittenForm;
	readonly bare: boolean;
	readonly inDigits: boolean;
	readonly shape: UnitShape;
	readonly qualifier: Qualifier | undefined;
	/** It is one number or the other: 17 or 18. */
	readonly isEither: boolean;
}

/**
 * Puts a value into words for a locale: “about 1,200 graduates a year”, “$25,000–$62,500 per GPU”.
 *
 * Shows every digit that the value has, and no fewer than its precision says: 12.0. No-break spaces join what must
 * stay on one line. An unstated bound is said as such. A number that {@link canSpell} refuses is written as `short`
 * instead of `words`.
 *
 * @throws {RangeError} If the locale is no BCP 47 tag.
 */
export function formatQuantity(of: Formattable, locale: string, options: QuantityOptions = {}): string {
	const { part } = options;
	const [quantity, qualifier] =
		part === 'size' ? [sizeOf(of.quantity), of.qualifier && ofSize[of.qualifier]] : [of.quantity, of.qualifier];
	if (quantity.kind === 'unstated') return say(locale, 'value.unstated');
	if (quantity.kind === 'date') return qualify(formatPeriod(quantity.date, locale), qualifier, locale);
	if (quantity.kind === 'interval')
		return qualify(formatPeriod(`${quantity.start}/${quantity.end}`, locale), qualifier, locale);

	const form = writtenForm(options.form, () => canSpell(quantity, locale, part));
	if (quantity.kind === 'share') return qualify(writeShare(quantity, form, locale), qualifier, locale);
	const isEither = quantity.kind === 'range' && isOneOfTwo(quantity);
	const wording = {
		locale,
		form,
		bare: options.bare ?? options.form === 'number',
		inDigits: options.inDigits ?? false,
		shape: shapeUnit(of.unit),
		qualifier,
		isEither,
	};
	const bounds = boundsOf(quantity, part);
	const [first, second] = bounds.filter((bound) => bound !== UNSTATED);
	if (first === undefined) return say(locale, 'value.unstated');
	if (second !== undefined) return writeWithUnit([first, second], wording);
	const stated = writeWithUnit([first], wording);
	if (bounds.length === 1) return stated;
	return say(locale, bounds[0] === UNSTATED ? 'value.open-below' : 'value.open-above', { value: stated });
}

function writtenForm(form: FigureForm | undefined, canBeSpelled: () => boolean): WrittenForm {
	if (form === undefined || form === 'number') return 'short';
	return form === 'words' && !canBeSpelled() ? 'short' : form;
}

/** “1 in 4”. It has no unit, so it is never bare. */
function writeShare({ of, in: whole }: Share, form: WrittenForm, locale: string): string {
	const write = (value: number) => writeAmount([{ value }], { intl: {}, form, scaleWords: true }, locale);
	return say(locale, 'value.share', { of: write(of), in: write(whole) });
}

/** Whether `form: 'words'` can spell the value: integers from 0 to 999, in English. */
export function canSpell(quantity: Quantity, locale: string, part?: FigurePart): boolean {
	const numbers = numbersOf(part === 'size' ? sizeOf(quantity) : quantity, part);
	return (
		numbers.length > 0 && numbers.every((number) => number !== UNSTATED && spellNumber(number, locale) !== undefined)
	);
}

/** The numbers that stand in a value; none in a date. */
function numbersOf(quantity: Quantity, part: FigurePart | undefined): readonly (number | Unstated)[] {
	if (quantity.kind === 'share') return [quantity.of, quantity.in];
	if (quantity.kind !== 'number' && quantity.kind !== 'range') return [];
	return boundsOf(quantity, part).map((bound) => (bound === UNSTATED ? bound : bound.value));
}

/** Whether a range has no whole number between its ends and means one of them. */
function isOneOfTwo({ low, high, isWhole = false }: Quantity & { kind: 'range' }): boolean {
	return isWhole && low !== UNSTATED && high !== UNSTATED && high - low === 1;
}

function boundsOf(
	quantity: Quantity & { kind: 'number' | 'range' },
	part: FigurePart | undefined,
): readonly (WrittenNumber | Unstated)[] {
	if (quantity.kind === 'number') return [quantity];
	const bound = (end: 'low' | 'high') => {
		const value = quantity[end];
		return value === UNSTATED ? value : { value, precision: quantity.precision?.[end] };
	};
	return part === 'low' || part === 'high' ? [bound(part)] : [bound('low'), bound('high')];
}

function writeWithUnit(amount: Amount, wording: Wording): string {
	const { locale, form, bare, shape } = wording;
	const value = qualify(writeWithLead(amount, wording), wording.qualifier, locale);
	if (bare) return value;
	const short = form === 'short';
	const name = linkName(nameProduct(shape.named, amount, short, locale), value, amount, locale);
	// A product of money or of a percentage keeps the sign beside the number: $5 · GPU.
	const named = name === '' ? value : `${value}\u00a0${shape.lead.by === 'none' ? '' : '·\u00a0'}${name}`;
	const bound = shape.lead.by === 'none' && name === '';
	return shape.per.reduce((text, atom) => writeRate(text, atom, { shape, form, locale, bound }), named);
}

/** Writes the number with the part of its unit that Intl writes with it, or the multiplier sign. */
function writeWithLead(amount: Amount, { locale, form, bare, inDigits, shape: { lead }, isEither }: Wording): string {
	const short = form === 'short';
	const write = (intl: Intl.NumberFormatOptions, scaleWords: boolean) =>
		writeAmount(amount, { intl, form, scaleWords: scaleWords && !inDigits, isEither }, locale);
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
	const write = (rank: WrittenNumber) =>
		say(locale, 'value.rank', {
			value: writeAmount([rank], { intl: {}, form: 'short', scaleWords: false }, locale),
			form: ordinalCategory(rank.value, locale),
		});
	return high === undefined ? write(low) : joinBounds(write(low), write(high), locale);
}

function qualify(value: string, qualifier: Qualifier | undefined, locale: string): string {
	if (qualifier === undefined) return value;
	return say(locale, qualifierMessages[qualifier], { value });
}

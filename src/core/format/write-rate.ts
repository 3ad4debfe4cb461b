import type { WrittenForm } from '../model/phrase.ts';
import type { UnitAtom } from '../model/unit.ts';
import { type MessageKey, ownMessage } from '../words/catalogues.ts';
import { numberFormat, perLocale } from './intl-formatters.ts';
import { nameUnit } from './name-unit.ts';
import { bindFirst, noBreak } from './no-break.ts';
import { sayAround } from './say-around.ts';
import { isSanctioned, isSymbol, type UnitShape } from './unit-shape.ts';

interface RateStyle {
	readonly shape: UnitShape;
	readonly form: WrittenForm;
	readonly locale: string;
	/** Whether no line may break between the value and the words beside it. */
	readonly bound?: boolean;
}

/** How a running sentence divides by a unit of time, by the Intl unit. The others are written as Intl does. */
const eachMessages: ReadonlyMap<string, Extract<MessageKey, `value.each-${string}`>> = new Map([
	['second', 'value.each-second'],
	['minute', 'value.each-minute'],
	['hour', 'value.each-hour'],
	['day', 'value.each-day'],
	['week', 'value.each-week'],
	['month', 'value.each-month'],
	['year', 'value.each-year'],
]);

/**
 * Writes a value divided by a unit: 40% a year, $25,000 per GPU, 5 m/s.
 *
 * Intl has no pattern for it, but it has units such as `byte-per-year`: what it adds to “40 bytes” is added here.
 */
export function writeRate(value: string, atom: UnitAtom, { shape, form, locale, bound }: RateStyle): string {
	const { display } = atom;
	const per = display.by === 'name' ? display.name.per : undefined;
	if (per !== undefined) return `${value}\u00a0${bindFirst(per)}`;
	const byName = (short: boolean) => {
		const unit = bindFirst(nameUnit(atom, undefined, short, locale));
		return sayAround(locale, 'value.per', { value, unit }, bound).join('');
	};
	if (display.by !== 'intl' || !isSanctioned(display.unit)) return byName(form === 'short');

	const { unit } = display;
	const byIntl = (unitDisplay: 'short' | 'long') => {
		const { before, after } = besideRate(locale, { unit, unitDisplay });
		return before + value + (bound ? bindFirst(after) : after);
	};
	if (form === 'long') return byIntl('long');
	if (form === 'short' && joinsSymbol(unit, shape)) return byIntl('short');
	const each = shape.per.length === 1 ? eachMessages.get(unit) : undefined;
	if (each !== undefined && ownMessage(locale, each) !== undefined)
		return sayAround(locale, each, { value }, bound).join('');
	if (form === 'words' || !isSymbol(unit)) return byIntl('long');
	return ownMessage(locale, 'value.per') === undefined ? byIntl('short') : byName(true);
}

/** Whether both sides are symbols, as in km/h; a percent sign does not count. */
function joinsSymbol(unit: string, { lead }: UnitShape): boolean {
	const follows = lead.by === 'intl' && lead.unit !== 'percent' && isSymbol(lead.unit);
	return follows && (isSymbol(unit) || unit === 'second' || unit === 'hour');
}

/** What Intl writes before and after a value that is divided by a unit. */
const besideRate = perLocale((locale, { unit, unitDisplay }: { unit: string; unitDisplay: 'short' | 'long' }) => {
	const write = (name: string) => numberFormat(locale, { style: 'unit', unit: name, unitDisplay }).format(40);
	const rate = write(`byte-per-${unit}`);
	const plain = write('byte');
	const start = rate.indexOf(plain);
	if (start === -1) return { before: '', after: `/${unit}` };
	return { before: noBreak(rate.slice(0, start)), after: bindFirst(rate.slice(start + plain.length), 1) };
});

import type { FigureForm } from '../model/phrase.ts';
import type { UnitAtom } from '../model/unit.ts';
import type { MessageKey } from '../words/catalogues.ts';
import { say } from '../words/say.ts';
import { numberFormat, perLocale } from './intl-formatters.ts';
import { noBreak } from './join-range.ts';
import { nameUnit } from './name-unit.ts';
import { isSanctioned, isSymbol, type UnitShape } from './unit-shape.ts';

/** What stands before and after a value to say what it is divided by. */
export interface RatePhrase {
	readonly before: string;
	readonly after: string;
}

/** How a running sentence says “per” a unit of time, by the Intl unit. The others are said as Intl says them. */
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
 * Puts “per” into words: a year, per GPU, /s.
 *
 * Intl has no pattern for it, but it has units such as `byte-per-year`: what it adds to “40 bytes” is the phrase.
 */
export function ratePhrase(atom: UnitAtom, shape: UnitShape, form: FigureForm, locale: string): RatePhrase {
	const { display } = atom;
	const per = say(locale, 'value.per');
	const byName = (short: boolean) => {
		const name = bindFirst(nameUnit(atom, undefined, short, locale));
		return { before: '', after: per === '' ? `/${name}` : ` ${per}\u00a0${name}` };
	};
	if (display.by !== 'intl' || !isSanctioned(display.unit)) return byName(form === 'short');

	const { unit } = display;
	const byIntl = (unitDisplay: 'short' | 'long') => intlPhrase(locale, { unit, unitDisplay });
	if (form === 'long') return byIntl('long');
	if (form === 'short' && joinsSymbol(unit, shape)) return byIntl('short');
	const key = shape.per.length === 1 ? eachMessages.get(unit) : undefined;
	const each = key === undefined ? '' : say(locale, key);
	if (each !== '') return { before: '', after: ` ${noBreak(each)}` };
	if (form === 'words' || !isSymbol(unit)) return byIntl('long');
	return per === '' ? byIntl('short') : byName(true);
}

/** Whether both sides are symbols, as in km/h; a percent sign does not count. */
function joinsSymbol(unit: string, { lead }: UnitShape): boolean {
	const follows = lead.by === 'intl' && lead.unit !== 'percent' && isSymbol(lead.unit);
	return follows && (isSymbol(unit) || unit === 'second' || unit === 'hour');
}

const intlPhrase = perLocale(
	(locale, { unit, unitDisplay }: { unit: string; unitDisplay: 'short' | 'long' }): RatePhrase => {
		const write = (name: string) => numberFormat(locale, { style: 'unit', unit: name, unitDisplay }).format(40);
		const rate = write(`byte-per-${unit}`);
		const plain = write('byte');
		const start = rate.indexOf(plain);
		if (start === -1) return { before: '', after: `/${unit}` };
		return { before: noBreak(rate.slice(0, start)), after: bindFirst(rate.slice(start + plain.length), 1) };
	},
);

/** Makes the first space, from an index on, one at which no line breaks. */
function bindFirst(text: string, from = 0): string {
	return text.slice(0, from) + text.slice(from).replace(' ', '\u00a0');
}

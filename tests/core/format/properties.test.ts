import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatQuantity } from '../../../src/core/format/format-quantity.ts';
import { numberFormat } from '../../../src/core/format/intl-formatters.ts';
import { joinParts } from '../../../src/core/format/join-range.ts';
import { writeRange } from '../../../src/core/format/write-range.ts';
import { Qualifier, type Quantity } from '../../../src/core/model/quantity.ts';
import { firms, milliseconds, number, percent, sampleUnits } from './sample-units.ts';

const locales = ['en', 'en-GB', 'ru', 'kk', 'de', 'ar', 'ky', 'uz', 'fr', 'ja'];
const values = fc.oneof(
	fc.integer({ min: -1e6, max: 1e15 }),
	fc.double({ noNaN: true, noDefaultInfinity: true }),
	fc.nat(1000),
);
const bounds = fc.oneof(values, fc.constant('unstated' as const));

const quantities: fc.Arbitrary<Quantity> = fc.oneof(
	values.map(number),
	fc.tuple(bounds, bounds).map(([a, b]): Quantity => {
		const backwards = a !== 'unstated' && b !== 'unstated' && a > b;
		return { kind: 'range', low: backwards ? b : a, high: backwards ? a : b };
	}),
	fc.constantFrom<Quantity>({ kind: 'date', date: '2023-03-05' }, { kind: 'interval', start: '2022', end: '2023-12' }),
);

test('every quantity can be put into words in every language', () => {
	const cases = fc.record({
		quantity: quantities,
		unit: fc.constantFrom(...sampleUnits),
		qualifier: fc.constantFrom(undefined, ...Qualifier.options),
		locale: fc.constantFrom(...locales),
		form: fc.constantFrom('short', 'long', 'words'),
		part: fc.constantFrom(undefined, 'low', 'high'),
		bare: fc.boolean(),
	});
	fc.assert(
		fc.property(cases, ({ locale, form, part, bare, ...figure }) => {
			const text = formatQuantity(figure, locale, { form, part, bare });
			expect(text).not.toBe('');
			expect(text).not.toMatch(/undefined|NaN|\d[eE][+-]?\d/);
		}),
		{ numRuns: 3000 },
	);
});

test('no line breaks between a number and its unit, nor inside the number', () => {
	const cases = fc.record({
		quantity: values.map(number),
		unit: fc.constantFrom(firms, milliseconds, percent),
		locale: fc.constantFrom(...locales),
	});
	fc.assert(
		fc.property(cases, ({ locale, ...figure }) => {
			expect(formatQuantity(figure, locale)).not.toMatch(/\d\p{Cf}*[ \u2009]|[ \u2009]\p{Cf}*\d/u);
		}),
	);
});

test('the digits shown are the value, to the fifteen that a double keeps', () => {
	const digits = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Number(value.toPrecision(15)));
	fc.assert(
		fc.property(digits, (value) => {
			const text = formatQuantity({ quantity: number(value), unit: firms }, 'en', { bare: true });
			const scaled = text.endsWith('million') ? 1e6 : 1;
			expect(Number.parseFloat(text.replaceAll(',', '').replace('−', '-')) * scaled).toBeCloseTo(value, 12);
		}),
	);
});

test('a range is written as Intl writes it', () => {
	const styles: Intl.NumberFormatOptions[] = [
		{},
		{ style: 'unit', unit: 'percent' },
		{ style: 'unit', unit: 'month', unitDisplay: 'long' },
		{ style: 'currency', currency: 'USD', maximumSignificantDigits: 15 },
		{ style: 'currency', currency: 'KZT', currencyDisplay: 'name', maximumSignificantDigits: 15 },
		{ notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 },
	];
	// Arabic has a word for two of a unit, beside which no range is written as Intl does.
	const cases = fc.record({
		locale: fc.constantFrom(...locales.filter((locale) => locale !== 'ar')),
		style: fc.constantFrom(...styles),
		low: fc.nat(1e7),
		more: fc.integer({ min: 1e5, max: 1e7 }),
	});
	const bareText = (text: string) => text.replace(/[\s\u2009]/g, '');
	fc.assert(
		fc.property(cases, ({ locale, style, low, more }) => {
			const format = numberFormat(locale, style);
			const { before, dash, after } = writeRange([format, format], [low, low + more], locale);
			expect(bareText(joinParts(before) + dash + joinParts(after))).toBe(bareText(format.formatRange(low, low + more)));
		}),
		{ numRuns: 1000 },
	);
});

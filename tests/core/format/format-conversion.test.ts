import { expect, test } from 'vitest';
import { formatConversion } from '../../../src/core/format/format-conversion.ts';
import { scaleWord } from '../../../src/core/format/scale-word.ts';
import { columnUnit } from '../../../src/core/format/shown-columns.ts';
import { Collector } from '../../../src/core/problem.ts';
import { parseUnit } from '../../../src/core/units/parse-unit.ts';
import { makeUnitTable } from '../../../src/core/units/unit-table.ts';

const pupil = { code: 'pupil', name: { one: 'ученик', few: 'ученика', many: 'учеников', other: 'ученика' } };
const table = makeUnitTable([pupil], new Collector());
const unit = (code: string) => parseUnit(code, table, undefined, new Collector()) ?? expect.fail(code);
const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
const number = (value: number, precision?: number) => ({ kind: 'number', value, precision }) as const;

test('shows the number of the data set and the value that it became', () => {
	const figure = { quantity: number(1_234_500, 100), unit: unit('t') };
	const convertedFrom = { unit: unit('t'), scale: 1000 };
	expect(plain(formatConversion(figure, { convertedFrom }, 'en'))).toBe('1,234.5 thousand tonnes = 1,234,500 tonnes');
});

test('shows the value before it was rounded', () => {
	const figure = { quantity: number(-270), unit: unit('kg'), qualifier: 'about' } as const;
	const convertedFrom = { unit: unit('t'), scale: 1 };
	expect(plain(formatConversion(figure, { convertedFrom, unrounded: number(-269.1) }, 'en'))).toBe(
		'−0.2691 tonnes = −269.1, rounded to about −270 kg',
	);
	expect(plain(formatConversion(figure, { unrounded: number(-269.123456789) }, 'en'))).toBe(
		'≈ −269.1, rounded to about −270 kg',
	);
});

test('shows both ends of a range in the scale of the column', () => {
	const figure = { quantity: { kind: 'range', low: 1500, high: 2500 }, unit: unit('USD') } as const;
	expect(plain(formatConversion(figure, { convertedFrom: { unit: unit('USD'), scale: 1000 } }, 'en'))).toBe(
		'$1.50–$2.50 thousand = $1,500–$2,500',
	);
});

test('shows nothing of a number that is the value, or of an empty cell', () => {
	expect(formatConversion({ quantity: number(5), unit: unit('t') }, {}, 'en')).toBeUndefined();
	const convertedFrom = { unit: unit('t'), scale: 1000 };
	expect(
		formatConversion({ quantity: { kind: 'unstated' }, unit: unit('t') }, { convertedFrom }, 'en'),
	).toBeUndefined();
});

test.each([
	[1, 'en', ''],
	[1000, 'en-GB', 'thousand'],
	[1e9, 'en', 'billion'],
	[1000, 'de', 'Tausend'],
	[1e6, 'ru', 'млн'],
	[100, 'en', '× 100'],
	[0.001, 'en', '× 0.001'],
	[1e30, 'en', '× 1,000,000,000,000,000,000,000,000,000,000'],
])('calls multiples of %d in %s “%s”', (scale, locale, word) => {
	expect(plain(scaleWord(scale, locale))).toBe(word);
});

test('says what the numbers of a column are in', () => {
	const spec = { type: 'number' } as const;
	const pupils = unit('pupil');
	expect(plain(columnUnit({ spec: { ...spec, scale: 1000 }, unit: unit('t') }, 'en'))).toBe('thousand tonnes');
	expect(columnUnit({ spec, unit: pupils }, 'ru')).toBe('учеников');
	expect(plain(columnUnit({ spec: { ...spec, scale: 1000 }, unit: pupils }, 'ru'))).toBe('тыс. учеников');
	expect(columnUnit({ spec, unit: unit('1') }, 'en')).toBe('');
	expect(columnUnit({ spec }, 'en')).toBe('');
});

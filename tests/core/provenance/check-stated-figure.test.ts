import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StatedValue } from '../../../src/core/model/quantity.ts';
import { Collector } from '../../../src/core/problem.ts';
import { checkStatedFigure } from '../../../src/core/provenance/check-stated-figure.ts';
import { openCopy } from '../../../src/core/provenance/source-copy.ts';
import { check, countingWords, source, unit, resultOf } from './samples.ts';

function message(...given: Parameters<typeof check>): string {
	const checked = check(...given);
	return 'findings' in checked ? checked.findings.map((finding) => finding.message).join('\n') : 'proven';
}

test('says what the quote states instead', () => {
	expect(message('GPU capacity grew by 40 % in 2022.', 41, 'percent')).toBe('The quote states 40 % and 2022, not 41.');
});

test('shows the one character that differs', () => {
	const quote = 'GPU capacity grew by 40\u00a0% in 2022.';
	expect(message('GPU capacity grew by 40 % in 2022.', 40, 'percent', { quote })).toBe(
		'The quote of figure "sample" does not stand in data/sources/survey.txt.\n' +
			'Nearest passage, line 1: "GPU capacity grew by 40 % in 2022."\n' +
			'The quote has white space U+00A0 where the source has white space U+0020.',
	);
});

test('refuses a quote that points to two passages', () => {
	const text = 'Growth was 40 % in all.\nGrowth was 40 % in all.';
	expect(message(text, 40, 'percent', { quote: 'Growth was 40 % in all.' })).toBe(
		'The quote of figure "sample" stands in lines 1, 2 of data/sources/survey.txt.',
	);
	expect(resultOf(`Before: ${text}`, 40, 'percent', { quote: 'Growth was 40 % in all.', prefix: 'Before:' })).toEqual({
		kind: 'number',
		value: 40,
	});
});

test('refuses a quote with a sign that the unit does not have, and one without the sign of the unit', () => {
	expect(resultOf('It cost $40 in the year.', 40, 'percent')).toEqual(['unit-stands-in-quote unit']);
	expect(resultOf('It cost C$40 in the year.', 40, 'USD')).toEqual(['unit-stands-in-quote unit']);
	expect(resultOf('There were 40 firms.', 40, 'percent')).toEqual(['unit-stands-in-quote unit']);
	expect(resultOf('There were 40 firms.', 40, 'USD')).toEqual(['unit-stands-in-quote unit']);
	expect(resultOf('There were 40 firms.', 40, 'multiplier')).toEqual(['unit-stands-in-quote unit']);
	expect(resultOf('There was a 40x rise.', 40, 'firm')).toEqual(['unit-stands-in-quote unit']);
	expect(resultOf('It was 40 % of 40 firms.', 40, 'firm')).toEqual({ kind: 'number', value: 40 });
});

test('allows a weaker qualifier and no other', () => {
	expect(resultOf('There were 40 firms.', 40, 'firm', { qualifier: 'about' })).toEqual({ kind: 'number', value: 40 });
	expect(resultOf('There were 40 firms.', 40, 'firm', { qualifier: 'at least' })).toEqual([
		'qualifier-stands-in-quote qualifier',
	]);
	expect(resultOf('At least 40 firms.', 40, 'firm')).toEqual(['qualifier-stands-in-quote value']);
	expect(resultOf('At least 40 firms.', 40, 'firm', { qualifier: 'about' })).toEqual([
		'qualifier-stands-in-quote qualifier',
	]);
	expect(resultOf('At least 40 firms.', 40, 'firm', { qualifier: 'at least' })).toEqual({ kind: 'number', value: 40 });
});

test('keeps a qualifier that the quote leaves out', () => {
	expect(resultOf('They counted fewer than 40 firms.', 40, 'firm', { quote: '40 firms.' })).toEqual([
		'qualifier-stands-in-quote value',
	]);
	expect(resultOf('They counted 40 million firms in it.', 40, 'firm', { quote: 'They counted 40' })).toEqual([
		'number-stands-in-quote value',
	]);
});

test('reports everything that is wrong at once', () => {
	expect(resultOf('At least $40 was paid.', 40, 'percent')).toEqual([
		'unit-stands-in-quote unit',
		'qualifier-stands-in-quote value',
	]);
});

test('needs one range, not two numbers', () => {
	expect(resultOf('From 120 to 180 ms.', { low: 120, high: 180 }, 'ms')).toEqual({
		kind: 'range',
		low: 120,
		high: 180,
	});
	expect(message('First 120 ms, later 180 ms.', { low: 120, high: 180 }, 'ms')).toBe(
		'The quote states 120 and 180, but not as the ends of one range.',
	);
	expect(resultOf('From 120 to 180 ms.', { low: 110, high: 180 }, 'ms')).toEqual(['number-stands-in-quote value.low']);
	expect(resultOf('From 120 to 180 ms.', { low: 110, high: 190 }, 'ms')).toEqual([
		'number-stands-in-quote value.low',
		'number-stands-in-quote value.high',
	]);
});

test('reads no range where the higher number comes first, and no count in a share', () => {
	expect(message('There were 2100 and 1600 firms.', { low: 1600, high: 2100 }, 'firm')).toBe(
		'The quote states 1600 and 2100, but not as the ends of one range.',
	);
	expect(message('There, one in five firms trains.', 5, 'firm')).toBe(
		'The quote states a share, “one in five”, which need not have been counted: it does not prove 5.',
	);
	expect(message('There, one in five firms trains.', 1, 'firm')).toBe(
		'The quote states a share, “one in five”, which need not have been counted: it does not prove 1.',
	);
});

test('proves an unstated upper bound by “at least” and not by less', () => {
	expect(resultOf('At least 40 firms.', { low: 40, high: 'unstated' }, 'firm')).toEqual({
		kind: 'range',
		low: 40,
		high: 'unstated',
	});
	expect(resultOf('Up to 40 firms.', { low: 'unstated', high: 40 }, 'firm')).toEqual({
		kind: 'range',
		low: 'unstated',
		high: 40,
	});
	expect(resultOf('From 40 firms up.', { low: 40, high: 'unstated' }, 'firm')).toEqual({
		kind: 'range',
		low: 40,
		high: 'unstated',
	});
	expect(resultOf('There were 40 firms.', { low: 40, high: 'unstated' }, 'firm')).toEqual([
		'unstated-means-unstated value.high',
	]);
	expect(resultOf('Up to 40 firms.', { low: 40, high: 'unstated' }, 'firm')).toEqual([
		'unstated-means-unstated value.high',
	]);
	expect(resultOf('At least 40 firms.', { low: 41, high: 'unstated' }, 'firm')).toEqual([
		'number-stands-in-quote value.low',
	]);
});

test('proves years, months and intervals', () => {
	expect(resultOf('It began in March 2022.', '2022-03', 'date')).toEqual({ kind: 'date', date: '2022-03' });
	expect(resultOf('It began in March 2022.', 2022, 'date')).toEqual({ kind: 'date', date: '2022' });
	expect(resultOf('The years 2022–2023.', '2022/2023', 'date')).toEqual({
		kind: 'interval',
		start: '2022',
		end: '2023',
	});
	expect(resultOf('From March 2022 to May 2023.', '2022/2023', 'date')).toEqual([
		'number-stands-in-quote value',
		'number-stands-in-quote value',
	]);
	expect(resultOf('There were 12 years.', 12, 'date')).toEqual(['number-stands-in-quote value']);
	expect(resultOf('It began in March 2022.', '2022-03', 'firm')).toEqual(['number-stands-in-quote value']);
	expect(resultOf('There were 2,022 firms.', 2022, 'date')).toEqual(['number-stands-in-quote value']);
	expect(resultOf('On 5 March 2022 it was.', 5, 'firm')).toEqual(['number-stands-in-quote value']);
});

test.each([
	['It was published in 2019; a census was held in 2023.', '2019/2023'],
	['There were 2100 and 1600 graduates then.', '1600/2100'],
	['It was counted from 2023 back to 2019.', '2019/2023'],
	['It lasted from May 2023 to March 2019.', '2019-03/2023-05'],
	['In March 2019 and May 2023 it was counted.', '2019-03/2023-05'],
	['In 2019, and until May 2023 not again.', '2019/2023-05'],
	['In 2019 and in 2023 it was counted.', '2019/2023'],
])('“%s” states no period %s', (text, value) => {
	expect(message(text, value, 'date')).toBe(
		`The quote states ${value.replace('/', ' and ')}, but not as the beginning and the end of one period.`,
	);
});

test.each([
	['It lasted from 2019 to 2023.', '2019/2023'],
	['It lasted between 2019 and 2023.', '2019/2023'],
	['It lasted, since 2019 until 2023.', '2019/2023'],
	['It lasted from 2019 up to 2023.', '2019/2023'],
	['It lasted from 2019 to May 2023.', '2019/2023-05'],
	['It lasted from March 2019 until 2023.', '2019-03/2023'],
	['Between March 2019 and May 2023.', '2019-03/2023-05'],
	['Between March and May 2023 it was.', '2023-03/2023-05'],
	['From 5 to 8 March 2023 it was.', '2023-03-05/2023-03-08'],
	['The years 2022/23 and 2024.', '2022/2023'],
	['2019-03–2023-05 in all of it.', '2019-03/2023-05'],
	['Between 2019 and the end of 2023.', '2019/2023'],
	['It lasted from early 2019 to late 2023.', '2019/2023'],
	['It lasted from mid-2019 to mid-2023.', '2019/2023'],
])('“%s” states the period %s', (text, value) => {
	expect(message(text, value, 'date')).toBe('proven');
});

test.each([
	['ru', 'С 2019 по 2023 год было так.', 'В 2019 и 2023 годах было так.'],
	['ru', 'С 2019 года по 2023 год так.', 'В 2019 году и по 2023 плану.'],
	['ru', 'Между 2019 и 2023 годами так.', 'С 2019 и 2023 годами так.'],
	['de', 'Zwischen 2019 und 2023 war es so.', 'Die Jahre 2019 und 2023 waren so.'],
	['de', 'Von 2019 bis 2023 war es so.', 'In 2019 oder 2023 war es so.'],
	['fr', 'De 2019 à 2023 il y en avait.', 'En 2019 à Riga, et en 2023.'],
	['es', 'Entre 2019 y 2023 fue así todo.', 'En 2019 y 2023 fue así todo.'],
	['kk', '2019 жылдан 2023 жылға дейін.', '2019 және 2023 жылдары болды.'],
	['uz', '2019 yildan 2023 yilgacha edi.', '2019 va 2023 yillarda edi.'],
])('%s: “%s” states a period, “%s” none', (language, period, years) => {
	expect(message(period, '2019/2023', 'date', {}, { language })).toBe('proven');
	expect(message(years, '2019/2023', 'date', {}, { language })).not.toBe('proven');
});

test.each([
	['It grew in the first quarter of 2023.', '2023-33', 'proven'],
	['It grew in the first quarter of 2023.', 2023, 'proven'],
	['It grew in the first quarter of 2023.', '2023-34', 'The quote states first quarter of 2023, not 2023-34.'],
	['It grew in the 1990s, as we read.', '199X', 'proven'],
	['It grew in the 1990s, as we read.', 1990, 'The quote states 1990s, not 1990.'],
	['From the 1980s to the 1990s it grew.', '198X/199X', 'proven'],
	['The wall of 300 BC still stands.', -299, 'proven'],
	['In 2000 BC it stood, as we read.', 2000, /an era or a place is not clear/],
	['It grew in the year to April 2012.', '2011-05/2012-04', 'proven'],
	['It grew in the year to April 2012.', '2012-04', /is only one end of it/],
	['It began on 05/03/2023, we read.', '2023-03-05', /the day or the month comes first is not clear/],
	['It has been so since 2022, in all.', '2022/..', 'The value of a figure cannot be a period with an open end.'],
	['It was possibly 2022 when it began.', '2022?', 'proven'],
	['It was possibly 2022 when it began.', 2022, 'The source says “possibly” of 2022; the figure does not.'],
	['It was about 1984 when it began.', '1984~', 'proven'],
	['It was about 1984 when it began.', '1984?', 'The source says “about” of 1984; the figure does not.'],
	['It was perhaps built in 1984, they say.', '1984?', 'proven'],
	['It was perhaps built in 1984, they say.', 1984, 'proven'],
	['It was built in 1984 (?), they say.', '1984?', 'proven'],
	['It is perhaps old. It was built in 1984.', '1984?', 'The quote does not say that the date is uncertain.'],
	['The wall of 300 BC still stands.', '-0300', 'The quote states 300 BC, which is the year -0299, not -0300.'],
	['It was 1984 when it began, they say.', '1984?', 'The quote does not say that the date is uncertain.'],
])('“%s” and the date %s: %s', (text, date, expected) => {
	expect(message(text, date, 'date')).toMatch(
		typeof expected === 'string' ? new RegExp(`^${RegExp.escape(expected)}$`) : expected,
	);
});

test.each([
	['Мост построен, вероятно, в 1984 году.', '1984?', 'proven'],
	['Возможно, мост построен в 1984 году.', '1984?', 'proven'],
	['Мост построен, вероятно, в 1984 году.', 1984, 'The source says “possibly” of 1984; the figure does not.'],
	['Мост построен в 1984 году мастером.', '1984?', 'The quote does not say that the date is uncertain.'],
])('in Russian, “%s” and the date %s: %s', (text, date, expected) => {
	expect(message(text, date, 'date', {}, { language: 'ru' })).toBe(expected);
});

test('a date says only once that it is not exact', () => {
	expect(message('It was about 1984 when it began.', '1984~', 'date', { qualifier: 'about' })).toBe(
		'The value and the qualifier both say that the date is not exact.',
	);
});

test('does not prove a date by the end of a period, even if the period joins a year and a month', () => {
	expect(message('It lasted from 2019 to May 2023.', 2019, 'date')).toBe(
		'The quote states a period, 2019 to May 2023; 2019 is only one end of it.',
	);
	expect(message('It lasted from 2019 to May 2023.', '2023-05', 'date')).toBe(
		'The quote states a period, 2019 to May 2023; 2023-05 is only one end of it.',
	);
});

test.each(['around May 2019', 'about May 2019', '~ May 2019', 'circa 5 May 2019', 'roughly 2019'])(
	'keeps the “about” of “%s”',
	(words) => {
		const value = words.includes('May') ? '2019-05' : 2019;
		expect(message(`It began ${words}, in all.`, value, 'date')).toMatch(/^The source says “about” of /);
		expect(message(`It began ${words}, in all.`, value, 'date', { qualifier: 'about' })).toBe('proven');
	},
);

test('keeps the “about” of either end of a period', () => {
	expect(message('It lasted from about May 2019 to May 2023.', '2019-05/2023-05', 'date')).toBe(
		'The source says “about” of May 2019; the figure does not.',
	);
	expect(message('It lasted from May 2019 to about May 2023.', '2019-05/2023-05', 'date')).toBe(
		'The source says “about” of May 2023; the figure does not.',
	);
	expect(
		message('It lasted between about May 2019 and ~May 2023.', '2019-05/2023-05', 'date', { qualifier: 'about' }),
	).toBe('proven');
});

test('proves each figure of a long source that is one line', () => {
	const words = Array.from(
		{ length: 2000 },
		(_, i) => `Row ${i}: the survey of the region counted ${i * 37} firms in the city and in the villages around it.`,
	);
	const [text, figures] = [words.join(' '), words.slice(0, 200)];
	const copy = openCopy(source(text));
	for (const [i, row] of figures.entries()) {
		const spec = {
			id: 'row',
			label: 'Row',
			value: i * 37,
			unit: 'firm',
			period: 'unstated',
			area: 'unstated',
			population: 'firms',
			definition: 'A row.',
			source: 'survey',
			quote: row,
		} as const;
		expect(checkStatedFigure(spec, unit('firm'), copy, countingWords, new Collector())).toHaveProperty('quantity');
	}
});

test('does not accept the last number of a source that breaks off', () => {
	expect(resultOf('There were about 12', 12, 'firm', { qualifier: 'about' }, { extent: 'cut off' })).toEqual([
		'number-stands-in-quote value',
	]);
	expect(resultOf('There were at least 12', { low: 12, high: 'unstated' }, 'firm', {}, { extent: 'cut off' })).toEqual([
		'number-stands-in-quote value.low',
	]);
	expect(resultOf('There were 12 firms', 12, 'firm', { quote: 'There were 12' }, { extent: 'cut off' })).toEqual({
		kind: 'number',
		value: 12,
	});
});

test('refuses every value that differs in one digit', () => {
	fc.assert(
		fc.property(fc.integer({ min: 1, max: 999_999 }), fc.nat(), fc.integer({ min: 1, max: 9 }), (value, at, step) => {
			const digits = [...String(value)];
			const i = at % digits.length;
			digits[i] = String((Number(digits[i]) + step) % 10);
			const text = `They counted ${value.toLocaleString('en')} firms.`;
			expect(resultOf(text, value, 'firm')).toEqual({ kind: 'number', value });
			expect(resultOf(text, Number(digits.join('')), 'firm')).toEqual(['number-stands-in-quote value']);
		}),
	);
});

test('an m that touches a number is the metre if the figure is a length, and a million if not', () => {
	expect(resultOf('The channel is 300m wide.', 300, 'm')).toEqual({ kind: 'number', value: 300 });
	expect(resultOf('The ice is 0.8m thick.', 0.8, 'm')).toEqual({ kind: 'number', value: 0.8 });
	expect(resultOf('The quays are 5–10m wide.', { low: 5, high: 10 }, 'm')).toEqual({ kind: 'range', low: 5, high: 10 });
	expect(resultOf('The channel is 310m wide.', 310_000_000, 'm')).toEqual(['number-stands-in-quote value']);
	expect(resultOf('They counted 5m people.', 5_000_000, 'person')).toEqual({ kind: 'number', value: 5_000_000 });
});

test('proves a share as it is stated, and by nothing else', () => {
	const share = (text: string, of: number, whole: number, more = {}, code = '1') =>
		resultOf(text, { of, in: whole }, code, more);
	expect(share('One in three firms trains it.', 1, 3)).toEqual({ kind: 'share', of: 1, in: 3 });
	expect(share('About one in four firms trains it.', 1, 4)).toEqual(['qualifier-stands-in-quote value']);
	const about = { qualifier: 'about' } as const;
	expect(share('About one in four firms trains it.', 1, 4, about)).toEqual({ kind: 'share', of: 1, in: 4 });
	expect(share('One in three firms trains it.', 2, 6)).toEqual(['number-stands-in-quote value']);
	expect(share('One in three firms trains it.', 1, 3, {}, 'firm')).toEqual(['unit-stands-in-quote unit']);
	expect(share('There were 3 firms, and 10 shops.', 3, 10)).toEqual(['number-stands-in-quote value']);
	expect(share('A quarter of the firms train it.', 1, 4)).toEqual({ kind: 'share', of: 1, in: 4 });
	expect(share('Two-thirds of the firms train it.', 2, 3)).toEqual({ kind: 'share', of: 2, in: 3 });
	const other = check('One in three firms trains it.', { of: 1, in: 4 }, '1');
	expect('findings' in other ? other.findings[0]?.hint : '').toContain('Write { of: 1, in: 3 }');
});

test('keeps how many digits the source writes', () => {
	const precision = (text: string, value: StatedValue, code: string) => {
		const checked = check(text, value, code);
		return 'findings' in checked || !('precision' in checked.quantity) ? checked : checked.quantity.precision;
	};
	expect(precision('It was 12.0 % of them.', 12, 'percent')).toBe(0.1);
	expect(precision('There were 147 firms.', 147, 'firm')).toBe(1);
	expect(precision('There were 1.20 million firms.', 1_200_000, 'firm')).toBe(10_000);
	expect(precision('It took 1.5 to 2.25 ms.', { low: 1.5, high: 2.25 }, 'ms')).toEqual({ low: 0.1, high: 0.01 });
	// The first reading has another unit, so the second one proves the number.
	expect(precision('It was 12 of them, which is 12.0 %.', 12, 'percent')).toBe(0.1);
});

test('proves only a pure number by a share in words, with its qualifier', () => {
	expect(resultOf('Three of ten firms train it.', 0.3, '1')).toEqual({ kind: 'number', value: 0.3 });
	expect(resultOf('Three of ten firms train it.', 0.3, 'firm')).toEqual(['number-stands-in-quote value']);
	expect(resultOf('Three of ten firms train it.', 30, 'percent')).toEqual({ kind: 'number', value: 30 });
	expect(resultOf('Three of ten firms train it.', 3, 'percent')).toEqual(['number-stands-in-quote value']);
	expect(resultOf('One of three firms trains it.', 33, 'percent')).toEqual(['number-stands-in-quote value']);
	expect(resultOf('One of three firms trains it.', 0.33, '1')).toEqual(['number-stands-in-quote value']);
	expect(resultOf('About three of ten firms train it.', 0.3, '1')).toEqual(['qualifier-stands-in-quote value']);
	expect(resultOf('17 of 147 firms train it.', 147, 'firm')).toEqual({ kind: 'number', value: 147 });
});

test.each([
	['It was 3:1 in all.', 3, '“3:1” is not read as a number: it may be a ratio or a time.'],
	['It was three-nought-four in all.', 3, '“three-nought-four” is not read as a number: it may be a score or a range.'],
	['It was 5 feet 2 inches in all.', 5, '“5 feet 2 inches” is not read as a number: it is given in two units.'],
	['It was one hundred thirty fifths.', 130, 'it may be a fraction, and of what is not clear.'],
	['Founded in nineteen eighty-four.', 84, '“nineteen eighty-four” is not read as a number: it may be a year.'],
	['At one point five firms left.', 5, 'which words belong to its decimals is not clear.'],
	['For two hundred five-star hotels.', 205, 'its last word may belong to the word after it.'],
])('says why words state no one number: “%s”', (text, value, reason) => {
	expect(message(text, value, 'firm')).toContain(reason);
});

test('proves a percentage by a fraction in words that it equals exactly', () => {
	expect(resultOf('A quarter of the firms train it.', 25, 'percent')).toEqual({ kind: 'number', value: 25 });
	expect(resultOf('An eighth of the firms train it.', 12.5, 'percent')).toEqual({ kind: 'number', value: 12.5 });
	expect(resultOf('A third of the firms train it.', 33, 'percent')).toEqual(['number-stands-in-quote value']);
	expect(resultOf('A quarter of the firms train it.', 0.25, 'percent')).toEqual(['number-stands-in-quote value']);
	expect(resultOf('Two and a half firms train it.', 250, 'percent')).toEqual(['number-stands-in-quote value']);
	expect(resultOf('It fell by a quarter of a percent.', 25, 'percent')).toEqual(['number-stands-in-quote value']);
});

test('takes a part of a scale and a number with a part as the whole number', () => {
	expect(resultOf('It was one hundred and three quarters.', 100.75, '1')).toMatchObject({ value: 100.75 });
	expect(resultOf('It was one hundred and three quarters.', 100, '1')).toEqual(['number-stands-in-quote value']);
	expect(resultOf('It had 3 million and a half users.', 3_500_000, '1')).toMatchObject({ value: 3_500_000 });
	expect(resultOf('It had 3 million and a half users.', 3_000_000, '1')).toEqual(['number-stands-in-quote value']);
});

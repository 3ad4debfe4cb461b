import { afterEach, describe, expect, test } from 'vitest';
import { formatUnit } from '../../../src/core/format/format-unit.ts';
import { canSpell, formatQuantity, type QuantityOptions } from '../../../src/core/format/format-quantity.ts';
import type { Qualifier, Quantity } from '../../../src/core/model/quantity.ts';
import type { Unit } from '../../../src/core/model/unit.ts';
import { builtInUnits } from '../../../src/core/units/built-in-units.ts';
import { catalogues } from '../../../src/core/words/catalogues.ts';
import * as sample from './sample-units.ts';
import { intl, money, named, number, pure, range, unit } from './sample-units.ts';

/** The text, its no-break spaces made visible as `_`. */
function shown(
	quantity: Quantity,
	of: Unit,
	options: QuantityOptions & { qualifier?: Qualifier; locale?: string } = {},
): string {
	const { qualifier, locale = 'en', ...rest } = options;
	return formatQuantity({ quantity, unit: of, qualifier }, locale, rest).replaceAll('\u00a0', '_');
}

describe('in a running sentence', () => {
	test.each<[string, Quantity, Unit]>([
		['40% a_year', number(40), sample.percentPerYear],
		['147_firms', number(147), sample.firms],
		['1_firm', number(1), sample.firms],
		['1,200_graduates a_year', number(1200), sample.graduatesPerYear],
		['3.5×', number(3.5), sample.times],
		['2–3×', range(2, 3), sample.times],
		['2_years', number(2), sample.years],
		['120–180_ms', range(120, 180), sample.milliseconds],
		['$25,000–$62,500 per_GPU', range(25_000, 62_500), sample.dollarsPerGpu],
		['$2.50 per_GPU per_hour', number(2.5), unit(money('USD'), named('GPU', 'GPUs', -1), intl('hour', -1))],
		['$0.50 per_GB', number(0.5), unit(money('USD'), intl('gigabyte', -1))],
		['DKK_7.46 per_€', number(7.46), unit(money('DKK'), money('EUR', -1))],
		['KZT_500,000–2,000,000', range(500_000, 2_000_000), unit(money('KZT'))],
		['10_Gb/s', number(10), unit(intl('gigabit'), intl('second', -1))],
		['24_TB a_day', number(24), unit(intl('terabyte'), intl('day', -1))],
		['300_GPU-hours', number(300), unit(named('GPU', 'GPUs'), intl('hour'))],
		['12_m²', number(12), unit(intl('meter', 2))],
		['3_a_year', number(3), unit(pure, intl('year', -1))],
		['January_2022 to_December_2023', { kind: 'interval', start: '2022-01', end: '2023-12' }, sample.dates],
	])('a value reads “%s”', (text, quantity, of) => {
		expect(shown(quantity, of)).toBe(text);
	});
});

describe('spelled out for voice', () => {
	test.each<[string, Quantity, Unit]>([
		['40_percent per_year', number(40), sample.percentPerYear],
		['120_to_180_milliseconds', range(120, 180), sample.milliseconds],
		['25,000_to_62,500_US dollars per_GPU', range(25_000, 62_500), sample.dollarsPerGpu],
		['40_kilometers per_hour', number(40), unit(intl('kilometer'), intl('hour', -1))],
		['3_times', number(3), sample.times],
		['2_million_US dollars', number(2e6), sample.dollars],
		['7.46_Danish kroner per_euro', number(7.46), unit(money('DKK'), money('EUR', -1))],
	])('a value reads “%s”', (text, quantity, of) => {
		expect(shown(quantity, of, { form: 'long' })).toBe(text);
	});
});

const precise = (value: number, precision: number): Quantity => ({ kind: 'number', value, precision });
const preciseRange = (low: number, high: number, ofLow: number, ofHigh: number): Quantity => ({
	...{ kind: 'range', low, high, precision: { low: ofLow, high: ofHigh } },
});

describe('with the digits that its source writes', () => {
	test.each<[string, Quantity, Unit]>([
		['12.0%', precise(12, 0.1), sample.percent],
		['0.0%', precise(0, 0.1), sample.percent],
		['0.20_m', precise(0.2, 0.01), unit(intl('meter'))],
		['1.0_years', precise(1, 0.1), sample.years],
		['1.0_firms', precise(1, 0.1), sample.firms],
		['147_firms', precise(147, 1), sample.firms],
		['1,200.50_firms', precise(1200.5, 0.01), sample.firms],
		['1.20_million_firms', precise(1_200_000, 10_000), sample.firms],
		['1.2_million_firms', precise(1_200_000, 1), sample.firms],
		['1.000_million_firms', precise(1_000_000, 1000), sample.firms],
		['$2.5', precise(2.5, 0.1), sample.dollars],
		['$2.50', precise(2.5, 0.01), sample.dollars],
		['$5.00', precise(5, 0.01), sample.dollars],
		['7%–13.5%', preciseRange(7, 13.5, 1, 0.1), sample.percent],
		['7.0%–13.5%', preciseRange(7, 13.5, 0.1, 0.1), sample.percent],
		['1.0–2_million_firms', preciseRange(1e6, 2e6, 1e5, 1e6), sample.firms],
		['$1.50–$2.25', preciseRange(1.5, 2.25, 0.1, 0.01), sample.dollars],
		['−12.0% to_−10.0%', preciseRange(-12, -10, 0.1, 0.1), sample.percent],
	])('a value reads “%s”', (text, quantity, of) => {
		expect(shown(quantity, of)).toBe(text);
	});
});

describe('as a share of a whole', () => {
	const oneInFour: Quantity = { kind: 'share', of: 1, in: 4 };
	test.each<[string, QuantityOptions & { qualifier?: Qualifier; locale?: string }]>([
		['1_in_4', {}],
		['one_in_four', { form: 'words' }],
		['about_1_in_4', { qualifier: 'about' }],
		['1_из_4', { locale: 'ru' }],
	])('a value reads “%s”', (text, options) => {
		expect(shown(oneInFour, unit(pure), options)).toBe(text);
	});
});

describe('without its sign', () => {
	const size = { part: 'size' } as const;
	test('a negative value is as large as it is', () => {
		expect(shown(number(-12), sample.percent, size)).toBe('12%');
		expect(shown(preciseRange(-12, -10, 0.1, 1), sample.percent, size)).toBe('10%–12.0%');
		expect(shown(number(-12), unit(pure), { ...size, form: 'words' })).toBe('twelve');
	});

	test('a bound of the value is the other bound of its size', () => {
		expect(shown(number(-12), sample.percent, { ...size, qualifier: 'at least' })).toBe('at most_12%');
		expect(shown(number(-12), sample.percent, { ...size, qualifier: 'less than' })).toBe('more than_12%');
		expect(shown(number(-12), sample.percent, { ...size, qualifier: 'about' })).toBe('about_12%');
	});
});

describe('in words', () => {
	test('an integer below a thousand is spelled with its unit', () => {
		expect(shown(number(3), unit(named('country', 'countries')), { form: 'words' })).toBe('three_countries');
		expect(shown(number(147), sample.firms, { form: 'words' })).toBe('one hundred forty-seven_firms');
		expect(shown(number(147), sample.firms, { form: 'words', locale: 'en-GB' })).toBe(
			'one hundred and forty-seven_firms',
		);
		expect(shown(number(10), unit(intl('gigabit'), intl('second', -1)), { form: 'words' })).toBe(
			'ten_gigabits a_second',
		);
		expect(shown(range(2, 3), sample.years, { form: 'words' })).toBe('two_to_three_years');
	});

	test('only the number word is left without the unit', () => {
		expect(shown(number(70), sample.percent, { form: 'words', bare: true })).toBe('seventy');
		expect(shown(number(3), sample.times, { form: 'words', bare: true })).toBe('three');
	});

	test('what cannot be spelled is shown short, and the caller can know', () => {
		for (const value of [-1, 0.5, 1000]) {
			expect(canSpell(number(value), 'en')).toBe(false);
			expect(shown(number(value), sample.years, { form: 'words' })).toBe(shown(number(value), sample.years));
		}
		expect(canSpell(number(3), 'ru')).toBe(false);
		expect(canSpell(number(999), 'en')).toBe(true);
		expect(canSpell(range(7, 'unstated'), 'en')).toBe(false);
		expect(canSpell(range(7, 'unstated'), 'en', 'low')).toBe(true);
		expect(canSpell({ kind: 'date', date: '2022' }, 'en')).toBe(false);
	});
});

describe('without the unit', () => {
	test('a percent sign, a currency and a multiplier sign stay, and nothing else', () => {
		expect(shown(number(40), sample.percentPerYear, { bare: true })).toBe('40%');
		// The numbers of a column have all their digits.
		expect(shown(number(3_500_000), sample.firms, { bare: true })).toBe('3.5_million');
		expect(shown(number(3_500_000), sample.firms, { bare: true, inDigits: true })).toBe('3,500,000');
		expect(shown(number(-3_500_000), sample.dollarsPerGpu, { bare: true, inDigits: true })).toBe('−$3,500,000');
		expect(shown(range(25_000, 62_500), sample.dollarsPerGpu, { bare: true })).toBe('$25,000–$62,500');
		expect(shown(number(3), sample.times, { bare: true })).toBe('3×');
		expect(shown(range(120, 180), sample.milliseconds, { bare: true })).toBe('120–180');
		expect(shown(number(1200), sample.graduatesPerYear, { bare: true })).toBe('1,200');
	});
});

describe('a large number', () => {
	test('takes a scale word where three digits say all of it', () => {
		expect(shown(number(7e9), sample.parameters)).toBe('7_billion_parameters');
		expect(shown(number(1.5e6), sample.firms)).toBe('1.5_million_firms');
		expect(shown(number(2e6), sample.dollars)).toBe('$2_million');
		expect(shown(range(2e6, 5e6), sample.dollars)).toBe('$2–5_million');
		expect(shown(range(2e6, 5e9), sample.dollars)).toBe('$2_million to_$5_billion');
		expect(shown(range(7e9, 13e9), sample.parameters)).toBe('7–13_billion_parameters');
		expect(shown(number(2e6), sample.dollars, { locale: 'ru' })).toBe('2_млн_$');
	});

	test('keeps all of its digits otherwise', () => {
		expect(shown(number(1_234_567), sample.firms)).toBe('1,234,567_firms');
		expect(shown(number(1e21), sample.firms)).toBe('1,000,000,000,000,000,000,000_firms');
		expect(shown(number(1e-9), sample.percent)).toBe('0.000000001%');
	});
});

describe('a range', () => {
	test('shows one bound alone on request', () => {
		expect(shown(range(120, 180), sample.milliseconds, { part: 'low' })).toBe('120_ms');
		expect(shown(range(7e9, 'unstated'), sample.parameters, { part: 'high' })).toBe('unstated');
		expect(shown(range(7e9, 'unstated'), sample.parameters, { part: 'high', locale: 'ru' })).toBe('не указано');
	});

	test('says that a bound is unstated, and never completes it', () => {
		expect(shown(range(7e9, 'unstated'), sample.parameters)).toBe('7_billion_parameters to an unstated upper bound');
		expect(shown(range('unstated', 25_000), sample.dollarsPerGpu)).toBe('an unstated lower bound to $25,000 per_GPU');
		expect(shown(range(7e9, 'unstated'), sample.parameters, { locale: 'sv' })).toBe('7_miljarder_parameters_–_[?]');
		expect(shown(range('unstated', 'unstated'), sample.firms)).toBe('unstated');
	});

	test('repeats the sign of bounds below zero', () => {
		expect(shown(range(-5, -2), sample.percent)).toBe('−5% to_−2%');
		expect(shown(range(-5, 10), sample.percent, { locale: 'sv' })).toBe('−5_%_– 10_%');
	});
});

test('a qualifier stands before the number in words, or as a sign where the language has no entry', () => {
	expect(shown(number(1200), sample.graduatesPerYear, { qualifier: 'about' })).toBe('about_1,200_graduates a_year');
	expect(shown(number(5), sample.firms, { qualifier: 'at least' })).toBe('at least_5_firms');
	expect(shown(range('unstated', 5), sample.firms, { qualifier: 'about' })).toBe(
		'an unstated lower bound to about_5_firms',
	);
	expect(shown({ kind: 'date', date: '2022' }, sample.dates, { qualifier: 'about' })).toBe('about_2022');
	expect(shown(number(1200), sample.percentPerYear, { qualifier: 'about', locale: 'az' })).toBe('≈1.200%/il');
	expect(shown(number(1200), sample.percentPerYear, { qualifier: 'about', locale: 'kk' })).toBe(
		'жылына_шамамен_1_200%',
	);
});

test('a multiplier is counted as the language counts, by a sign where it has no word', () => {
	const times = (quantity: Quantity, locale: string) => shown(quantity, sample.times, { form: 'long', locale });
	expect([1, 3].map((value) => times(number(value), 'en'))).toEqual(['1_time', '3_times']);
	expect([21, 3, 5].map((value) => times(number(value), 'ru'))).toEqual(['21_раз', '3_раза', '5_раз']);
	expect([range(1, 2), range(4, 5)].map((value) => times(value, 'ru'))).toEqual(['1–2_раза', '4–5_раз']);
	expect(times(number(3), 'sv')).toBe('3×');
});

test('a built-in unit is named by its own word, in the form that goes with the number or the range', () => {
	const counted = (code: string, quantity: Quantity, locale = 'en') => {
		const atom = builtInUnits.find(({ codes }) => codes.includes(code))?.atom;
		if (atom === undefined) throw new Error(`There is no unit ${code}.`);
		return shown(quantity, unit({ atom, power: 1 }), { locale });
	};
	expect([number(1), number(2), range(1, 2)].map((value) => counted('person', value))).toEqual([
		'1_person',
		'2_people',
		'1–2_people',
	]);
	expect(counted('tonne', number(1))).toBe('1_tonne');
	expect(counted('percentage-point', number(3))).toBe('3_percentage points');
	expect([21, 3, 5].map((value) => counted('tonne', number(value), 'ru'))).toEqual(['21_тонна', '3_тонны', '5_тонн']);
	expect([21, 3, 5].map((value) => counted('person', number(value), 'ru'))).toEqual([
		'21_человек',
		'3_человека',
		'5_человек',
	]);
});

test('a rate per several names how many, in all forms', () => {
	const { atom: people } = builtInUnits.find(({ codes }) => codes.includes('person')) ?? {};
	if (people === undefined) throw new Error('There is no unit person.');
	const several = { ...people, display: { by: 'several', count: 100_000, of: people } } as const;
	const rate = unit(named('death', 'deaths'), { atom: several, power: -1 });
	expect(shown(number(12.5), rate)).toBe('12.5_deaths per_100,000_people');
	expect(shown(number(12.5), rate, { form: 'long' })).toBe('12.5_deaths per_100,000_people');
	expect(shown(range(1, 2), unit(sample.pure, { atom: several, power: -1 }))).toBe('1–2_per_100,000_people');
	expect(formatUnit(rate, 'en')).toBe('deaths per_100,000_people'.replaceAll('_', '\u00a0'));
	expect(formatUnit(rate, 'de')).toContain('100.000');
});

test('names a unit without a number as after a large one, in a language that has several plurals', () => {
	expect(formatUnit(unit(intl('percent')), 'ru')).toBe('процентов');
	expect(formatUnit(unit(money('KZT')), 'ru')).toBe('казахских тенге');
	expect(formatUnit(unit(money('KZT')), 'en')).toBe('Kazakhstani tenges');
});

describe('a language of its own order', () => {
	afterEach(() => void Reflect.deleteProperty(catalogues, 'qab'));

	test('puts its words around value, unit and bounds as its messages have them', () => {
		const qab = {
			'value.range': '{$low}-dan {$high}-gacha',
			'value.per': '{$unit} boshiga {$value}',
			'value.each-year': 'yiliga {$value}',
			'value.times': '.input {$category :string} {{marta {$value}}}',
		};
		Object.assign(catalogues, { qab });
		const inOrder = (quantity: Quantity, of: Unit, form?: 'long') => shown(quantity, of, { locale: 'qab-UZ', form });
		expect(inOrder(number(5), unit(named('firm', 'firms'), named('GPU', 'GPUs', -1)))).toBe('GPU boshiga 5_firms');
		expect(inOrder(number(5), unit(pure, named('GPU', 'GPUs', -1)))).toBe('GPU_boshiga_5');
		expect(inOrder(number(5), sample.graduatesPerYear)).toBe('yiliga 5_graduates');
		expect(inOrder(range(-5, 2), sample.firms)).toBe('−5-dan 2-gacha_firms');
		expect(inOrder(range(2, 5), sample.firms, 'long')).toBe('2-dan_5-gacha_firms');
		expect(inOrder(number(3), sample.times, 'long')).toBe('marta 3');
	});
});

test('other languages take their own rates and plurals', () => {
	const graduate = named('выпускник', 'выпускника', 1, { few: 'выпускника', many: 'выпускников' });
	const graduates = unit(graduate, intl('year', -1));
	expect(shown(number(1200), graduates, { qualifier: 'about', locale: 'ru' })).toBe('примерно_1_200_выпускников в_год');
	expect(shown(range(2, 3), graduates, { locale: 'ru' })).toBe('2–3_выпускника в_год');
	expect(shown(number(40), sample.percentPerYear, { locale: 'de' })).toBe('40_% pro_Jahr');
	expect(shown(number(40), sample.percentPerYear, { locale: 'ky', form: 'long' })).toBe('жылына_40_пайыз');
	expect(shown(range(25_000, 62_500), sample.dollarsPerGpu, { locale: 'ru' })).toBe('25_000–62_500_$/GPU');
});

test('Arabic has six plurals', () => {
	const forms = { zero: 'لا تلميذ', two: 'تلميذان', few: 'تلاميذ', many: 'تلميذًا' };
	const pupils = unit(named('تلميذ واحد', 'تلميذ', 1, forms));
	expect([0, 1, 2, 3, 11, 100].map((value) => shown(number(value), pupils, { locale: 'ar' }))).toEqual([
		'0_لا تلميذ',
		'1_تلميذ واحد',
		'2_تلميذان',
		'3_تلاميذ',
		'11_تلميذًا',
		'100_تلميذ',
	]);
});

test.each([
	[1, '1st'],
	[2, '2nd'],
	[3, '3rd'],
	[11, '11th'],
	[27, '27th'],
	[1021, '1,021st'],
])('the rank %i is an ordinal in every form', (rank, text) => {
	for (const form of ['short', 'long', 'words'] as const) {
		expect(shown(number(rank), sample.ranks, { form })).toBe(text);
		expect(shown(number(rank), sample.ranks, { form, bare: true })).toBe(text);
	}
});

test('ranks from one to another, and a rank in a language without a word for it', () => {
	expect(shown(range(3, 5), sample.ranks)).toBe('3rd to_5th');
	expect(shown(number(27), sample.ranks, { qualifier: 'about' })).toBe('about_27th');
	expect(shown(number(27), sample.ranks, { locale: 'sv' })).toBe('№_27');
});

test('a unit without a number has the name that its author gives for that, or the one after a hundred', () => {
	const few = { few: 'выпускника', many: 'выпускников' };
	const year = intl('year', -1);
	expect(formatUnit(unit(named('выпускник', 'выпускника', 1, few), year), 'ru')).toBe('выпускников в\u00a0год');
	const alone = { ...few, alone: 'выпускники' };
	expect(formatUnit(unit(named('выпускник', 'выпускника', 1, alone), year), 'ru')).toBe('выпускники в\u00a0год');
});

test('a value that is divided by a unit says so in the words that its author gives', () => {
	const node = unit(money('USD'), named('узел', 'узла', -1, { few: 'узла', many: 'узлов', per: 'на узел' }));
	expect(shown(number(5), node, { locale: 'ru' })).toBe('5_$_на_узел');
});

describe('what a number with a scale word counts', () => {
	const [people, hectares] = [unit(named('habitant', 'habitants')), unit(named('hangar', 'hangars'))];
	const firme = unit(named('firmă', 'firme'));
	const euros = unit(money('EUR'));
	test.each<[string, string, Quantity, Unit, QuantityOptions?]>([
		['fr', '7_milliards_de_parameters', number(7e9), sample.parameters],
		['fr', '1,5_million_d’habitants', number(1.5e6), people],
		['fr', '2_millions_de_hangars', number(2e6), hectares],
		['fr', '7_000_habitants', number(7000), people],
		['fr', '7_000_000_habitants', number(7e6), people, { inDigits: true }],
		['fr', '7_milliards_d’euros', number(7e9), euros, { form: 'long' }],
		['fr', '7_Md_€', number(7e9), euros],
		['fr', '7_millions', number(7e6), people, { form: 'number' }],
		['fr', '7–9_millions_d’habitants', range(7e6, 9e6), people],
		['es', '7_millones_de_firms', number(7e6), sample.firms],
		['es', '7_mil_millones_de_años', number(7e9), sample.years],
		['pt', '1_milhão_de_firms', number(1e6), sample.firms],
		['it', '7_miliardi_di_firms', number(7e9), sample.firms],
		['ca', '7_milions_d’euros', number(7e6), euros, { form: 'long' }],
		['ro', '7_firme', number(7), firme],
		['ro', '25_de_firme', number(25), firme],
		['ro', '101_firme', number(101), firme],
		['ro', '7_milioane_de_firme', number(7e6), firme],
		['ro', '25_de_milioane_de ani', number(25e6), sample.years],
		['ro', '10-25_de_firme', range(10, 25), firme],
		['de', '7_Millionen_firms', number(7e6), sample.firms],
		['ru', '7_миллионов_firms', number(7e6), sample.firms],
	])('is linked to it in %s: “%s”', (locale, text, quantity, of, options) => {
		expect(shown(quantity, of, { locale, ...options }).replaceAll('\u202f', '_')).toBe(text);
	});

	test('has one space before the scale word', () => {
		expect(shown(number(7e9), unit(money('BRL')), { locale: 'pt-BR' })).toBe('R$_7_bilhões');
		expect(formatUnit(sample.years, 'ro')).toBe('ani');
	});
});

test.each([
	['ru', 'KZT', '5_₸'],
	['kk', 'KZT', '5_₸'],
	['ru-KZ', 'KZT', '5_₸'],
	['es', 'CRC', '5_₡'],
	['en', 'KZT', 'KZT_5'],
	['fr', 'KZT', '5_KZT'],
	['ru', 'USD', '5_$'],
	['ru', 'CAD', '5_CA$'],
	['fr', 'CAD', '5_$CA'],
	['es', 'MXN', '5_MXN'],
	['ru', 'KGS', '5_KGS'],
	['ru', 'TRY', '5_TRY'],
])('money in %s has the sign that is usual: %s is written “%s”', (locale, currency, text) => {
	expect(shown(number(5), unit(money(currency)), { locale }).replaceAll('\u202f', '_')).toBe(text);
});

import { expect, test } from 'vitest';
import { describeDenial } from '../../../../../src/core/reading/cut-denials.ts';
import { readNumbers } from '../../../../../src/core/reading/read-numbers.ts';
import { readAloud } from '../../read-aloud.ts';
import { moreCases } from './more-cases.ts';
import { newsCases } from './news-cases.ts';
import { scholarlyCases } from './scholarly-cases.ts';

test.each([
	['вырос с 7 до 13 %', ['7 percent', '13 percent']],
	['с 7 до 13 % выросла доля', ['7 percent', '13 percent']],
	['вырос с 500 до 2 тысяч', ['unreadable 500', '2000']],
	['работает с 9 до 18 часов', ['unreadable 9', 'unreadable 18']],
	['от 7 до 13 млрд', ['7000000000…13000000000']],
	['примерно от 7 до 13', ['about 7…13']],
	['с 2019 до 2023 года', ['2019 year', '2023 year']],
] as const)('“%s” is a change, a range, or cannot be read', (text, readings) => {
	expect(readAloud(text, 'ru').map((each) => each.replace('at most? ', ''))).toEqual(readings);
});

test.each([
	['не превышает 40, не менее 40, превысил 40', ['at most 40', 'at least 40', 'more than 40']],
	['более чем в 3 раза, почти на 40 %', ['more than 3 multiplier', 'about 40 percent']],
	['40 с лишним, 40 с лишним тысяч, 40 лет и старше', ['more than 40', 'more than 40000', 'at least 40']],
	['цена от 40 тенге; зависит от 40 стран', ['at least 40 KZT', '40']],
	['до 40 стран; выросло на 5 % до 40', ['at most? 40', '5 percent', '40']],
	['не 70 компаний, а 90; вместо 70 — 90', ['unreadable 70', '90', 'unreadable 70', '90']],
	['20 градусов мороза; 5 °C ниже нуля', ['-20', '-5']],
	['в 3 раза; опросили 3 раза; 3 раза в год', ['3 multiplier', '3', '3']],
	['№ 5, таблица 7, 5-е место, в 90-х годах, 3-го квартала', ['unreadable 5', 'unreadable 7']],
	['12 врачей на 1000 жителей', ['unreadable 12 врачей на 1000']],
] as const)('reads what stands around the numbers of “%s”', (text, readings) => {
	expect(readAloud(text, 'ru')).toEqual(readings);
});

test.each([
	['Неверно, что ', '48 мостов закрыто.', 'leaves out “Неверно, что”, which denies it'],
	['Построено не ', '48 мостов.', 'leaves out “не”, which denies it'],
	[
		'Неизвестно, действительно ли ',
		'48 мостов закрыто.',
		'leaves out “Неизвестно, действительно ли”, which leaves it open',
	],
	['Доказано, что ', '48 мостов закрыто.', undefined],
] as const)('a quote after “%s” may leave out a denial', (before, quote, expected) => {
	expect(describeDenial(before + quote, before.length, before.length + quote.length, 'ru')).toBe(expected);
});

test('a number reads the same with 64 characters around it as in its whole text', () => {
	const lines = [newsCases, scholarlyCases, moreCases].flatMap((table) => table.trim().split('\n'));
	const text = lines.map((line) => line.replace(/ = .*$/u, '').replace(/[{}]/gu, '')).join(' ');
	const brief = (passage: string, from: number) =>
		readNumbers(passage, { language: 'ru', cutOff: false }).map((reading) => ({
			...reading,
			start: reading.start + from,
			end: reading.end + from,
			...('unitAt' in reading && reading.unitAt !== undefined ? { unitAt: reading.unitAt + from } : {}),
		}));
	const whole = brief(text, 0);
	expect(whole.length).toBeGreaterThan(350);
	for (const reading of whole) {
		const from = Math.max(0, reading.start - 64);
		expect(brief(text.slice(from, reading.end + 64), from)).toContainEqual(reading);
	}
});

test.each([
	['Смертность: 7,3 на 1000 родившихся', ['unreadable 7,3 на 1000']],
	['12,5 на 100 000 человек', ['unreadable 12,5 на 100 000']],
	['выросло на 1000 человек', ['1000']],
	['в 2020 году на 1000 человек меньше', ['2020 year', '1000']],
] as const)('“%s” is a rate only where two numbers make one', (text, readings) => {
	expect(readAloud(text, 'ru')).toEqual(readings);
});

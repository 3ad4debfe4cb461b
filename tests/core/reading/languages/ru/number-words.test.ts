import { expect, test } from 'vitest';
import { readNumberWords } from '../../../../../src/core/reading/languages/ru/number-words.ts';
import { readAloud } from '../../read-aloud.ts';
import { rulesFor, spellOut } from './spelled-out.ts';

const numbers = [
	...Array.from({ length: 121 }, (_, number) => number),
	...[199, 200, 234, 300, 345, 400, 456, 500, 567, 600, 678, 700, 789, 800, 891, 900, 999],
	...[1000, 1001, 1200, 2000, 2345, 5006, 11_000, 21_019, 99_999, 100_000, 234_567, 900_001],
	...[1e6, 1_000_001, 2_300_000, 5_040_300, 21e6, 123_456_789, 1e9, 2_000_000_002, 5e9, 3e12],
];

test.each(rulesFor('cardinal'))('every number that CLDR spells by %s is read', (rule) => {
	// “Один” and “семью” alone may be no numbers: “одни школы”, “имеет семью”.
	const spelled = numbers.map((number) => [number, spellOut(number, rule)] as const);
	const misread = spelled.filter(([number, words]) => {
		const [found, ...others] = readNumberWords(words);
		const value = Number(`${found?.value ?? NaN}e${found?.power ?? 0}`);
		const isRead = value === number && found?.text === words && others.length === 0;
		return !isRead && !/^(?:одни\p{L}*|одних|семью)$/u.test(words);
	});
	expect(misread).toEqual([]);
});

test.each(rulesFor('ordinal'))('no number that CLDR spells by %s counts', (rule) => {
	const spelled = numbers.filter((number) => number > 0 && number <= 121).map((number) => spellOut(number, rule));
	expect(spelled.filter((words) => /\p{L}/u.test(words) && readNumberWords(words).length > 0)).toEqual([]);
});

test.each([
	['полтора миллиона, полторы тысячи, полутора сотен, полтораста', ['1500000', '1500', '150', '150']],
	['две трети, одна пятая, две пятых, десятая часть', ['0.6666666666666666', '0.2', '0.4', '0.1']],
	['половина, половину, четверть, три четверти, треть', ['0.5', '0.5', '0.25', '0.75', '0.3333333333333333']],
	['каждый пятый, каждая вторая, каждого десятого', ['0.2', '0.5', '0.1']],
	['две целых пять десятых, ноль целых три десятых', ['2.5', '0.3']],
	['два с половиной; два с половиной миллиона; 2 с четвертью', ['2.5', '2500000', '2.25']],
	['полгода, полчаса, полмиллиона, полпроцента', ['0.5', '0.5', '500000', '0.5 percent']],
	['вдвое, втрое, вчетверо, трёхкратно, удвоился, утроилась', [2, 3, 4, 3, 2, 3].map((n) => `${n} multiplier`)],
	['двое, троих, семеро, десятеро', ['2', '3', '7', '10']],
	['десяток; два десятка; дюжина; сотня; три сотни', ['10', '20', '12', '100', '300']],
	['около тысячи, больше миллиона, тысяча', ['about 1000', 'more than 1000000', '1000']],
] as const)('reads “%s”', (text, readings) => {
	expect(readAloud(text, 'ru')).toEqual(readings);
});

test.each([
	'тысячи людей, сотни школ, десятки миллионов, несколько тысяч',
	'ни один, ни одна, ни одного, одного из них, одни школы, с одной стороны, одно и то же',
	'первый, пятое место, двадцать пятый, сто двадцать третья',
	'во второй половине, первая четверть, последней трети',
	'имеет семью, сорока-белобока, с половиной, четвертьфинал',
	'миллионер, тысячелетие, стоит, триллер, пятница',
])('reads no number in “%s”', (text) => {
	expect(readAloud(text, 'ru').filter((reading) => reading !== '40')).toEqual([]);
});

test.each([
	['2 миллиона с половиной', ['unreadable 2 миллиона с половиной']],
	['два миллиона с половиной', ['unreadable два миллиона с половиной']],
	['2 с третью миллиона', ['2333333.3333333335']],
	['3 года 2 месяца; 5 минут 20 секунд', ['unreadable 3 года 2 месяца', 'unreadable 5 минут 20 секунд']],
	['1 млн 918 тыс. 736 фирм; 2 млн 300', ['1918736', '2000300']],
	['5 рублей 50 копеек, 5 тысяч рублей 50 копеек', ['5.5 RUB', 'unreadable 5 тысяч рублей 50 копеек']],
] as const)('“%s” is one quantity, or cannot be read', (text, readings) => {
	expect(readAloud(text, 'ru')).toEqual(readings);
});

import { expect, test } from 'vitest';
import { readAloud } from './read-aloud.ts';

const cases: [string, string[]][] = [
	[
		'\u201112 %; \u201212 %; \ufe6312 %; \uff0d12 %; \u02d712 %; \u221212 %',
		Array.from({ length: 6 }, () => '-12 percent'),
	],
	['a fall of —12 %', ['unreadable —12 %']],
	['«-3» ‘-3’ *-3* |-3| (-3) "-3"; $-3; -$3', ['-3', '-3', '-3', '-3', '-3', '-3', '-3 USD', '-3 USD']],
	[
		'The loss: - $3; a change of - 3 %; by − 3; it was - 3 %',
		['unreadable - $3', '-3 percent', '-3', 'unreadable - 3 %'],
	],
	['5 -3; -3 -5; 5 −10; 5\t-3', ['unreadable 5 -3', 'unreadable -3 -5', '5', '-10', '5', '-3']],
	['−5–−3; -5 to -3; -.5; −.5 %', ['-5…-3', '-5…-3', '-0.5', '-0.5 percent']],
	['A list:\n- 48 bridges\n— 49 bridges\n- $3 million\n- 12 %', ['48', '49', '3000000 USD', '12 percent']],
	['Latvia - 48 bridges; bridges – 48 in all; bridges—48 of them; bridges--48 of them', ['48', '48', '48', '48']],
	[
		'5–10; 5 – 10; 5-10; 5 -10; 5—10; 5 €-10 €; 5 %-10 %',
		['5…10', '5…10', '5…10', '5…10', '5…10', '5…10 EUR', '5…10 percent'],
	],
	['5 — 10 of them', ['5', '10']],
	['a 5- to 10-year plan; 5- and 10-year; a 3-year plan', ['5…10', '5', '10', '3']],
	['it was 3-. It was 3- in all', ['unreadable 3', 'unreadable 3']],
	[
		'Profit\t(3)\t(1,200)\tand $(3) million, (3.5)%, a loss (3)',
		['unreadable 3', 'unreadable 1,200', 'unreadable 3', 'unreadable 3.5', 'unreadable 3'],
	],
	['three (3) bridges (48) in (2019); 48 (12 %)', ['3', '48', '2019 year', '48', '12 percent']],
	['by energy\n(55%) and wind\n(3), a loss\n(3) in all', ['55 percent', '3', 'unreadable 3']],
	[
		'40 plus or minus 5 bridges; 40 ± 5 %; $40 ± $5 million; 40 (±5) firms; 40 +/- 5',
		['40±5', '40±5 percent', '40000000±5000000 USD', '40±5', '40±5'],
	],
	['about 40 ± 5 bridges; $40 ± 5 %', ['about 40±5', '40±2 USD']],
	['±5 bridges; at least 40 ± 5', ['unreadable ±5', 'unreadable 40 ± 5']],
];

const cold: [string, string[]][] = [
	['of - 20 °C, at – 20 °C, below - 20 degrees; minus 20 °C', ['-20', '-20', 'less than -20', '-20']],
	[
		'it was - 20 °C; convert - 20 degrees to kelvin; here – 20 °C',
		['unreadable - 20', 'unreadable - 20', 'unreadable – 20'],
	],
	['from - 5 °C to - 3 °C; from 5 °C to - 3 °C', ['-5…-3', '5', '-3']],
	['it was -\n20 °C; 5 °C -\n10 °C', ['unreadable -\n20', '5', '10']],
	['5 °C - 10 °C; 5 – 10 °C; 5 degrees - 10 degrees', ['5…10', '5…10', '5…10']],
	['20 °C below zero; 20 degrees Celsius below 0', ['-20', 'less than 0', '-20', 'less than 0']],
	[
		'20 below zero; twenty degrees below zero; -20 °C below zero',
		['-20', 'less than 0', '-20', 'less than 0', '-20', 'less than 0'],
	],
	[
		'20 degrees below freezing; it was 20 below; 10 to 20 °C below zero',
		['unreadable 20', 'unreadable 20', 'unreadable 10 to 20', 'less than 0'],
	],
	['20 degrees below average; 20 below the line; the 20 firms below zero', ['20', '20', '20', 'less than 0']],
	['- 20 k', ['unreadable - 20 k']],
	['- 1 4/5', ['unreadable - 1 4/5']],
	['Cold:\n- 20 °C\n- 30 °C', ['unreadable - 20', 'unreadable - 30']],
	['Sold:\n- 20 k\n- 30 k\n- 40 firms', ['20000', '30000', '40']],
	['A loss of $20 million; a deficit of 3 %', ['20000000 USD', '3 percent']],
];

test.each(cold)('reads the sign of “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected);
});

test.each(cases)('reads “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected);
});

test('reads the word for minus in other languages', () => {
	expect(readAloud('минус 40', 'ru')).toEqual(['-40']);
});

test('takes two dashes with a space between them for punctuation', () => {
	expect(readAloud('Bonds of the county , md . - - $ 65 million of debt')).toEqual(['65000000 USD']);
	expect(readAloud('It was 5 - - $ 65 million')).not.toContain('65000000 USD');
});

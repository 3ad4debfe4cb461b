import { expect, test } from 'vitest';
import { readNumbers } from '../../../src/core/reading/read-numbers.ts';
import { readAloud } from './read-aloud.ts';

/** The numbers of a text with their uncertainty and the words at which their unit begins. */
function read(text: string) {
	return readNumbers(text, { language: 'en', cutOff: false }).map((reading) => {
		if (reading.kind !== 'number') return reading.text;
		return [reading.value, reading.uncertainty, text.slice(reading.unitAt ?? reading.end).trim()];
	});
}

test.each([
	['0.20 [0.15 to 0.25] m', [0.2, { low: 0.15, high: 0.25 }, 'm']],
	['USD 12 (10–14) million', [12_000_000, { low: 10_000_000, high: 14_000_000 }, '']],
	['34 [21–57] %', [34, { low: 21, high: 57 }, '']],
	['3.4 (sd 0.2) kg', [3.4, undefined, 'kg']],
	['3.4 (SD = 0.2, n = 40) million', [3_400_000, undefined, '']],
	['12 (n = 40) million', [12_000_000, undefined, '']],
	['2400 ± 240 MW', [2400, { margin: 240 }, 'MW']],
	['(2400 ± 240) MW', [2400, { margin: 240 }, 'MW']],
	['(2.4 ± 0.2) million', [2_400_000, { margin: 200_000 }, '']],
	['40 km ± 5 km', [40, { margin: 5 }, 'km ± 5 km']],
	['2400 MW ± 10 %', [2400, { margin: 240 }, 'MW ± 10 %']],
	['40 (±5) firms', [40, { margin: 5 }, 'firms']],
	['40 plus or minus 5 bridges', [40, { margin: 5 }, 'bridges']],
	['2,000.45±0.01 pounds', [2000.45, { margin: 0.01 }, '']],
	['$40 ± $5 million', [40_000_000, { margin: 5_000_000 }, '']],
	['1.09 [0.95 to 1.20]', [1.09, { low: 0.95, high: 1.2 }, '']],
	['12.4 (11.9, 12.9) kg', [12.4, { low: 11.9, high: 12.9 }, 'kg']],
	['12 % (margin of error ±3 %)', [12, { margin: 3 }, '']],
	['12 % of adults (with a margin of error of 3 points)', [12, { margin: 3 }, expect.any(String)]],
	['12 % (margin of error: ±3 % at the 95 % confidence level)', [12, { margin: 3, level: 95 }, '']],
	['12% (95% CI 7–19%)', [12, { low: 7, high: 19, level: 95 }, '']],
	['5.2 (95 % CI, 4.1 to 6.3) kg', [5.2, { low: 4.1, high: 6.3, level: 95 }, 'kg']],
	['5.2 kg (90 % confidence interval: 4.1, 6.3)', [5.2, { low: 4.1, high: 6.3, level: 90 }, expect.any(String)]],
	['-1.5 (-2.0 to -1.0) kg', [-1.5, { low: -2, high: -1 }, 'kg']],
	['3.0 (2.8–3.2) × 10^6 cells', [3_000_000, { low: 2_800_000, high: 3_200_000 }, 'cells']],
	['1.2 million (0.9–1.5 million) people', [1_200_000, { low: 900_000, high: 1_500_000 }, 'people']],
	['45.3% (95% CI 40.1%, 50.5%)', [45.3, { low: 40.1, high: 50.5, level: 95 }, '']],
	['0.75; 95% CI 0.60 to 0.94', [0.75, { low: 0.6, high: 0.94, level: 95 }, '']],
	['12 million (CI 95%: 10–14)', [12_000_000, { low: 10_000_000, high: 14_000_000, level: 95 }, '']],
	['3 (three) million', [3_000_000, undefined, '']],
	['40 [3] km', [40, undefined, 'km']],
])('joins to a number what stands in and behind its bracket: “%s”', (text, expected) => {
	expect(read(text)[0]).toEqual(expected);
});

test('states no number inside a bracket that belongs to the number before it', () => {
	expect(readAloud('1.09 [0.95 to 1.20]; 3.4 (sd 0.2) kg; 40 ± 5; 12% (95% CI 7–19%); 5 (n = 40) kg')).toEqual([
		'1.09 [0.95, 1.2]',
		'3.4',
		'40±5',
		'12 [7, 19]@95 percent',
		'5',
	]);
	expect(readAloud('17 (12%) firms; 57% (n = 40)')).toEqual(['17', '12 percent', '57 percent', '40']);
});

test.each([
	['12 (10–14 million) people', ['unreadable 12 (10–14 million)']],
	['5 (10–14) million', ['unreadable 5 (10–14) million']],
	['12 (estimated) million', ['unreadable 12 (estimated) million']],
	['12 (as in 2019) %', ['unreadable 12 (as in 2019) %']],
	['at least 40 ± 5; ±5 bridges', ['unreadable 40 ± 5', 'unreadable ±5']],
	['40 km ± 5 m', ['unreadable 40 km ± 5 m']],
])('gives a number no scale or margin that may not be its own: “%s”', (text, expected) => {
	expect(readAloud(text)).toEqual(expected);
});

test.each([
	['1,09 (95 % ДИ 0,95–1,20)', ['1.09 [0.95, 1.2]@95']],
	['1,09 (95%-й доверительный интервал: 0,95–1,20)', ['1.09 [0.95, 1.2]@95']],
	['3,4 (стандартное отклонение 0,2) кг', ['3.4']],
	['3,4 (СО 0,2) кг', ['3.4']],
])('reads “%s” in Russian', (text, readings) => {
	expect(readAloud(text, 'ru')).toEqual(readings);
});

test('the margin of error of a survey is none of the people that it asked', () => {
	expect(read('1,200 adults (margin of error ±3 %)')[0]).toEqual([1200, undefined, expect.any(String)]);
	expect(read('12 % (margin of error ±3 %, 40 firms)')[0]).toEqual([12, undefined, expect.any(String)]);
});

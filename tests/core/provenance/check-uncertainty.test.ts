import { describe, expect, test } from 'vitest';
import type { StatedFigureSpec } from '../../../src/core/model/evidence/stated.ts';
import { Collector, type Findings } from '../../../src/core/problem.ts';
import { checkUncertainty } from '../../../src/core/provenance/check-uncertainty.ts';
import type { NumberReading } from '../../../src/core/reading/reading.ts';
import { check, resultOf, unit } from './samples.ts';

const proven = { kind: 'number', value: 2400 };
const text = 'They counted 2400 ± 240 firms in all.';

describe('a margin', () => {
	test('is the one that the quote states beside the number', () => {
		expect(resultOf(text, 2400, 'firm', { uncertainty: { margin: 240 } })).toEqual(proven);
		expect(resultOf(text, 2400, 'firm', { uncertainty: { margin: 24 } })).toEqual([
			'uncertainty-stands-in-quote uncertainty',
		]);
		expect(resultOf(text, 2400, 'firm', { uncertainty: { low: 2160, high: 2640 } })).toEqual([
			'uncertainty-stands-in-quote uncertainty',
		]);
	});

	test('may be left out, and asks for no qualifier', () => {
		expect(resultOf(text, 2400, 'firm')).toEqual(proven);
		expect(resultOf(text, 2400, 'firm', { qualifier: 'about' })).toEqual(proven);
		expect(resultOf('About 2400 ± 240 firms answered.', 2400, 'firm')).toEqual(['qualifier-stands-in-quote value']);
	});

	test('is never invented', () => {
		expect(resultOf('They counted 2400 firms.', 2400, 'firm', { uncertainty: { margin: 240 } })).toEqual([
			'uncertainty-stands-in-quote uncertainty',
		]);
		expect(resultOf(text, 2400, 'firm', { uncertainty: { margin: 240, level: 95 } })).toEqual([
			'uncertainty-stands-in-quote uncertainty',
		]);
	});

	test('belongs to the number with the sign of the unit', () => {
		const both = 'There were 40 ± 5 firms, and costs rose by 40 % in all.';
		expect(resultOf(both, 40, 'percent')).toMatchObject({ value: 40 });
		expect(resultOf(both, 40, 'percent', { uncertainty: { margin: 5 } })).toEqual([
			'uncertainty-stands-in-quote uncertainty',
		]);
	});

	test('stands in the scale of the number', () => {
		const scaled = 'The count came to 40 ± 5 million firms.';
		expect(resultOf(scaled, 40e6, 'firm', { uncertainty: { margin: 5e6 } })).toMatchObject({ value: 40e6 });
		expect(resultOf(scaled, 40e6, 'firm', { uncertainty: { margin: 5 } })).toHaveLength(1);
	});

	test('is not cut off by a shorter quote', () => {
		expect(resultOf(text, 2400, 'firm', { quote: 'They counted 2400' })).toEqual(['number-stands-in-quote value']);
	});
});

/** What is found of a figure whose quote was read as 1.09 with an uncertainty. */
function findingsOf(stated: Partial<StatedFigureSpec>, uncertainty: NumberReading['uncertainty']) {
	const reading: NumberReading = {
		...{ kind: 'number', start: 0, end: 19, text: '1.09 [0.95 to 1.20]', value: 1.09, cut: false, year: false },
		uncertainty,
	};
	const findings: Findings = new Collector();
	const readings = { whole: [reading], split: [], text: '', quote: { start: 0, end: 0 }, language: 'en' };
	checkUncertainty({ value: 1.09, unit: 'ms', ...stated }, unit('ms'), readings, findings);
	return findings.reported.map(({ message, hint }) => `${message} ${hint}`);
}

describe('an interval and its level', () => {
	const interval = { low: 0.95, high: 1.2 };

	test('are those of the quote', () => {
		const of95 = { ...interval, level: 95 };
		expect(findingsOf({ uncertainty: of95 }, of95)).toEqual([]);
		expect(findingsOf({ uncertainty: interval }, interval)).toEqual([]);
		expect(findingsOf({ uncertainty: interval }, of95)).toEqual([
			'The quote gives a level of 95 % for 1.09 [0.95 to 1.20], and the figure no level. ' +
				'Write `uncertainty: { low: 0.95, high: 1.2, level: 95 }`.',
		]);
		expect(findingsOf({ uncertainty: of95 }, interval)).toEqual([
			'The quote gives no level for 1.09 [0.95 to 1.20], and the figure a level of 95 %. ' +
				'Write `uncertainty: { low: 0.95, high: 1.2 }`.',
		]);
		expect(findingsOf({ uncertainty: { ...of95, low: 0.9 } }, of95)).toEqual([
			'The quote states 1.09 [0.95 to 1.20], and the figure says { low: 0.9, high: 1.2, level: 95 }. ' +
				'Write `uncertainty: { low: 0.95, high: 1.2, level: 95 }`.',
		]);
	});

	test('holds the value', () => {
		const beyond = { low: 2, high: 3 };
		expect(findingsOf({ uncertainty: beyond }, beyond)).toEqual([
			'The value 1.09 lies outside its interval, 2 to 3. Correct the value or the interval.',
		]);
	});

	test('belong to a single number', () => {
		expect(findingsOf({ value: { low: 1, high: 2 }, uncertainty: interval }, interval)).toHaveLength(1);
	});
});

test('a rounded value is a multiple of its step', () => {
	expect(findingsOf({ rounded: 0.01 }, undefined)).toEqual([]);
	expect(findingsOf({ rounded: 0.1 }, undefined)).toEqual([
		'The value 1.09 is no multiple of 0.1, so it was not rounded to that step. Correct the step, which is in the unit ' +
			'of the figure, or leave `rounded` out.',
	]);
	expect(findingsOf({ value: '2022', rounded: 1 }, undefined)).toHaveLength(1);
});

test('a value was not rounded to a step that is finer than its last digit', () => {
	const rounded = (text: string, step: number) => resultOf(text, 12, 'percent', { rounded: step });
	const value = { kind: 'number', value: 12 };
	expect(rounded('It was 12 % of them all.', 1)).toMatchObject(value);
	expect(rounded('It was 12.0 % of them all.', 0.1)).toMatchObject(value);
	expect(rounded('It was 12 % of them all.', 0.1)).toEqual(['uncertainty-fits-its-value rounded']);
});

test('an unproven uncertainty leaves the figure unproven', () => {
	expect(check(text, 2400, 'firm', { uncertainty: { margin: 1 } })).toHaveProperty('findings');
});

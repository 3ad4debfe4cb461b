import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { StatedFigureSpec } from '../../../src/core/model/evidence/stated.ts';
import { resultOf } from './samples.ts';

const text = readFileSync(new URL('../../../data/sources/mit-reap-survey.txt', import.meta.url), 'utf8');

const proven: [StatedFigureSpec['value'], string, string, StatedFigureSpec['qualifier']?][] = [
	[3, 'country', 'enterprise deployment rates across the three countries'],
	[147, 'firm', 'interviews with 147 firms'],
	['2022-01/2023-12', 'date', 'between January 2022 and December 2023'],
	[40, 'percent/year', '40 % year-over-year increase in on-premise and cloud-based GPU capacity'],
	[68, 'percent', 'Kazakhstan accounting for 68 % of the region’s total'],
	[3, 'multiplier', 'A 3x surge in fine-tuning projects since 2022'],
	[2022, 'date', 'A 3x surge in fine-tuning projects since 2022'],
	[12, 'percent', 'Only 12 % of surveyed firms deploy AI models beyond proof-of-concept'],
	[1200, 'graduate/year', 'Universities produce ~1,200 AI/ML graduates annually', 'about'],
	[70, 'percent', '70 % emigrate within two years'],
	[2, 'year', '70 % emigrate within two years'],
	[3.5, 'multiplier', 'demand outstrips supply by a factor of 3.5'],
	[{ low: 120, high: 180 }, 'ms', 'remains 120–180 ms'],
	[{ low: 200_000, high: 500_000 }, 'USD/node', '$200,000–$500,000 per 8-GPU node'],
	[8, 'GPU/node', '$200,000–$500,000 per 8-GPU node'],
	[{ low: 7e9, high: 'unstated' }, 'parameter', 'limit model size to 7B–1'],
];

test.each(proven)('proves %j %s', (value, code, quote, qualifier) => {
	expect(resultOf(text, value, code, { quote, qualifier }, { extent: 'cut off' })).toHaveProperty('kind');
});

const refused: [string, StatedFigureSpec['value'], string, string, string][] = [
	['a changed number', 41, 'percent/year', '40 % year-over-year increase', 'number-stands-in-quote value'],
	[
		'a dropped ~',
		1200,
		'graduate/year',
		'Universities produce ~1,200 AI/ML graduates',
		'qualifier-stands-in-quote value',
	],
	['a ~ left out of the quote', 1200, 'graduate/year', '1,200 AI/ML graduates', 'quote-found-in-source quote'],
	['a number that the quote cuts in two', 200, 'graduate/year', '200 AI/ML graduates', 'quote-found-in-source quote'],
	['half of a range', 180, 'ms', '180 ms, limiting real-time inference', 'quote-found-in-source quote'],
	['one end of a range', 120, 'ms', 'remains 120–180 ms', 'number-stands-in-quote value'],
	['dollars for a percentage', 40, 'USD', '40 % year-over-year increase', 'unit-stands-in-quote unit'],
	['firms for a percentage', 12, 'firm', 'Only 12 % of surveyed firms', 'unit-stands-in-quote unit'],
	[
		'euros for dollars',
		{ low: 200_000, high: 500_000 },
		'EUR',
		'$200,000–$500,000 per 8-GPU node',
		'unit-stands-in-quote unit',
	],
	[
		'a date where the source gives another month',
		'2022-01/2023-11',
		'date',
		'between January 2022 and December 2023',
		'number-stands-in-quote value',
	],
	['the cut number', 1, 'parameter', 'limit model size to 7B–1', 'number-stands-in-quote value'],
	['the digits of a name', 2, 'model', 'open-source models (Llama-2, Mistral)', 'number-stands-in-quote value'],
];

test.each(refused)('refuses %s', (_, value, code, quote, broken) => {
	expect(resultOf(text, value, code, { quote }, { extent: 'cut off' })).toEqual([broken]);
});

test('refuses to complete a range that breaks off', () => {
	const quote = 'limit model size to 7B–1';
	expect(resultOf(text, { low: 7e9, high: 13e9 }, 'parameter', { quote }, { extent: 'cut off' })).toEqual([
		'number-stands-in-quote value.high',
	]);
	expect(resultOf(text, 7e9, 'parameter', { quote }, { extent: 'cut off' })).toEqual(['number-stands-in-quote value']);
});

test('refuses `unstated` for a bound that the source states', () => {
	expect(resultOf(text, { low: 120, high: 'unstated' }, 'ms', { quote: 'remains 120–180 ms' })).toEqual([
		'unstated-means-unstated value.high',
	]);
	expect(resultOf(text, { low: 'unstated', high: 180 }, 'ms', { quote: 'remains 120–180 ms' })).toEqual([
		'unstated-means-unstated value.low',
	]);
});

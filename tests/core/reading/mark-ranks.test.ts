import { expect, test } from 'vitest';
import { readNumbers } from '../../../src/core/reading/read-numbers.ts';
import { check } from '../provenance/samples.ts';

function message(...given: Parameters<typeof check>): string {
	const checked = check(...given);
	return 'findings' in checked ? checked.findings.map((finding) => finding.message).join('\n') : 'proven';
}

test.each([
	['It ranks 5th of 140 countries.', 5],
	['Kazakhstan came third in the list.', 3],
	['It is the second largest market.', 2],
	['It is the second-largest market.', 2],
	['It is the twenty-seventh most free.', 27],
	['It is the 1,024th in the ranking.', 1024],
	['It was ranked 27 in the index.', 27],
	['It was ranked #27 in the index.', 27],
	['It was No. 3 in the world then.', 3],
	['It is number three in the region.', 3],
	['It rose from 27th to 14th in a year.', 27],
	['It fell from 14th to 27th in a year.', 27],
])('“%s” states the rank %i, and no count', (text, rank) => {
	expect(message(text, rank, 'rank')).toBe('proven');
	for (const code of ['firm', '1', 'percent']) expect(message(text, rank, code)).not.toBe('proven');
});

test.each([
	['It came in third to fifth place.', 3, 5],
	['It came between 3rd and 5th there.', 3, 5],
	['It ranks between the third and the fifth.', 3, 5],
	['It is in the 3rd–5th place there.', 3, 5],
])('“%s” states ranks from one to another', (text, low, high) => {
	expect(message(text, { low, high }, 'rank')).toBe('proven');
	for (const end of [low, high]) expect(message(text, end, 'rank')).toMatch(/^The quote states a range, /);
});

test.each([
	['There were 27 firms in the ranking.', 27],
	['They ranked 27 firms in the country.', 27],
	['It was the 21st century that began.', 21],
	['A third of the firms were there.', 3],
	['It did so for the third time there.', 3],
	['It first grew, and then it fell.', 1],
	['It came 2nd to last in the list.', 2],
	['It was on the 5th March that it fell.', 5],
	['It was not 27th in the ranking then.', 27],
	['The total number: 27, as we read it.', 27],
])('“%s” states no rank %i', (text, rank) => {
	expect(message(text, rank, 'rank')).not.toBe('proven');
});

test('a rank has the qualifier of its words', () => {
	expect(message('It is about 27th in the world.', 27, 'rank')).toBe(
		'The source says “about” of 27th; the figure leaves it out.',
	);
	expect(message('It is about 27th in the world.', 27, 'rank', { qualifier: 'about' })).toBe('proven');
});

test('a number that is no rank is told from one', () => {
	expect(message('There were 27 firms in the ranking.', 27, 'rank')).toBe(
		'The quote states a number without a sign, “27”, but the unit is rank.',
	);
	expect(message('It was ranked 27 in the index.', 27, 'firm')).toBe(
		'The quote states a rank, “27”, but the unit is firm.',
	);
});

test('ordinals are no readings for other figures', () => {
	const text = 'The third survey ranks it 5th of 140 countries.';
	expect(readNumbers(text, { language: 'en', cutOff: false })).toMatchObject([{ value: 140, sign: undefined }]);
});

test.each([
	['Город занял 5-е место в рейтинге.', 5],
	['Город занял пятое место в рейтинге.', 5],
	['Город поднялся на двадцать седьмую строчку.', 27],
	['Страна — вторая по величине экономика.', 2],
	['Он поднялся с 30-го на 27-е место там.', 27],
])('in Russian, “%s” states the rank %i, and no count', (text, rank) => {
	expect(message(text, rank, 'rank', {}, { language: 'ru' })).toBe('proven');
	expect(message(text, rank, 'firm', {}, { language: 'ru' })).not.toBe('proven');
});

test.each([
	['Он живёт в 5-м доме на улице.', 5],
	['Они делят 3–5-е место в списке.', 5],
	['Он занял места с третьего по пятое место.', 5],
	['Это пятое или шестое место в списке.', 6],
	['Это не пятое место, сказали нам.', 5],
	['Он занял сто пятое место в списке.', 5],
	['Это второе место с конца, увы.', 2],
	['Это его третье место работы, увы.', 3],
	['Создано рабочее место 5 людям.', 5],
])('in Russian, “%s” does not state the rank %i', (text, rank) => {
	expect(message(text, rank, 'rank', {}, { language: 'ru' })).not.toBe('proven');
});

test('names the unit of a rank where a figure takes an ordinal for a number', () => {
	const checked = check('It came 27th in the ranking then.', 27, '1');
	expect('findings' in checked && checked.findings).toMatchObject([
		{
			message: '“27th” is a rank, not the number 27.',
			hint: 'Use the unit rank, and say in the label among what; or quote the passage that states the number.',
		},
	]);
	expect(message('It came 27th in the ranking then.', 28, '1')).not.toContain('is a rank');
});

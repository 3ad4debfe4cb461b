import { expect, test } from 'vitest';
import { indexQuotations } from '../../../src/core/narrative/index-quotations.ts';
import { source } from '../provenance/samples.ts';

const quotations = indexQuotations([source('The city examined 48 bridges,\nand found that most of them need repair.')]);

test('finds copied words with other punctuation and case', () => {
	expect(quotations.findCopied('It is true: the CITY “examined” 48 bridges and found that!')).toEqual({
		source: 'survey',
		words: 'the city examined 48 bridges and found that',
	});
});

test('does not find fewer words than only a copy would share', () => {
	expect(quotations.findCopied('The city examined 48 bridges, and found')).toBeUndefined();
	expect(quotations.findCopied('')).toBeUndefined();
});

test('finds the source of a quotation word for word, with any white space', () => {
	expect(quotations.find('48 bridges, and   found')).toEqual({ source: 'survey', language: 'en', line: 1 });
	expect(quotations.find('48 bridges and found')).toBeUndefined();
	expect(quotations.find('49 bridges')).toBeUndefined();
});

test('says which word or number a quotation cuts, unless it stands somewhere whole', () => {
	const texts = indexQuotations([
		source('Of 48, 70 % emigrate, which is unlikely to end.\nIn 2019\n147 firms were likely.', { id: 'one' }),
		source('Loads of 8 tonnes.', { id: 'two' }),
	]);
	expect(texts.find('0 % emigrate')).toEqual({ source: 'one', language: 'en', line: 1, cuts: 'begins inside “70”' });
	expect(texts.find('70 % emi')).toEqual({ source: 'one', language: 'en', line: 1, cuts: 'ends inside “emigrate”' });
	expect(texts.find('Of 48, 70')).toEqual({ source: 'one', language: 'en', line: 1, cuts: 'ends inside “70 %”' });
	expect(texts.find('likely to end')).toEqual({
		source: 'one',
		language: 'en',
		line: 1,
		cuts: 'begins inside “unlikely”',
	});
	expect(texts.find('likely')).toEqual({ source: 'one', language: 'en', line: 3 });
	expect(texts.find('8')).toEqual({ source: 'two', language: 'en', line: 1 });
	expect(texts.find('147 firms')).toEqual({ source: 'one', language: 'en', line: 3 });
});

test('says which denial a quotation leaves out, unless the words stand elsewhere without one', () => {
	const denied = source('It is not true that 48 bridges fell.', { id: 'one' });
	expect(indexQuotations([denied]).find('48 bridges fell')).toEqual({
		source: 'one',
		language: 'en',
		line: 1,
		denial: 'leaves out “not true that”, which denies it',
	});
	expect(indexQuotations([denied]).find('It is not true that 48 bridges fell')).toEqual({
		source: 'one',
		language: 'en',
		line: 1,
	});
	expect(indexQuotations([denied, source('In fact 48 bridges fell.', { id: 'two' })]).find('48 bridges fell')).toEqual({
		source: 'two',
		language: 'en',
		line: 1,
	});
});

test('gives the line of the saved copy in which a quotation begins, with empty lines and Windows line breaks', () => {
	const texts = indexQuotations([source('\n\n  A survey.\r\n\r\nIn Riga,\n \n \n48 bridges  stand.\n')]);
	expect(['A survey.', 'In Riga, 48', '48 bridges'].map((words) => texts.find(words)?.line)).toEqual([3, 5, 8]);
});

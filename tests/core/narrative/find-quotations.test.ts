import { expect, test } from 'vitest';
import { indexQuotations } from '../../../src/core/narrative/find-quotations.ts';
import { source } from '../provenance/samples.ts';

const quotations = indexQuotations([source('The city examined 48 bridges,\nand found that most of them need repair.')]);

test('tells words that were copied, whatever their signs and capitals', () => {
	expect(quotations.copied('It is true: the CITY “examined” 48 bridges and found that!')).toEqual({ source: 'survey', words: 'the city examined 48 bridges and found that' });
});

test('lets fewer words pass than only a copy would share', () => {
	expect(quotations.copied('The city examined 48 bridges, and found')).toBeUndefined();
	expect(quotations.copied('')).toBeUndefined();
});

test('finds the source of a quotation word for word, white space aside', () => {
	expect(quotations.sourceOf('48 bridges, and   found')).toBe('survey');
	expect(quotations.sourceOf('48 bridges and found')).toBeUndefined();
	expect(quotations.sourceOf('49 bridges')).toBeUndefined();
});

import { expect, test } from 'vitest';
import { checkTerm } from '../../../src/core/provenance/check-term.ts';
import { indexSource } from '../../../src/core/provenance/locate-quote.ts';
import { source } from './samples.ts';

const text = 'Open-source models (Llama-2, Qwen2.5) run under the 2023 Digital Trust Law.';

function check(label: string, quote?: string) {
	const spec = quote === undefined ? { id: 'name', label, definition: 'A name.' } : { id: 'name', label, definition: 'A name.', source: 'survey', quote };
	const checked = checkTerm(spec, source(text), indexSource(text).locate);
	return 'findings' in checked ? checked.findings.map(({ rule, message }) => `${rule}: ${message}`) : checked.passage?.exact;
}

test('proves the digits of a name', () => {
	expect(check('Llama-2', 'models (Llama-2, Qwen2.5)')).toBe('models (Llama-2, Qwen2.5)');
	expect(check('2023 Digital Trust Law', '2023 Digital Trust Law')).toBe('2023 Digital Trust Law');
	expect(check('Qwen2.5', '(Llama-2, Qwen2.5)')).toBe('(Llama-2, Qwen2.5)');
});

test('refuses digits that the quote does not state', () => {
	expect(check('Llama-3', 'models (Llama-2, Qwen2.5)')).toEqual(['term-stands-in-quote: The quote states 2, 2.5, not the 3 of “Llama-3”.']);
	expect(check('Qwen5', 'models (Llama-2, Qwen2.5)')).toHaveLength(1);
	expect(check('23 Laws', 'Digital Trust Law')).toEqual(['term-stands-in-quote: The quote states no digits, not the 23 of “23 Laws”.']);
	expect(check('Llama-2')).toEqual(['term-stands-in-quote: The name “Llama-2” holds digits (2) and no quote proves them.']);
});

test('needs no quote for a name without digits', () => {
	expect(check('Mistral')).toBeUndefined();
});

test('refuses a quote that does not stand in the source', () => {
	expect(check('Llama-2', 'models (Llama-2, Mistral)')).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { Collector, type Findings } from '../../../src/core/problem.ts';
import { checkTerm } from '../../../src/core/provenance/check-term.ts';
import { indexSource } from '../../../src/core/provenance/locate-quote.ts';
import { source } from './samples.ts';

const models = 'Open-source models (Llama-2, Qwen2.5) run under the 2023 Digital Trust Law.';

function check(label: string, quote?: string, text = models, language = 'en') {
	const spec =
		quote === undefined
			? { id: 'name', label, definition: 'A name.' }
			: { id: 'name', label, definition: 'A name.', source: 'survey', quote };
	const findings: Findings = new Collector();
	const passage = checkTerm(spec, language, source(text), indexSource(text).locate, new Set(), findings);
	return findings.isEmpty ? passage?.exact : findings.reported.map(({ rule, message }) => `${rule}: ${message}`);
}

test('proves the digits of a name', () => {
	expect(check('Llama-2', 'models (Llama-2, Qwen2.5)')).toBe('models (Llama-2, Qwen2.5)');
	expect(check('2023 Digital Trust Law', '2023 Digital Trust Law')).toBe('2023 Digital Trust Law');
	expect(check('Qwen2.5', '(Llama-2, Qwen2.5)')).toBe('(Llama-2, Qwen2.5)');
});

test('refuses digits that the quote does not state', () => {
	expect(check('Llama-3', 'models (Llama-2, Qwen2.5)')).toEqual([
		'term-stands-in-quote: The name “Llama-3” holds a number (Llama-3), and the quote does not state it just so.',
	]);
	expect(check('Qwen5', 'models (Llama-2, Qwen2.5)')).toHaveLength(1);
	expect(check('23 Laws', 'Digital Trust Law')).toEqual([
		'term-stands-in-quote: The name “23 Laws” holds a number (23), and the quote does not state it just so.',
	]);
	expect(check('Llama-2')).toEqual([
		'term-stands-in-quote: The name “Llama-2” holds a number (Llama-2) and no quote proves it.',
	]);
});

test('needs no quote for a name without digits', () => {
	expect(check('Mistral')).toBeUndefined();
});

test('needs no quote for a name with digits that everybody knows', () => {
	expect(check('COVID-19')).toBeUndefined();
	expect(check('ISO 14001')).toBeUndefined();
	expect(check('COVID-19 Act 7')).toHaveLength(1);
});

test('refuses a quote that does not stand in the source', () => {
	expect(check('Llama-2', 'models (Llama-2, Mistral)')).toHaveLength(1);
});

test.each([
	['48 thousand', 'examined 48 bridges in'],
	['48 %', 'examined 48 bridges in'],
	['48M', 'examined 48 bridges in'],
	['1', 'grew by a factor of 1.5 since'],
	['200', 'about 1,200 vehicles'],
	['40', 'to 40 thousand tonnes'],
	['12', 'some 12 % of them'],
	['four in five', 'some 12 % of them'],
])('refuses the name “%s” from “%s”', (label, quote) => {
	const text =
		'The city examined 48 bridges in Riga. It grew by a factor of 1.5 since, with about 1,200 vehicles or so; ' +
		'loads to 40 thousand tonnes on some 12 % of them.';
	expect(check(label, quote, text)).toMatchObject([expect.stringMatching(/^term-stands-in-quote/)]);
});

test.each(['four in five firms', '½ of firms', 'half of all firms', '٤٠ firms'])(
	'refuses the name “%s” without a quote',
	(label) => {
		expect(check(label)).toHaveLength(1);
	},
);

test.each(['1,200', '12 %', 'half', '%', '€'])(
	'refuses the quantity “%s”, which is no name, though its quote has it',
	(label) => {
		const text = 'There are 1,200 of them; 12 % of all, or half, cost € in fees.';
		expect(check(label, text, text)).toEqual([`number-in-prose-is-a-figure: “${label}” is a quantity, and no name.`]);
	},
);

test('proves a name whose number is a word, with line breaks anywhere', () => {
	expect(check('Four Eyes Rule', 'the four\neyes rule holds', 'Here the four\neyes rule holds.')).toBe(
		'the four\neyes rule holds',
	);
	expect(check('third-party tool')).toBeUndefined();
});

test('in another language than the source, the numbers of a name stand in the quote, its words differ', () => {
	const quote = 'under the 2023 Digital Trust Law';
	expect(check('Закон о цифровом доверии 2023 года', quote, models, 'ru')).toBe(quote);
	expect(check('Закон о цифровом доверии 2024 года', quote, models, 'ru')).toEqual([
		'term-stands-in-quote: The name “Закон о цифровом доверии 2024 года” holds a number (2024) that the quote does not ' +
			'state just so.',
	]);
	expect(check('Двадцать законов', quote, models, 'ru')).toHaveLength(1);
	expect(check('2023 модели', quote, models, 'ru')).toHaveLength(1);
	expect(check('Двадцать законов', undefined, models, 'ru')).toHaveLength(1);
});

import { expect, test } from 'vitest';
import { joinColumns } from '../../../src/core/metadata/figures-csv.ts';

const quote = { type: 'string', description: 'The words of the source.' } as const;

test('a column that two kinds of evidence share stands once', () => {
	expect(joinColumns([{ quote }, { quote: { ...quote }, line: { type: 'integer' } }])).toEqual([
		{ name: 'quote', ...quote },
		{ name: 'line', type: 'integer' },
	]);
});

test('no kind of evidence describes a column of another in its own way', () => {
	expect(() => joinColumns([{ quote }, { quote: { ...quote, description: 'A cell.' } }])).toThrow(
		'The column “quote” is described in two ways.',
	);
});

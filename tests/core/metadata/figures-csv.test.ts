import { expect, test } from 'vitest';
import { csv } from '../../../src/core/metadata/csv.ts';
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

test('a date before the era is no formula, and stands as it is', () => {
	const rows = ['-0299', '-0299-05~', '-0299/0800', '-0299/..', '-0299+cmd', '-1'].map((start) => ({ start }));
	expect(csv(['start'], rows).trim().split('\r\n')).toEqual([
		'start',
		...['-0299', '-0299-05~', '-0299/0800', '-0299/..', "'-0299+cmd", "'-1"],
	]);
});

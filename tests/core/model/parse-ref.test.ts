import { expect, test } from 'vitest';
import { parseRef } from '../../../src/core/model/edition.ts';

test('a reference is a kind and an id', () => {
	expect(parseRef('figure:gpu-growth')).toEqual({ kind: 'figure', id: 'gpu-growth' });
	expect(parseRef('file:files/rows.csv')).toEqual({ kind: 'file', id: 'files/rows.csv' });
});

test('throws if a text is not a reference', () => {
	expect(() => parseRef('gpu-growth')).toThrow('Invalid option');
	expect(() => parseRef('drawing:gpu-growth')).toThrow('Invalid option');
});

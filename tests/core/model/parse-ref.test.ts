import { expect, test } from 'vitest';
import { parseRef } from '../../../src/core/model/edition.ts';

test('a reference is a kind and an id', () => {
	expect(parseRef('figure:gpu-growth')).toEqual({ kind: 'figure', id: 'gpu-growth' });
	expect(parseRef('file:files/rows.csv')).toEqual({ kind: 'file', id: 'files/rows.csv' });
});

test('what is no reference is a fault of our own code', () => {
	expect(() => parseRef('gpu-growth')).toThrow();
	expect(() => parseRef('picture:gpu-growth')).toThrow();
});

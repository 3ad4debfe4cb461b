import { expect, test } from 'vitest';
import { nearestWord } from '../../../src/core/spelling/nearest-word.ts';

const ids = ['gpu-growth', 'gpu-share', 'firms-interviewed'];

test.each([
	['gpu-grwoth', 'gpu-growth'],
	['gpu-groth', 'gpu-growth'],
	['GPU-Growth', 'gpu-growth'],
	['gpu-shares', 'gpu-share'],
	['firms-interview', 'firms-interviewed'],
])('for %s suggests %s', (word, meant) => {
	expect(nearestWord(word, ids)).toBe(meant);
});

test.each(['latency', 'x', '', 'growth-gpu'])('suggests nothing for “%s”', (word) => {
	expect(nearestWord(word, ids)).toBeUndefined();
});

test('suggests no word for a letter that it does not have', () => {
	expect(nearestWord('×', ['1', 'm'])).toBeUndefined();
	expect(nearestWord('K', ['1', 'k'])).toBe('k');
});

test('suggests the first of two that are equally near', () => {
	expect(nearestWord('cost', ['most', 'lost'])).toBe('most');
	expect(nearestWord('cost', ['lost', 'most'])).toBe('lost');
});

import { expect, test } from 'vitest';
import { nearestWord } from '../../../src/core/spelling/nearest-word.ts';

const ids = ['gpu-growth', 'gpu-share', 'firms-interviewed'];

test.each([
	['gpu-grwoth', 'gpu-growth'],
	['gpu-groth', 'gpu-growth'],
	['GPU-Growth', 'gpu-growth'],
	['gpu-shares', 'gpu-share'],
	['firms-interview', 'firms-interviewed'],
])('takes %s for %s', (word, meant) => {
	expect(nearestWord(word, ids)).toBe(meant);
});

test.each(['latency', 'x', '', 'growth-gpu'])('has no guess for “%s”', (word) => {
	expect(nearestWord(word, ids)).toBeUndefined();
});

test('of two that are as near, the first is meant', () => {
	expect(nearestWord('cost', ['most', 'lost'])).toBe('most');
	expect(nearestWord('cost', ['lost', 'most'])).toBe('lost');
});

import { expect, test } from 'vitest';
import { didYouMean, suggestion } from '../../../src/core/parse/did-you-mean.ts';

const ids = ['gpu-growth', 'gpu-share', 'firms-interviewed'];

test.each([
	['gpu-grwoth', 'gpu-growth'],
	['gpu-groth', 'gpu-growth'],
	['GPU-Growth', 'gpu-growth'],
	['gpu-shares', 'gpu-share'],
	['firms-interview', 'firms-interviewed'],
])('takes %s for %s', (word, meant) => {
	expect(didYouMean(word, ids)).toBe(meant);
});

test.each(['latency', 'x', '', 'growth-gpu'])('has no guess for “%s”', (word) => {
	expect(didYouMean(word, ids)).toBeUndefined();
});

test('a guess is a sentence, and no guess is nothing', () => {
	expect(suggestion('gpu-grwoth', ids)).toBe(' Did you mean “gpu-growth”?');
	expect(suggestion('latency', ids)).toBe('');
	expect(suggestion('latency', [])).toBe('');
});

import { expect, test } from 'vitest';
import { suggestion } from '../../../src/core/parse/did-you-mean.ts';

const ids = ['gpu-growth', 'gpu-share', 'firms-interviewed'];

test('a guess is a sentence, and no guess is nothing', () => {
	expect(suggestion('gpu-grwoth', ids)).toBe(' Did you mean “gpu-growth”?');
	expect(suggestion('latency', ids)).toBe('');
	expect(suggestion('latency', [])).toBe('');
});

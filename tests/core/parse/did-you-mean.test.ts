import { expect, test } from 'vitest';
import { suggestion } from '../../../src/core/parse/did-you-mean.ts';

const ids = ['gpu-growth', 'gpu-share', 'firms-interviewed'];

test('a suggestion is a sentence, or empty if no name is near', () => {
	expect(suggestion('gpu-grwoth', ids)).toBe(' Did you mean “gpu-growth”?');
	expect(suggestion('latency', ids)).toBe('');
	expect(suggestion('latency', [])).toBe('');
});

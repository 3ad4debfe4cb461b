import { expect, test } from 'vitest';
import { cutNames, cutWords } from '../../../src/node/pdf/cut-words.ts';

test('words that a string of a PDF can hold stay whole', () => {
	expect(cutWords('a'.repeat(16_000))).toBe('a'.repeat(16_000));
});

test('longer words end with “…”, and with no half of a character', () => {
	expect(cutWords('a'.repeat(16_001))).toBe(`${'a'.repeat(15_999)}…`);
	expect(cutWords(`a${'𝒳'.repeat(9_000)}`)).toBe(`a${'𝒳'.repeat(7_999)}…`);
	expect(cutWords('𝒳'.repeat(9_000))).toBe(`${'𝒳'.repeat(7_999)}…`);
});

test('of many names the first stay, and “…” says that there are others', () => {
	expect(cutNames(['Ada', 'Bo'])).toEqual(['Ada', 'Bo']);
	const names = cutNames(Array.from({ length: 100 }, () => 'G'.repeat(998)));
	expect(names).toHaveLength(16);
	expect(names.at(-1)).toBe('…');
	expect(names.join(', ').length).toBeLessThan(16_000);
});

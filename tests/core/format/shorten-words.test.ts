import { expect, test } from 'vitest';
import { shortenWords } from '../../../src/core/format/shorten-words.ts';

test('a text that fits stays as it is', () => {
	expect(shortenWords('Six bridges.', 12, 'en')).toBe('Six bridges.');
});

test.each([
	['Six bridges need repair.', 14, 'en', 'Six bridges …'],
	['Six', 2, 'en', 'Si …'],
	['六座桥需要立即修理和检查', 8, 'zh', '六座桥需要立即 …'],
	// Both halves of a letter outside of the basic plane, or none.
	['😀😀', 3, 'en', '😀 …'],
])('“%s” in %i letters of %s is “%s”', (text, most, locale, expected) => {
	expect(shortenWords(text, most, locale)).toBe(expected);
});

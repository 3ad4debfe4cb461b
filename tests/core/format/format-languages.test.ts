import { expect, test } from 'vitest';
import { formatLanguages } from '../../../src/core/format/format-languages.ts';

test('names languages as an English sentence does', () => {
	expect(formatLanguages(['en'])).toBe('English');
	expect(formatLanguages(['en', 'de', 'kk'])).toBe('English, German and Kazakh');
});

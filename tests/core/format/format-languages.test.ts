import { expect, test } from 'vitest';
import { formatLanguages } from '../../../src/core/format/format-languages.ts';

test('names languages as a sentence of the locale does', () => {
	expect(formatLanguages(['en'], 'en-GB')).toBe('English');
	expect(formatLanguages(['en', 'de', 'kk'], 'en-GB')).toBe('English, German and Kazakh');
	expect(formatLanguages(['en', 'de'], 'ru')).toBe('английский и немецкий');
});

import { expect, test } from 'vitest';
import { inLocalDigits } from '../../../src/core/format/local-digits.ts';

test('writes the digits of a text as a language does, and leaves its other signs', () => {
	expect(['ar-EG', 'ar-MA', 'fa', 'he', 'en', 'ru'].map((locale) => inLocalDigits('-2024', locale))).toEqual([
		'-٢٠٢٤',
		'-2024',
		'-۲۰۲۴',
		'-2024',
		'-2024',
		'-2024',
	]);
});

import { expect, test } from 'vitest';
import { languageOfTitle } from '../../../src/core/format/title-language.ts';

test.each([
	['Мектептер туралы хат', 'kk', 'ru', 'kk'],
	['Мектептер туралы хат', 'kk', 'en', 'kk'],
	['Записка', 'ru', 'ru-KZ', undefined],
	['Záznam', 'cs', 'en', 'cs'],
	// A description by the author of the report.
	['A letter about schools', 'kk', 'en', undefined],
	['2021', 'kk', 'en', undefined],
	['A book', undefined, 'en', undefined],
])('the title “%s” of a work in %s, cited in %s, says %s', (title, language, own, said) => {
	expect(languageOfTitle(title, language, own)).toBe(said);
});

import { describe, expect, test } from 'vitest';
import { catalogues } from '../../../src/core/words/catalogues.ts';
import { whyNotServed } from '../../../src/core/model/served-language.ts';

describe('a language in which a report can be', () => {
	test.each([
		'en-GB',
		'kk',
		'uz',
		'uz-Latn-UZ',
		'ky',
		'zh-Hans',
		'zh-Hant-TW',
		'ja',
		'ko',
		'ar',
		'he',
		'sr-Latn',
		'vi',
		'de-1996',
	])('%s', (tag) => expect(whyNotServed(tag)).toBeUndefined());

	test.each(Object.keys(catalogues))('%s, in which the interface speaks', (tag) =>
		expect(whyNotServed(tag)).toBeUndefined(),
	);
});

describe('a language in which Intl would write another one', () => {
	test.each([
		['tg', 'cannot write the dates, units and plural forms of tg. Choose another language'],
		['und', 'cannot write the dates, units and plural forms of und. Choose another language'],
		['la', 'cannot write the dates, units and plural forms of la. Choose another language'],
		['uz-Cyrl-UZ', 'cannot write the dates, units and plural forms of uz-Cyrl-UZ. Write uz, or choose'],
		['kk-Latn', 'write kk-Latn in other letters, such as “Қаңтар”. Write kk, or choose another language'],
		['ru-Latn', 'write ru-Latn in other letters, such as “январь”. Write ru, or choose another language'],
	])('%s', (tag, said) => expect(whyNotServed(tag)).toContain(said));
});

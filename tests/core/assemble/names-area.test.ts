import { expect, test } from 'vitest';
import { namesArea } from '../../../src/core/assemble/names-area.ts';

test.each<[words: string, code: string, locale: string]>([
	['Kazakh GPUs', 'KZ', 'en'],
	['KZ (2023)', 'KZ', 'en'],
	['the UK', 'GB', 'en'],
	['Turkish firms', 'TR', 'en'],
	['Türkiye', 'TR', 'en'],
	['Nigerian firms', 'NG', 'en'],
	['Niger', 'NE', 'en'],
	['Niger and Nigeria', 'NE', 'en'],
	['Slovaks', 'SK', 'en'],
	['Indian firms', 'IN', 'en'],
	['Dominican Republic', 'DO', 'en'],
	['Sudan and South Sudan', 'SD', 'en'],
	['Hong Kong and China', 'CN', 'en'],
	['Доля Казахстана', 'KZ', 'ru'],
	['Turkmenistan', 'TM', 'ru'],
	['中国人口', 'CN', 'zh'],
	['日本の人口', 'JP', 'ja'],
	['대한민국의 인구', 'KR', 'ko'],
])('“%s” names %s', (words, code, locale) => {
	expect(namesArea(words, code, locale)).toBe(true);
});

test.each<[words: string, code: string, locale: string]>([
	['Turkmenistan, second', 'TR', 'en'],
	['Austria too', 'AU', 'en'],
	['Nigeria', 'NE', 'en'],
	['Nigerian firms', 'NE', 'en'],
	['Niger', 'NG', 'en'],
	['Slovenia', 'SK', 'en'],
	['Dominican Republic', 'DM', 'en'],
	['South Sudan', 'SD', 'en'],
	['Guinea-Bissau', 'GN', 'en'],
	['Туркменистан', 'TR', 'ru'],
	['南苏丹人口', 'SD', 'zh'],
	['日本の人口', 'CN', 'ja'],
])('“%s” does not name %s', (words, code, locale) => {
	expect(namesArea(words, code, locale)).toBe(false);
});

import { expect, test } from 'vitest';
import { addressIn, linkToLanguage, pathInLanguage, siteUrl } from '../../../src/core/permalink/languages.ts';

const languages = ['en-GB', 'ru', 'zh-Hans'];
const inEnglish = { url: 'https://a.test/r/', folder: '', languages };
const inRussian = { url: 'https://a.test/r/ru/', folder: 'ru/', languages };

test('each language knows the addresses of a page in every other', () => {
	for (const meta of [inEnglish, inRussian]) {
		expect(siteUrl(meta)).toBe('https://a.test/r/');
		expect(languages.map((language) => addressIn(language, meta, '/figures/x/'))).toEqual([
			'https://a.test/r/figures/x/',
			'https://a.test/r/ru/figures/x/',
			'https://a.test/r/zh-hans/figures/x/',
		]);
	}
});

test.each([
	['en-GB', inRussian, '/', '../'],
	['en-GB', inRussian, '/figures/x/', '../../../figures/x/'],
	['zh-Hans', inRussian, '/figures/x/', '../../../zh-hans/figures/x/'],
	['ru', inEnglish, '/', './ru/'],
	['ru', inEnglish, '/figures/x/', '../../ru/figures/x/'],
] as const)('the link to %s leads from there to the same page', (language, meta, path, link) => {
	expect(linkToLanguage(language, meta, path)).toBe(link);
	for (const home of ['https://a.test/r/', 'https://b.test/r/v/1.0.0/'])
		expect(new URL(link, home + meta.folder + path.slice(1)).href).toBe(
			addressIn(language, { ...meta, url: home + meta.folder }, path),
		);
});

test.each([
	['/', '/'],
	['/figures/ru/', '/figures/ru/'],
	['/rum/', '/rum/'],
	['/ru/', '/'],
	['/ru/search/index.html', '/search/index.html'],
	['/zh-hans/figures/x/', '/figures/x/'],
	['/en-gb/', '/en-gb/'],
])('what stands at %s is %s of its language', (path, own) => {
	expect(pathInLanguage(path, languages)).toBe(own);
});

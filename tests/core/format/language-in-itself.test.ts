import { expect, test } from 'vitest';
import { languageInItself } from '../../../src/core/format/language-in-itself.ts';

test.each([
	['en-GB', 'English'],
	['ru', 'Русский'],
	['kk', 'Қазақ тілі'],
	['ky', 'Кыргызча'],
	['fr-CA', 'Français'],
	['zh-Hans', '中文'],
])('%s calls itself %s', (tag, name) => {
	expect(languageInItself(tag, ['en-GB', 'ru', tag])).toBe(name);
});

test('a language that the report has twice says the country or the script', () => {
	const tags = ['en-GB', 'en-US', 'zh-Hans', 'zh-Hant', 'ru'];
	expect(tags.map((tag) => languageInItself(tag, tags))).toEqual([
		'English (United Kingdom)',
		'English (United States)',
		'中文（简体）',
		'中文（繁體）',
		'Русский',
	]);
});

test('one that this machine has no names in is given by its tag, in whatever language the machine runs', () => {
	expect(languageInItself('tlh', ['en', 'tlh'])).toBe('tlh');
});

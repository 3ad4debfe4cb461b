import { parseMessage } from 'messageformat';
import { expect, test } from 'vitest';
import { browserWords } from '../../../src/core/words/browser-message.ts';
import { catalogues, type MessageKey } from '../../../src/core/words/catalogues.ts';
import { en } from '../../../src/core/words/en.ts';
import { say, sayPieces } from '../../../src/core/words/say.ts';
import { signs } from '../../../src/core/words/signs.ts';
import { writeHtml } from '../../../src/core/words/write-html.ts';

const values = { authors: 'A & B', title: '<Title>', version: '1.0.0', date: '1 May 2024' };

test('says a message with its values, as plain text', () => {
	expect(say('en-GB', 'site.edition', values)).toBe('A & B. <Title>. Edition 1.0.0, 1 May 2024. All editions.');
});

test('refuses to say a message without its values', () => {
	const without: Record<string, string> = {};
	expect(() => Reflect.apply(say, undefined, ['en-GB', 'site.edition', without])).toThrow(
		'The message "site.edition" cannot be said in en-GB.',
	);
});

test('ends a sentence with one full stop, though its last value ends with one', () => {
	const period = { was: '2022 г.', now: 'январь 2023 г.' };
	expect(say('en-GB', 'change.scope.period', period)).toBe('The period was 2022 г., now январь 2023 г.');
	const html = writeHtml(sayPieces('en-GB', 'site.edition', { ...values, date: '1 мая 2024 г.' }), {
		links: { editions: '/' },
	});
	expect(html).toContain('1 мая 2024 г. <a href="/">All editions</a>.');
	expect(say('en-GB', 'change.scope.period', { was: '1', now: 'open …' })).toBe('The period was 1, now open ….');
	expect(say('en-GB', 'change.scope.period', { was: '1', now: 'open...' })).toBe('The period was 1, now open....');
});

test('says signs for a value, and English for anything else, where a language has no words', () => {
	expect(say('tr', 'value.about', { value: '5' })).toBe('≈5');
	expect(say('tr', 'site.nav')).toBe('Site');
});

test('writes elements and values as HTML, with nothing of a value read as markup', () => {
	const pieces = sayPieces('en-GB', 'site.edition', values);
	expect(writeHtml(pieces, { links: { editions: { href: '/editions/', rel: 'a"b' } } })).toBe(
		'A &amp; B. <cite>&lt;Title&gt;</cite>. Edition 1.0.0, 1 May 2024. ' +
			'<a href="/editions/" rel="a&quot;b">All editions</a>.',
	);
	expect(() => writeHtml(pieces)).toThrow('The element "editions" of a message is neither a link nor known.');
});

test('leaves a variable without a value to the caller, who may give HTML for it', () => {
	const { title: _, ...others } = values;
	const pieces = sayPieces('en-GB', 'site.edition', others);
	const links = { editions: '/' };
	expect(writeHtml(pieces, { links, html: { title: '<b>T</b>' } })).toContain('<cite><b>T</b></cite>');
	expect(() => writeHtml(pieces, { links })).toThrow('No value is given for "title".');
});

test('refuses a message in pieces whose form is chosen by a value that is missing, or whose list is none', () => {
	expect(() => sayPieces('en-GB', 'cover.figures')).toThrow('The message "cover.figures" cannot be said in en-GB.');
	for (const values of [{}, { lists: 'charts' }])
		expect(() => Reflect.apply(sayPieces, undefined, ['en-GB', 'cover.lists', values])).toThrow('cannot be said');
});

test('writes a list as the language of the message does, which for a message without translation is English', () => {
	const lists = ['charts', 'tables', 'sources'];
	expect(say('en-GB', 'cover.lists', { lists })).toBe('Lists of all charts, tables and sources.');
	expect(say('nl', 'cover.lists', { lists })).toBe('Lists of all charts, tables, and sources.');
	expect(say('de', 'cover.lists', { lists })).toBe('Vollständige Listen: charts, tables und sources.');
	expect(say('en', 'source.line', { sources: lists })).toBe('Source: charts, tables, sources');
	const titles = ['One, two', 'Three'];
	expect(say('en', 'methods.used-in', { titles })).toBe('Where it is used: One, two; Three.');
});

test('writes the links of a list with the words between them', () => {
	const lists = ['charts', 'a & b'].map((text) => ({ element: text, inside: [text] }));
	const links = { charts: '/charts/', 'a & b': '/a/' };
	expect(writeHtml(sayPieces('en', 'cover.lists', { lists }), { links })).toBe(
		'Lists of all <a href="/charts/">charts</a> and <a href="/a/">a &amp; b</a>.',
	);
});

test('chooses the plural form, and writes the number, as the language does', () => {
	expect([0, 1, 2, 1200].map((n) => say('en-GB', 'count.rows', { n }))).toEqual([
		'0 rows',
		'1 row',
		'2 rows',
		'1,200 rows',
	]);
	const registerOf = (n: number) =>
		writeHtml(sayPieces('en-GB', 'cover.figures', { n }), { links: { figures: '/figures/' } });
	expect(registerOf(1)).toBe('<a href="/figures/">Register of the one figure</a>, with its proof.');
	expect(registerOf(12)).toBe('<a href="/figures/">Register of all 12 figures</a>, each with its proof.');
});

test('every message of every language is MessageFormat 2, and the browser’s are plain text', () => {
	for (const [language, catalogue] of Object.entries(catalogues))
		for (const [key, text] of Object.entries(catalogue))
			expect(() => parseMessage(text), `${language} ${key}`).not.toThrow();
	expect(browserWords('en-GB', ['theme.dark'])).toEqual({ 'en-GB': { 'theme.dark': 'Dark' } });
	expect(() => browserWords('en-GB', ['site.edition'])).toThrow('words and variables alone');
});

test('a language that has no words for something leaves the message out, and never has an empty one', () => {
	for (const catalogue of [...Object.values(catalogues), signs])
		for (const [key, text] of Object.entries(catalogue))
			expect([key, text]).toEqual([key, expect.stringMatching(/\S/)]);
});

test('a language and its signs give the values that the English message gives', () => {
	const variables = (text: string) => new Set([...text.matchAll(/(?<!\.input )\{\$([\w-]+)/g)].map(([, name]) => name));
	for (const catalogue of [...Object.values(catalogues), signs])
		for (const [key, text] of Object.entries(catalogue))
			expect([key, variables(text)]).toEqual([key, variables(en[asKey(key)])]);
});

function asKey(key: string): MessageKey {
	const keys: Readonly<Record<string, string>> = catalogues['en'] ?? {};
	if (!(key in keys)) throw new Error(`English has no message "${key}".`);
	return Object.keys(keys).find((each): each is MessageKey => each === key) ?? 'site.nav';
}

test('words that a language lacks say which one they are taken from; values, signs and its own words do not', () => {
	const lists = [{ element: 'charts', inside: ['diagram'] }, { variable: 'tables' }, { text: 'rows', language: 'en' }];
	expect(sayPieces('sv', 'cover.lists', { lists })).toEqual([
		{ text: 'Lists of all ', language: 'en' },
		{ element: 'charts', inside: ['diagram'] },
		', ',
		{ variable: 'tables' },
		{ text: ', and ', language: 'en' },
		{ text: 'rows', language: 'en' },
		'.',
	]);
	expect(sayPieces('ru', 'cover.lists', { lists: ['a', 'b'] })).toEqual(['Полные списки: ', 'a', ' и ', 'b', '.']);
	expect(writeHtml(sayPieces('sv', 'site.skip'))).toBe('<span lang="en">Skip to the text</span>');
});

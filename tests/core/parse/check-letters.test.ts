import { expect, test } from 'vitest';
import { checkLetters, missingLetters, nameLetter } from '../../../src/core/parse/check-letters.ts';
import type { TypefaceName } from '../../../src/core/model/added-typefaces.ts';
import { collect } from '../collect.ts';

const latin = (letter: string) => Array.from(letter).every((each) => each < '\u0250');
const files = (content: Readonly<Record<string, string>>) =>
	new Map(Object.entries(content).map(([name, text]) => [name, new TextEncoder().encode(text)]));
const INSTEAD = 'or write it in Latin, Cyrillic or Greek letters; if it is a quote, quote other words.';
const CHINESE =
	'Add `noto-sans-sc` or `noto-sans-jp` to `fonts` in data/report.yaml and run ' +
	`\`npm install @expo-google-fonts/noto-sans-sc\`, ${INSTEAD}`;
const check = (content: Readonly<Record<string, string>>, added: readonly TypefaceName[] = []) =>
	collect((problems) => checkLetters(files(content), latin, added, problems)).problems;

test('a letter that no typeface has is reported at its place', () => {
	expect(check({ 'data/terms.yaml': '- id: a\n  label: né 漢 漢 字\n' })).toMatchObject([
		{
			rule: 'letter-can-be-drawn',
			at: { file: 'data/terms.yaml', line: 2, column: 13 },
			message:
				'The typefaces of the report have no glyph for 2 Chinese or Japanese letters: “漢” (U+6F22), “字” (U+5B57).',
			hint: CHINESE,
		},
	]);
});

test('a script without a typeface is one problem for the whole report, at its first letter, and says where else it stands', () => {
	const content = Object.fromEntries(
		Array.from({ length: 60 }, (_, index) => [`content/${String(index).padStart(2, '0')}.mdx`, `a 漢\n字字\nb`]),
	);
	const problems = check({ ...content, 'data/terms.yaml': '# 漢\n- label: שלום 🌉\n' });
	expect(problems.map(({ at, message, hint }) => [`${at.file}:${at.line}:${at.column}`, message, hint])).toEqual([
		[
			'content/00.mdx:1:3',
			'The typefaces of the report have no glyph for 2 Chinese or Japanese letters: “漢” (U+6F22), “字” (U+5B57). ' +
				'They stand on 120 lines of 60 files: here, content/01.mdx:1, content/02.mdx:1, content/03.mdx:1 and 56 more.',
			CHINESE,
		],
		[
			'data/terms.yaml:2:10',
			'The typefaces of the report have no glyph for 4 Hebrew letters: “ש” (U+05E9), “ל” (U+05DC), “ו” (U+05D5), ' +
				'“ם” (U+05DD).',
			'Add `noto-sans-hebrew` to `fonts` in data/report.yaml and run ' +
				`\`npm install @expo-google-fonts/noto-sans-hebrew\`, ${INSTEAD}`,
		],
		[
			'data/terms.yaml:2:15',
			'The typefaces of the report have no glyph for 1 emoji: “🌉” (U+1F309).',
			'Write it in words; if it is a quote, quote other words.',
		],
	]);
});

test('a typeface that the report has added already is not advised for a letter that it lacks', () => {
	const [problem] = check({ 'content/a.mdx': '漢' }, ['noto-sans-sc']);
	expect(problem?.hint).toMatch(/^Add `noto-sans-jp` to/);
	const [other] = check({ 'content/a.mdx': '漢' }, ['noto-sans-sc', 'noto-sans-jp']);
	expect(other?.hint).toMatch(/^Write it in Latin/);
});

test('a letter on several lines of one file says how many', () => {
	const [problem] = check({ 'content/a.mdx': '漢\n\n漢 漢\n' });
	expect(problem?.message).toMatch(/\(U\+6F22\)\. It stands on 2 lines of this file\.$/);
});

test('words in a picture have a hint of their own', () => {
	const [problem] = check({ 'content/a.mdx': '漢', 'data/pictures/a.svg': '<svg><text>漢</text></svg>' });
	expect(problem?.hint).toMatch(/ In a picture, export words as outlines, or the whole as PNG\.$/);
});

test('comments, saved copies and published editions may hold any letter', () => {
	expect(
		check({
			'data/terms.yaml': '# 漢\n- id: a\n',
			'data/sources/a.txt': '漢',
			'data/editions/1.0.0/manifest.json': '"漢"',
			'data/editions/ledger.json': '"漢"',
		}),
	).toEqual([]);
});

test('characters that need no glyph are not reported', () => {
	expect(missingLetters('a\u200b\u00ad\u2009b\u202f\n\t漢', latin)).toEqual(['漢']);
});

test('a letter is checked together with its combining marks, also a plain one', () => {
	expect(missingLetters('ae\u0301 k\u0302 漢\u0302', latin)).toEqual(['e\u0301', 'k\u0302', '漢\u0302']);
	expect(nameLetter('k\u0302')).toBe('“k\u0302” (U+006B U+0302)');
});

test('the space of Ogham is drawn, as a line', () => {
	expect(missingLetters('a\u1680b', latin)).toEqual(['\u1680']);
});

test('a message names eight letters and counts the others', () => {
	const [problem] = check({ 'data/terms.yaml': '- id: a\n  label: 一二三四五六七八九十\n' });
	expect(problem?.message).toContain('“八” (U+516B) and 2 more.');
	expect(problem?.message).not.toContain('九');
});

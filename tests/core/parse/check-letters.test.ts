import { expect, test } from 'vitest';
import { checkLetters, missingLetters, nameLetter } from '../../../src/core/parse/check-letters.ts';
import { collect } from '../collect.ts';

const latin = (letter: string) => Array.from(letter).every((each) => each < '\u0250');
const files = (content: Readonly<Record<string, string>>) =>
	new Map(Object.entries(content).map(([name, text]) => [name, new TextEncoder().encode(text)]));
const check = (content: Readonly<Record<string, string>>) =>
	collect((problems) => checkLetters(files(content), latin, problems)).problems;

test('a letter that no typeface has is reported at its place, once for each file', () => {
	expect(check({ 'data/terms.yaml': '- id: a\n  label: né 漢 漢 字\n' })).toMatchObject([
		{
			rule: 'letter-can-be-drawn',
			at: { file: 'data/terms.yaml', line: 2, column: 13 },
			message: 'The typefaces of the report have no glyph for “漢” (U+6F22), “字” (U+5B57).',
		},
	]);
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

import { expect, test } from 'vitest';
import { unseenIn, unseenInWords } from '../../../src/core/parse/unseen-characters.ts';

test.each([
	'fi\u200bve',
	'tw\u00ado',
	'si\u2060x',
	'се\u200dмь',
	'1\u200b2',
	'a\u200b\u00adb',
	'te\ufe0fn',
	'te\u034fn',
])('refuses the invisible character in “%s”', (text) => {
	expect(unseenInWords(text)).toBeGreaterThan(0);
});

test.each(['می\u200cخواهم', 'क्\u200dष', 'क्\u200cष', '👩\u200d💻', '❤\ufe0f a', 'end\u200b of a line', 'ᠮᠤ\u180bᠩ'])(
	'lets “%s” be as it is written',
	(text) => {
		expect(unseenInWords(text)).toBe(-1);
	},
);

test('quoted words may hold any joiner', () => {
	expect(
		unseenIn({
			quote: 'tw\u00ado',
			prefix: 'on\u00ade',
			children: [{ type: 'blockquote', children: [{ value: 'tw\u00ado' }] }],
		}),
	).toBeUndefined();
	expect(unseenIn({ label: 'tw\u00ado' })).toMatchObject({ path: ['label'] });
	expect(unseenIn({ quote: 'tw\u0007o' })).toMatchObject({ path: ['quote'] });
});

test.each([...'\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069'])(
	'no word of ours holds what turns letters around: %j',
	(turning) => {
		expect(unseenIn({ label: `30 ${turning} 45` })).toMatchObject({ path: ['label'] });
	},
);

test('Arabic and Hebrew are accepted, with marks that affect only themselves', () => {
	for (const text of ['שלום 30 %', 'مرحبا\u200f: 30', '\u200fשלום!\u200f', 'C\u200e++'])
		expect(unseenIn({ label: text })).toBeUndefined();
});

test('refuses a right-to-left mark beside Latin letters, which reverses numbers', () => {
	expect(unseenIn({ label: 'They are \u200f30 %, 45 %\u200f each' })).toMatchObject({ path: ['label'] });
});

test('quoted words may change their own direction, but not that of words after them', () => {
	for (const quote of ['\u206730 %\u2069 of them', '\u061c30 %', '\u202b\u206630\u2069\u202c'])
		expect(unseenIn({ quote })).toBeUndefined();
	for (const quote of ['\u206730 % of them', '30 %\u2069 of them', '\u202e30'])
		expect(unseenIn({ quote })).toMatchObject({ path: ['quote'] });
});

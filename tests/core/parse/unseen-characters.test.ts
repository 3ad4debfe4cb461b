import { expect, test } from 'vitest';
import { unseenIn, unseenInWords } from '../../../src/core/parse/unseen-characters.ts';

test.each(['fi\u200bve', 'tw\u00ado', 'si\u2060x', 'се\u200dмь', '1\u200b2', 'a\u200b\u00adb', 'te\ufe0fn', 'te\u034fn'])('refuses what nobody sees in “%s”', (text) => {
	expect(unseenInWords(text)).toBeGreaterThan(0);
});

test.each(['می\u200cخواهم', 'क्\u200dष', 'क्\u200cष', '👩\u200d💻', '❤\ufe0f a', 'end\u200b of a line', 'ᠮᠤ\u180bᠩ'])('lets “%s” be as it is written', (text) => {
	expect(unseenInWords(text)).toBe(-1);
});

test('the words of others may hold what they hold', () => {
	expect(unseenIn({ quote: 'tw\u00ado', prefix: 'on\u00ade', children: [{ type: 'blockquote', children: [{ value: 'tw\u00ado' }] }] })).toBeUndefined();
	expect(unseenIn({ label: 'tw\u00ado' })).toMatchObject({ path: ['label'] });
	expect(unseenIn({ quote: 'tw\u0007o' })).toMatchObject({ path: ['quote'] });
});

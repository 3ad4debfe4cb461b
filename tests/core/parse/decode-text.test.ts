import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../../src/core/parse/decode-text.ts';
import { collect } from '../collect.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const decode = (content: Uint8Array) => collect((problems) => decodeText('a.txt', content, problems));

test('gives back every byte', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
			const { made, problems } = decode(bytes(text));
			expect(problems).toHaveLength(made === undefined ? 1 : 0);
			if (made !== undefined) expect(bytes(made)).toEqual(bytes(text));
			else expect(text.trim() === '' || text.includes('\0') || text === '\uFEFF').toBe(true);
		}),
	);
	expect(decode(bytes('\uFEFFWords\r\n')).made).toBe('\uFEFFWords\r\n');
});

test.each([
	['nothing', new Uint8Array(), '1:1', 'a.txt is empty.'],
	['spaces alone', bytes(' \n\t'), '1:1', 'a.txt is empty.'],
	['a byte order mark alone', bytes('\uFEFF\n'), '1:1', 'a.txt is empty.'],
	[
		'Latin-1',
		Uint8Array.of(0x61, 0x0a, 0x63, 0x61, 0x66, 0xe9),
		'2:4',
		'a.txt is not UTF-8 text: the letter at this place is in another encoding.',
	],
	['UTF-16', Uint8Array.of(0xff, 0xfe, 0x61, 0x00), '1:1', 'a.txt is UTF-16 text, not UTF-8.'],
	[
		'UTF-16 without a mark',
		Uint8Array.of(0x61, 0x00, 0x62, 0x00),
		'1:2',
		'a.txt holds a zero byte: it is UTF-16, or no text at all.',
	],
	[
		'half a letter',
		bytes('ž').slice(0, 1),
		'1:1',
		'a.txt is not UTF-8 text: the letter at this place is in another encoding.',
	],
])('refuses %s', (_, content, place, message) => {
	const { made, problems } = decode(content);
	expect(made).toBeUndefined();
	expect(problems.map(({ at }) => `${at.line}:${at.column}`)).toEqual([place]);
	expect(problems).toMatchObject([{ rule: 'file-can-be-read', message }]);
});

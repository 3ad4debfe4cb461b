import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from '../../../src/core/parse/decode-text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('gives back every byte', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
			const decoded = decodeText('a.txt', bytes(text));
			if ('text' in decoded) expect(bytes(decoded.text)).toEqual(bytes(text));
			else expect(text.trim() === '' || text.includes('\0') || text === '\uFEFF').toBe(true);
		}),
	);
	expect(decodeText('a.txt', bytes('\uFEFFWords\r\n'))).toEqual({ text: '\uFEFFWords\r\n' });
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
	const decoded = decodeText('a.txt', content);
	if (!('problem' in decoded)) throw new Error('It was read.');
	expect(`${decoded.problem.at.line}:${decoded.problem.at.column}`).toBe(place);
	expect(decoded.problem).toMatchObject({ rule: 'file-can-be-read', message });
});

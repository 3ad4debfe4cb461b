import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { expect, test } from 'vitest';
import { embedFonts } from '../../../src/node/offline/embed-fonts.ts';

const fonts = join(import.meta.dirname, '../../../src/styles/fonts');
const read = (url: string) => readFileSync(join(fonts, url));
const points = (text: string) => new Set(Array.from(text, (each) => each.codePointAt(0) ?? 0));
const rule = (file: string, range: string) =>
	`@font-face{font-family:S;src:url(./${file}) format("woff2");unicode-range:${range}}`;
const [latin, cyrillic] = [
	rule('serif-400-latin.woff2', 'U+41-5A, U+61-7A'),
	rule('serif-400-cyrillic.woff2', 'U+4??'),
];

test('a face is cut down to the characters that are shown', async () => {
	const css = await embedFonts(`a{b:c}${latin}`, points('Yurt'), read);
	const [, base64 = ''] = /url\(data:font\/woff2;base64,([^)]+)\) format\("woff2"\)/.exec(css) ?? [];
	const font = create(Buffer.from(base64, 'base64'));
	if (font.isCollection) throw new Error('One font was put in.');
	expect(font.characterSet.filter((each) => each < 0xffff)).toEqual([...points('Yrtu')]);
	expect(css).toMatch(/^a\{b:c\}@font-face/);
});

test('a face none of whose characters is shown is left out', async () => {
	expect(await embedFonts(`${latin}${cyrillic}d{e:f}`, points('Қ'), read)).not.toContain('U+41-5A');
	expect(await embedFonts(`${latin}${cyrillic}d{e:f}`, points('7'), read)).toBe('d{e:f}');
});

test('a face of the reader’s machine stays', async () => {
	const local = "@font-face{font-family:G;src:local('Georgia')}";
	expect(await embedFonts(local, points('a'), read)).toBe(local);
});

test('the same characters make the same bytes', async () => {
	expect(await embedFonts(latin, points('steppe'), read)).toBe(await embedFonts(latin, points('etsp'), read));
});

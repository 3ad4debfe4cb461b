import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../../src/node/load-report.ts';
import { faces } from '../../src/node/fonts/faces.ts';
import { makeFontFiles, unicodeRange } from '../../src/node/fonts/make-font-files.ts';
import { readFont } from '../../src/node/fonts/read-font.ts';
import { slices } from '../../src/node/fonts/slices.ts';
import { slicesOfText } from '../../src/node/fonts/slices-of-text.ts';
import { fallbackFamilies } from '../../src/node/fonts/write-fallback.ts';

const folder = join(projectRoot, 'src/styles/fonts');
const everyPage = ['serif-400', 'serif-600', 'sans-400', 'sans-600'];
let made: Map<string, Buffer>;
beforeAll(async () => {
	made = await makeFontFiles(join(projectRoot, 'node_modules'));
}, 60_000);

function read(file: string) {
	const font = create(made.get(file) ?? Buffer.alloc(0));
	if (font.isCollection) throw new Error(`${file} is a collection.`);
	return font;
}
const widths = (file: string, text: string) =>
	new Set(Array.from(text, (character) => read(file).glyphForCodePoint(character.codePointAt(0) ?? 0).advanceWidth));
const covered = (face: string) =>
	new Set(
		slices
			.map((slice) => `${face}-${slice.name}.woff2`)
			.flatMap((file) => (made.has(file) ? read(file).characterSet : [])),
	);

test('the committed files are those that npm run fonts makes', () => {
	expect(readdirSync(folder).toSorted()).toEqual([...made.keys()].toSorted());
	for (const [name, content] of made)
		expect(readFileSync(join(folder, name)).equals(content), `${name} differs: run npm run fonts`).toBe(true);
});

test('the four faces of an English page weigh less than 32 kB', () => {
	const bytes = everyPage.map((face) => made.get(`${face}-latin.woff2`)?.length ?? Infinity);
	expect(bytes.reduce((sum, each) => sum + each)).toBeLessThan(32_000);
});

test('no character is in two slices', () => {
	const all = slices.flatMap((slice) => [...slice.characters]);
	expect(all.length).toBe(new Set(all).size);
});

test.each(faces.map((face) => face.name))(
	'%s has the letters of Kazakh, Kyrgyz, Uzbek and Russian, and the signs of a report',
	(face) => {
		const letters = 'ӘәҒғҚқҢңӨөҰұҮүҺһІіҲҳЎўЁёЪъЯя' + 'ÄäÖöÜüĞğŞşÑñİıŪū';
		const signs = '\u00a0\u202f–—‘’“”«»…×÷±−≈≤≥²³°№€$£₸←→↗';
		const has = covered(face);
		expect(Array.from(letters + signs).filter((character) => !has.has(character.codePointAt(0) ?? 0))).toEqual([]);
	},
);

test('the site has every letter and sign of the serif, in which prose is set: Greek, Vietnamese and rare money too', () => {
	for (const { name, file } of faces.filter((face) => face.name.startsWith('serif'))) {
		const font = create(readFileSync(join(projectRoot, 'node_modules', file)));
		const has = covered(name);
		const missing = (font.isCollection ? [] : font.characterSet)
			.map((point) => String.fromCodePoint(point))
			.filter((letter) => /[^\p{C}\p{Z}]/u.test(letter) && !has.has(letter.codePointAt(0) ?? 0));
		expect(missing, name).toEqual([]);
		expect(Array.from('ΩμέγαỌệʻƏ₩₫≠∞₹₺⅓').filter((letter) => !has.has(letter.codePointAt(0) ?? 0))).toEqual([]);
	}
});

test('a face that has a few characters of a slice leaves them to the next, as the sans does with Vietnamese', () => {
	expect(made.has('serif-400-latin-more.woff2')).toBe(true);
	expect([...made.keys()].filter((name) => /^sans.*-(?:greek|latin-more|signs)/.test(name))).toEqual([]);
});

test.each([
	[
		'English with names of others',
		'The city of Łódź and of Қарағанды lies far away from here. '.repeat(2) + 'a'.repeat(2000),
		['latin'],
	],
	['digits alone', '2021, 2022', ['latin']],
	['nothing', '', ['latin']],
	['Polish', 'Zażółć gęślą jaźń', ['latin', 'latin-ext']],
	['Uzbek', 'Oʻzbekiston Respublikasi', ['latin', 'latin-ext']],
	['Russian', 'Мосты «Риги» №\u00a05', ['latin', 'cyrillic']],
	['Kazakh', 'Қазақстан Республикасы', ['latin', 'cyrillic']],
	['Greek', 'Ελληνική Δημοκρατία', ['latin', 'greek']],
	['Vietnamese', 'Cộng hòa xã hội chủ nghĩa Việt Nam', ['latin', 'latin-ext', 'latin-more']],
])('a page in %s loads these slices at once', (_, text, expected) => {
	expect(slicesOfText(text)).toEqual(expected);
});

test('Ğ, ğ and Ŭ have the breve that Golos Text leaves out, and no other letter is changed', () => {
	for (const { name, file } of faces.filter((face) => face.name.startsWith('sans'))) {
		const path = join(projectRoot, 'node_modules', file);
		const [given, repaired] = [create(readFileSync(path)), create(readFont(path))];
		if (given.isCollection || repaired.isCollection) throw new Error('A font is a collection.');
		const changed = repaired.characterSet.filter(
			(point) => given.glyphForCodePoint(point).path.toSVG() !== repaired.glyphForCodePoint(point).path.toSVG(),
		);
		expect(String.fromCodePoint(...changed), name).toBe('ĞğŬ');
		const top = (letter: string) =>
			read(`${name}-latin-ext.woff2`).glyphForCodePoint(letter.codePointAt(0) ?? 0).bbox.maxY;
		expect([top('Ğ'), top('ğ'), top('Ŭ')], name).toEqual([top('Ă'), top('ŭ'), top('Ă')]);
	}
});

test('the turned comma of Uzbek is in the serif and not in Golos, which leaves it to the next font', () => {
	expect(covered('serif-400').has(0x2bb)).toBe(true);
	expect(covered('sans-400').has(0x2bb)).toBe(false);
});

test('figures are proportional by default', () => {
	for (const { name } of faces) expect(widths(`${name}-latin.woff2`, '0123456789').size, name).toBeGreaterThan(3);
});

test('tabular figures of the sans have one width', () => {
	for (const [face, width] of [
		['sans-400', 620],
		['sans-600', 639],
	] as const) {
		const font = read(`${face}-latin.woff2`);
		const glyphs = Array.from({ length: font.numGlyphs }, (_, id) => font.getGlyph(id).advanceWidth);
		expect(glyphs.filter((each) => each === width).length, face).toBeGreaterThanOrEqual(10);
	}
});

test('the tokens name each family and its fallbacks', () => {
	const tokens = readFileSync(join(projectRoot, 'src/styles/tokens.css'), 'utf8').replace(/\s+/g, ' ');
	for (const face of faces)
		expect(tokens).toContain([face.family, ...fallbackFamilies(face)].map((name) => `'${name}'`).join(', '));
});

test('writes ranges of characters as CSS does', () => {
	expect(unicodeRange([0x41, 0x20, 0x21], new Set())).toBe('U+20-21, U+41');
});

test('a range passes over a few characters that no font has, and over none of another font', () => {
	expect(unicodeRange([0x20, 0x22, 0x24, 0x34, 0x46], new Set([0x23]))).toBe('U+20-22, U+24-34, U+46');
});

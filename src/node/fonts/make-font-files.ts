import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromBuffer } from '@capsizecss/unpack';
import { create } from 'fontkitten';
import subsetFont from 'subset-font';
import { type Face, faces, unusedTables } from './faces.ts';
import { mathFont } from './math-font.ts';
import { readFont } from './read-font.ts';
import { type Slice, slices } from './slices.ts';
import { writeFallback } from './write-fallback.ts';

const head =
	'/* Made by `npm run fonts`. Source Serif 4, Golos Text and Noto Sans Math, SIL Open Font License 1.1: see OFL-*.txt. */';

/**
 * The fewest characters of a slice for which a face has a file. With fewer, most words that need the slice would be set
 * in two typefaces; without a file, their letters are all set in the next one.
 */
const FEWEST = 20;

/** The fewest letters that another face lends: every page carries the rule, and who needs fewer has rare letters. */
const FEWEST_LENT = 10;

/**
 * Makes the files of `src/styles/fonts/`: each face cut into slices, the CSS that loads them, the licences.
 *
 * @param modules The folder `node_modules/`.
 * @returns Contents by file name. They depend only on the packages.
 */
export async function makeFontFiles(modules: string): Promise<Map<string, Buffer>> {
	const files = new Map<string, Buffer>();
	const fontFaces: string[] = [];
	const fallbacks: string[] = [];
	const coverages = new Map<string, ReadonlySet<number>>();
	for (const face of faces) {
		const ttf = readFont(join(modules, face.file));
		fallbacks.push(...writeFallback(face, await fromBuffer(ttf)));
		const covered = coverage(ttf);
		coverages.set(face.name, covered);
		face.patch(ttf);
		for (const slice of slices) {
			const points = slice.characters.intersection(covered);
			if (points.size < FEWEST) continue;
			const { lender = '' } = face;
			const lent = [...slice.characters.difference(covered)].filter(
				(point) => coverages.get(lender)?.has(point) === true && isLetter(point),
			);
			if (lent.length >= FEWEST_LENT) {
				const range = unicodeRange(lent, inOthers(slice).union(points));
				fontFaces.push(writeFontFace(face, `${lender}-${slice.name}.woff2`, range));
			}
			const file = `${face.name}-${slice.name}.woff2`;
			const keepFeatures = [...slice.features, ...face.figures];
			files.set(
				file,
				await subsetFont(ttf, String.fromCodePoint(...points), {
					targetFormat: 'woff2',
					keepFeatures,
					noHinting: true,
					dropTables: unusedTables,
				}),
			);
			fontFaces.push(writeFontFace(face, file, unicodeRange(points, inOthers(slice))));
		}
		const [scope = '', name = ''] = face.file.split('/');
		files.set(`OFL-${name}.txt`, readFileSync(join(modules, scope, name, 'LICENSE_FONT')));
	}
	const mathematics = await mathFont(modules);
	for (const [name, content] of mathematics.files) files.set(name, content);
	files.set('fonts.css', Buffer.from(`${[head, ...fontFaces, mathematics.rule, ...fallbacks].join('\n\n')}\n`));
	return files;
}

/** Whether a character is a letter: a sign may be drawn by a typeface of the machine, as nobody sees the difference. */
function isLetter(point: number): boolean {
	return /\p{L}/u.test(String.fromCodePoint(point));
}

function coverage(ttf: Buffer): Set<number> {
	const font = create(ttf);
	if (font.isCollection) throw new Error('A collection of fonts has no coverage of its own.');
	return new Set(font.characterSet);
}

/**
 * Writes the rule of one file. The face is optional: a page that is read before its faces are there keeps the faces of
 * the machine, and nothing moves under the eyes of a reader; the next page has them.
 */
function writeFontFace({ family, style, weight }: Face, file: string, range: string): string {
	return [
		'@font-face {',
		`	font-family: '${family}';`,
		`	font-style: ${style};`,
		`	font-weight: ${weight};`,
		'	font-display: optional;',
		`	src: url('./${file}') format('woff2');`,
		`	unicode-range: ${range};`,
		'}',
	].join('\n');
}

/** Code points that are in other slices. */
function inOthers({ name }: Slice): Set<number> {
	return new Set(slices.flatMap((slice) => (slice.name === name ? [] : [...slice.characters])));
}

/** The most code points that a range may pass over to be one with the next. */
const WIDEST_GAP = 16;

/**
 * Writes code points as a `unicode-range` of CSS: `U+20-21, U+24`. Every page loads these ranges, so one passes over
 * code points that the font lacks, unless another font may have them.
 */
export function unicodeRange(points: Iterable<number>, ofOthers: ReadonlySet<number>): string {
	const isFree = (first: number, last: number) => {
		for (let point = first; point <= last; point++) if (ofOthers.has(point)) return false;
		return last - first < WIDEST_GAP;
	};
	const runs: { first: number; last: number }[] = [];
	for (const point of [...points].sort((a, b) => a - b)) {
		const run = runs.at(-1);
		if (run !== undefined && isFree(run.last + 1, point - 1)) run.last = point;
		else runs.push({ first: point, last: point });
	}
	const hex = (point: number) => point.toString(16).toUpperCase();
	return runs.map(({ first, last }) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(', ');
}

import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';
import type { HasLetter } from '../../core/parse/check-letters.ts';
import { type AddedFont, addedFonts } from '../fonts/added-fonts.ts';
import { readFont } from '../fonts/read-font.ts';
import { renameFamily } from './rename-family.ts';

const require = createRequire(import.meta.url);

/**
 * The typefaces of the PDF, from npm packages alone. Each family is renamed, to a name of the same length that no
 * machine has, so that Typst cannot take an installed font instead.
 */
const families = [
	{
		family: 'Source Serif 4',
		name: 'Report Serif 4',
		files: [
			'400Regular/SourceSerif4_400Regular',
			'400Regular_Italic/SourceSerif4_400Regular_Italic',
			'600SemiBold/SourceSerif4_600SemiBold',
			'600SemiBold_Italic/SourceSerif4_600SemiBold_Italic',
		],
		package: '@expo-google-fonts/source-serif-4',
	},
	{
		family: 'Golos Text',
		name: 'ReportSans',
		files: ['400Regular/GolosText_400Regular', '600SemiBold/GolosText_600SemiBold'],
		package: '@expo-google-fonts/golos-text',
	},
	{
		family: 'Source Code Pro',
		name: 'Report Code Pro',
		files: ['400Regular/SourceCodePro_400Regular', '600SemiBold/SourceCodePro_600SemiBold'],
		package: '@expo-google-fonts/source-code-pro',
	},
] as const;

/** Families as the Typst files and the drawings name them. */
export const SERIF = families[0].name;
export const SANS = families[1].name;

/** A family that the report adds. */
export interface PrintFamily {
	/** As Typst knows it. */
	readonly name: string;
	/** As its files name it. */
	readonly family: string;
	/** Whether it can set words: every letter of them with its marks, in every style. */
	readonly has: (words: string) => boolean;
}

export interface PdfFonts {
	readonly blobs: readonly Buffer[];
	/** In the order in which they are asked for a letter. */
	readonly added: readonly PrintFamily[];
	/** Whether one of the typefaces has a letter with its marks, in every style. */
	readonly hasLetter: HasLetter;
	/** Whether a face has a glyph for a letter as a whole, in every style: without parts for its marks. */
	readonly hasGlyph: (letter: string, face: 'sans' | 'serif') => boolean;
	/** Width of words in the sans, as a part of the size of its letters; of letters that it lacks, in the next face. */
	readonly sansWidth: (words: string, isBold: boolean) => number;
}

/** A family as it is read: its files under a name that no machine has, and the letters that all of them have. */
interface ReadFamily extends PrintFamily {
	readonly blobs: readonly Buffer[];
	readonly letters: ReadonlySet<number>;
	readonly fonts: readonly Font[];
}

/** Families that have been read in this process, by the path of their first file. */
const read = new Map<string, ReadFamily>();
let loaded: { readonly of: readonly AddedFont[]; readonly fonts: PdfFonts } | undefined;

/** Reads the typefaces, and those that the report adds: each once for the process. */
export function pdfFonts(): PdfFonts {
	const of = addedFonts();
	const isSame =
		loaded?.of.length === of.length && of.every(({ files }, at) => loaded?.of[at]?.files[400] === files[400]);
	if (loaded === undefined || !isSame) loaded = { of, fonts: readFonts(of) };
	return loaded.fonts;
}

function readFonts(addedOnes: readonly AddedFont[]): PdfFonts {
	const own = families.map(({ family, name, files, package: from }) =>
		readFamily(
			family,
			name,
			files.map((file) => require.resolve(`${from}/${file}.ttf`)),
		),
	);
	const added = addedOnes.map(({ family, files }) =>
		readFamily(family, family.replace('Noto', 'Page'), [files[400], files[600]]),
	);
	const [serif, sans] = own;
	const inText = [serif, sans, ...added].flatMap((family) => family ?? []);
	const inSans = [sans, serif, ...added].flatMap((family) => family ?? []);
	const widths = [0, 1].map((weight) => widthsIn(inSans.flatMap(({ fonts }) => fonts[weight] ?? [])));
	return {
		blobs: [...own, ...added].flatMap(({ blobs }) => blobs),
		added,
		hasLetter: (letter) => inText.some(({ has }) => has(letter)),
		hasGlyph: (letter, face) => isOneGlyph(letter, (face === 'sans' ? sans : serif)?.letters),
		sansWidth: (words, isBold) => widths[isBold ? 1 : 0]?.(words) ?? 0,
	};
}

function readFamily(family: string, name: string, files: readonly string[]): ReadFamily {
	const [first = ''] = files;
	let known = read.get(first);
	if (known === undefined) {
		const blobs = files.map(readFont);
		const fonts = blobs.flatMap((blob) => {
			const font = create(blob);
			return font.isCollection ? [] : [font];
		});
		const letters = commonLetters(fonts);
		const renamed = blobs.map((blob) => renameFamily(blob, family, name));
		known = { name, family, has: (words) => canSet(words, letters), blobs: renamed, letters, fonts };
		read.set(first, known);
	}
	return known;
}

/** Whether a face can set a letter: as one glyph, or as its parts if it has a decomposition (Unicode, 3.11). */
function canSet(letter: string, face: ReadonlySet<number>): boolean {
	const has = (part: string) => Array.from(part).every((each) => face.has(each.codePointAt(0) ?? 0));
	return Array.from(letter.normalize('NFC')).every((part) => has(part) || has(part.normalize('NFD')));
}

function isOneGlyph(letter: string, face: ReadonlySet<number> | undefined): boolean {
	const [first = '', ...marks] = letter.normalize('NFC');
	return marks.length === 0 && face?.has(first.codePointAt(0) ?? 0) === true;
}

/** A function that measures words, each letter in the first font that has it; marks take no width. */
function widthsIn(fonts: readonly Font[]): (words: string) => number {
	const known = new Map<string, number>();
	return (words) => {
		let width = 0;
		for (const letter of words.normalize('NFC')) {
			let own = known.get(letter);
			if (own === undefined) {
				own = /\p{M}/u.test(letter) ? 0 : widthOf(letter.codePointAt(0) ?? 0, fonts);
				known.set(letter, own);
			}
			width += own;
		}
		return width;
	};
}

/** Width of a letter in the first font that has it, else of the sign for a missing letter in the first of all. */
function widthOf(point: number, fonts: readonly Font[]): number {
	const font = fonts.find((each) => each.hasGlyphForCodePoint(point)) ?? fonts[0];
	return font === undefined ? 0 : font.glyphForCodePoint(point).advanceWidth / font.unitsPerEm;
}

function commonLetters(fonts: readonly Font[]): Set<number> {
	const [first = new Set<number>(), ...others] = fonts.map((font) => new Set(font.characterSet));
	return others.reduce((common, letters) => common.intersection(letters), first);
}

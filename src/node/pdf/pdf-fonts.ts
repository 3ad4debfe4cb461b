import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import type { HasLetter } from '../../core/parse/check-letters.ts';
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

export interface PdfFonts {
	readonly blobs: readonly Buffer[];
	/** Whether one of the typefaces has a letter with its marks, in every style. */
	readonly hasLetter: HasLetter;
	/** Whether a face has a glyph for a letter as a whole, in every style: without parts for its marks. */
	readonly hasGlyph: (letter: string, face: 'sans' | 'serif') => boolean;
	/** Width of words in the sans, as a part of the size of its letters. */
	readonly sansWidth: (words: string, isBold: boolean) => number;
}

let loaded: PdfFonts | undefined;

/** Reads the typefaces once for the process. */
export function pdfFonts(): PdfFonts {
	if (loaded !== undefined) return loaded;
	const [serif, sans, mono] = families.map(({ family, name, files, package: from }) => {
		const blobs = files.map((file) => readFont(require.resolve(`${from}/${file}.ttf`)));
		return {
			blobs: blobs.map((blob) => renameFamily(blob, family, name)),
			letters: commonLetters(blobs),
			widths: blobs.map(widthsIn),
		};
	});
	loaded = {
		blobs: [serif, sans, mono].flatMap((face) => face?.blobs ?? []),
		hasLetter: (letter) => [serif, sans].some((face) => face !== undefined && canSet(letter, face.letters)),
		hasGlyph: (letter, face) => isOneGlyph(letter, (face === 'sans' ? sans : serif)?.letters),
		sansWidth: (words, isBold) => sans?.widths[isBold ? 1 : 0]?.(words) ?? 0,
	};
	return loaded;
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

/** A function that measures words in a face; marks above and below letters take no width. */
function widthsIn(blob: Buffer): (words: string) => number {
	const font = create(blob);
	const known = new Map<string, number>();
	return (words) => {
		let width = 0;
		for (const letter of words.normalize('NFC')) {
			let own = known.get(letter);
			if (own === undefined) {
				const isMark = font.isCollection || /\p{M}/u.test(letter);
				own = isMark ? 0 : font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
				known.set(letter, own);
			}
			width += own;
		}
		return width;
	};
}

function commonLetters(blobs: readonly Buffer[]): Set<number> {
	const [first = new Set<number>(), ...others] = blobs.map((blob) => {
		const font = create(blob);
		return new Set(font.isCollection ? [] : font.characterSet);
	});
	return others.reduce((common, letters) => common.intersection(letters), first);
}

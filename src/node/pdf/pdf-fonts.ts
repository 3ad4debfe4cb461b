import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkitten';
import { renameFamily } from './rename-family.ts';

const require = createRequire(import.meta.url);

/**
 * The typefaces of the PDF, from npm packages alone. Each gets a family name that no machine has, as long as its own:
 * the compiler also knows the system’s fonts, and none of those can then be taken for it.
 */
const families = [
	{
		family: 'Source Serif 4',
		name: 'Report Serif 4',
		files: ['400Regular/SourceSerif4_400Regular', '400Regular_Italic/SourceSerif4_400Regular_Italic', '600SemiBold/SourceSerif4_600SemiBold', '600SemiBold_Italic/SourceSerif4_600SemiBold_Italic'],
		package: '@expo-google-fonts/source-serif-4',
	},
	{ family: 'Golos Text', name: 'ReportSans', files: ['400Regular/GolosText_400Regular', '600SemiBold/GolosText_600SemiBold'], package: '@expo-google-fonts/golos-text' },
] as const;

/** Family of the sans as the Typst files and the drawings name it. */
export const SANS = families[1].name;

export interface PdfFonts {
	readonly blobs: readonly Buffer[];
	/** Whether some typeface of the PDF has a letter, in every style. */
	readonly hasLetter: (codePoint: number) => boolean;
	/** The same for the typeface of drawings, which has nothing to fall back on. */
	readonly hasDrawingLetter: (codePoint: number) => boolean;
}

let loaded: PdfFonts | undefined;

/** Reads the typefaces once for the process. */
export function pdfFonts(): PdfFonts {
	if (loaded !== undefined) return loaded;
	const [serif, sans] = families.map(({ family, name, files, package: from }) => {
		const blobs = files.map((file) => readFileSync(require.resolve(`${from}/${file}.ttf`)));
		return { blobs: blobs.map((blob) => renameFamily(blob, family, name)), letters: commonLetters(blobs) };
	});
	loaded = {
		blobs: [...(serif?.blobs ?? []), ...(sans?.blobs ?? [])],
		hasLetter: (codePoint) => serif?.letters.has(codePoint) === true || sans?.letters.has(codePoint) === true,
		hasDrawingLetter: (codePoint) => sans?.letters.has(codePoint) === true,
	};
	return loaded;
}

function commonLetters(blobs: readonly Buffer[]): Set<number> {
	const [first = new Set<number>(), ...others] = blobs.map((blob) => {
		const font = create(blob);
		return new Set(font.isCollection ? [] : font.characterSet);
	});
	return others.reduce((common, letters) => common.intersection(letters), first);
}

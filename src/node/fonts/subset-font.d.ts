/** The part of the package `subset-font` that is used here; it ships no types. */
declare module 'subset-font' {
	interface Options {
		targetFormat: 'sfnt' | 'woff2';
		/** OpenType features to keep; all if left out. The others are removed, with the glyphs that only they use. */
		keepFeatures?: string[];
		noHinting: boolean;
		dropTables: string[];
	}
	/** Makes a subset of a font: the characters of `text`, and the glyphs that the kept features make of them. */
	export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

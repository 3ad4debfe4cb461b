/** The part of the package `subset-font` that is used here; it ships no types. */
declare module 'subset-font' {
	interface Options {
		targetFormat: 'sfnt' | 'woff2';
		/** OpenType features to keep, all where left out; the others go, with the glyphs that only they reach. */
		keepFeatures?: string[];
		noHinting: boolean;
		dropTables: string[];
	}
	/** Cuts a font down to the characters of `text` and what the kept features make of them. */
	export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

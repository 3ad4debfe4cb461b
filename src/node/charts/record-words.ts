import type { SKRSContext2D } from '@napi-rs/canvas';

/** Stands in the drawing for words: a letter that every cut of the typeface has under one name. */
const STAND_IN = '0';

/**
 * Has a canvas that draws SVG write one letter wherever it is to write words, and keeps the words. It would write the glyphs
 * of a typeface by the names that these have there: `<<` as «, and a letter that has no glyph, or no name, not at all.
 *
 * @returns The words in the order in which they are written, filled as the canvas is drawn on.
 */
export function recordWords(context: SKRSContext2D): readonly string[] {
	const words: string[] = [];
	const write = context.fillText.bind(context);
	context.fillText = (text, x, y) => {
		if (text.trim() === '') return;
		words.push(text);
		write(STAND_IN, x, y);
	};
	return words;
}

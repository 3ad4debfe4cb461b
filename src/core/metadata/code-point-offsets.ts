import { bisectLeft } from 'd3-array';

/** Turns offsets of one text that count UTF-16 code units, as JavaScript does, into offsets that count Unicode code points. */
export function codePointOffsets(text: string): (offset: number) => number {
	const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
	return (offset) => offset - bisectLeft(pairs, offset);
}

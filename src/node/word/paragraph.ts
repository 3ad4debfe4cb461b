import { colours, STEP, TWIPS } from './look.ts';
import type { WordParts } from './word-parts.ts';
import { element, inOrder, property } from './word-xml.ts';

/** A frame that a block is set in: its paragraphs and tables are moved in, with a line at their start. */
export type Frame = 'note' | 'quotation' | 'folded';

/** Where a block stands. */
export interface BlockPlace {
	readonly parts: WordParts;
	/** By how much it is moved in, in points. */
	readonly indent: number;
	/** Room from there to the other margin, in points. */
	readonly room: number;
	readonly frame: Frame | undefined;
	/** Style of the paragraphs that have none of their own. */
	readonly style: string | undefined;
	/** The bullet or number of a list that the next paragraph has. */
	readonly item: { readonly series: number; readonly level: number } | undefined;
	/** How many lists are around it. */
	readonly depth: number;
	readonly language: string | undefined;
	readonly direction: 'ltr' | 'rtl' | undefined;
}

export interface ParagraphLook {
	readonly style?: string | undefined;
	readonly keepNext?: boolean;
	readonly align?: 'left' | 'center' | 'right' | undefined;
	/** `w:sectPr`, if the paragraph ends a section. */
	readonly section?: string;
}

/** The order of the properties of a paragraph (ISO/IEC 29500-1, 17.3.1.26). */
const ORDER = 'pStyle keepNext numPr pBdr shd bidi ind jc sectPr'.split(' ');

/** A paragraph. `runs` is XML; places that wait for a paragraph are marked in it. */
export function paragraph(place: BlockPlace, look: ParagraphLook, runs: string): string {
	const { parts, item, frame } = place;
	const style = look.style ?? (frame === 'quotation' ? 'Quote' : frame === 'note' ? 'Note' : place.style);
	const isTurned = place.direction !== undefined && place.direction !== parts.given.direction;
	const inside = inOrder(ORDER, {
		...(style !== undefined && { pStyle: property('pStyle', style) }),
		...(look.keepNext && { keepNext: property('keepNext') }),
		...(item && {
			numPr: element('w:numPr', {}, property('ilvl', item.level), property('numId', item.series)),
		}),
		...(frame && framed(frame, sideOf('left', place))),
		...(isTurned && { bidi: property('bidi', place.direction === 'rtl' ? 1 : 0) }),
		...indented(place),
		...(look.align && { jc: property('jc', sideOf(look.align, place)) }),
		...(look.section && { sectPr: look.section }),
	});
	const properties = inside === '' ? '' : element('w:pPr', {}, inside);
	return element('w:p', {}, properties, parts.takePlaces(), runs);
}

function indented({ indent, item }: BlockPlace): { ind?: string } {
	if (indent === 0 && item === undefined) return {};
	const left = Math.round(indent * TWIPS);
	return { ind: element('w:ind', { 'w:left': left, 'w:hanging': item && STEP * TWIPS }) };
}

/** In Word `left` is where lines begin, so in a text from right to left it is its right side. */
function sideOf(align: 'left' | 'center' | 'right', { parts, direction }: BlockPlace): string {
	const isRight = (direction ?? parts.given.direction) === 'rtl';
	if (align === 'center' || !isRight) return align;
	return align === 'left' ? 'right' : 'left';
}

/** A line at the start of a frame. The sides of borders are those of the sheet, whatever the direction. */
function framed(frame: Frame, side: string): { pBdr: string; shd?: string } {
	const colour = frame === 'note' ? colours.accent : colours.line;
	const line = { 'w:val': 'single', 'w:sz': 18, 'w:space': 8, 'w:color': colour };
	return {
		pBdr: element('w:pBdr', {}, element(`w:${side}`, line)),
		...(frame === 'note' && {
			shd: element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': colours.tint }),
		}),
	};
}

/** A place in which blocks are moved in by a step. */
export function movedIn(place: BlockPlace, by = STEP): BlockPlace {
	return { ...place, item: undefined, indent: place.indent + by, room: place.room - by };
}

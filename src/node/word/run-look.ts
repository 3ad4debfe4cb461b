import type { TextDirection } from '../../core/markup/text-direction.ts';
import { colours, fonts } from './look.ts';
import { element, inOrder, property } from './word-xml.ts';

/** How words in a line are set, as far as they differ from their paragraph. */
export interface RunLook {
	readonly style?: 'Hyperlink' | 'FootnoteReference' | 'CodeInLine';
	readonly bold?: boolean;
	readonly italic?: boolean;
	readonly struck?: boolean;
	readonly underlined?: boolean;
	readonly muted?: boolean;
	/** Raised or lowered. */
	readonly shift?: 'superscript' | 'subscript';
	/** Size of its letters, in points. */
	readonly size?: number;
	/** BCP 47 tag, where it is not that of the report. */
	readonly language?: string;
	readonly direction?: TextDirection;
}

/** The order of the properties of a run (ISO/IEC 29500-1, 17.3.2.28). */
const ORDER = 'rStyle rFonts b bCs i iCs strike color sz szCs u vertAlign rtl lang'.split(' ');

/** The properties of a run, in `w:rPr`; nothing if it has none. */
export function runProperties(look: RunLook): string {
	const half = look.size === undefined ? undefined : Math.round(look.size * 2);
	const isRight = look.direction === 'rtl';
	const inside = inOrder(ORDER, {
		...(look.style && { rStyle: property('rStyle', look.style) }),
		...(look.bold && { b: property('b'), bCs: property('bCs') }),
		...(look.italic && { i: property('i'), iCs: property('iCs') }),
		...(look.struck && { strike: property('strike') }),
		...(look.muted && { color: property('color', colours.muted) }),
		...(half !== undefined && { sz: property('sz', half), szCs: property('szCs', half) }),
		...(look.underlined && { u: property('u', 'single') }),
		...(look.shift && { vertAlign: property('vertAlign', look.shift) }),
		...(isRight && { rtl: property('rtl') }),
		...(look.language !== undefined && { lang: languageElement(look.language, isRight) }),
	});
	return inside === '' ? '' : element('w:rPr', {}, inside);
}

/** Word keeps the language of what is written from right to left apart from that of other words. */
export function languageElement(language: string, isRight: boolean): string {
	return element('w:lang', isRight ? { 'w:bidi': language } : { 'w:val': language });
}

/** The typefaces of a face, for Latin, Cyrillic and Greek and for scripts whose letters join. */
export function faceElement(face: keyof typeof fonts): string {
	const { name, joined } = fonts[face];
	return element('w:rFonts', { 'w:ascii': name, 'w:hAnsi': name, 'w:eastAsia': name, 'w:cs': joined });
}

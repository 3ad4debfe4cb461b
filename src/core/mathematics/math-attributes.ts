import type { MathNode } from '../model/math.ts';

/** A name that is set in italics: one letter. Longer names, signs and letters of other alphabets stand upright. */
const SLANTED = /^[\p{Script=Latin}\p{Script=Greek}]$/u;

/** The attributes of an element of MathML, but for the side of a cell. */
export function mathAttributes(node: MathNode): Readonly<Record<string, string>> {
	switch (node.tag) {
		case 'mi':
			return node.upright || !SLANTED.test(node.text) ? { mathvariant: 'normal' } : {};
		case 'mo':
			return {
				...(node.form === undefined ? {} : { form: node.form }),
				...(node.stretchy === undefined ? {} : { stretchy: String(node.stretchy) }),
			};
		case 'mspace':
			return { width: `${node.width}em` };
		default:
			return 'lineless' in node ? { linethickness: '0' } : {};
	}
}

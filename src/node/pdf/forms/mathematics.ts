import type { Element } from 'hast';
import { markup } from '../../../core/markup/markup.ts';
import { attribute, hasClass } from '../../page/element.ts';
import { mapWords } from '../map-words.ts';
import { asTag, type Form, type FormsOf } from './form.ts';

/** The elements that mathematics is written with, by `write-mathml.ts`. */
const TAGS =
	'mi mn mtext mo mspace mrow mfrac msqrt mroot msub msup msubsup munder mover munderover mtable mtr mtd'.split(' ');

/** The attributes that matter on paper, as HAST names them. */
const ATTRIBUTES = ['form', 'stretchy', 'mathvariant', 'linethickness', 'width'];

export const mathElements: readonly (readonly [string, Form])[] = TAGS.map((tag) => [
	tag,
	{ as: 'words', map: (element, inside) => [{ is: 'math-part', tag, with: attributesOf(element), in: inside }] },
]);

export const mathematicsForms: FormsOf<'Mathematics'> = {
	math: {
		as: 'words',
		map: (element, inside) => [{ is: 'math', alt: attribute(element, 'ariaLabel') ?? '', in: inside }],
	},
	block: {
		as: 'blocks',
		map: (element, context) => [{ is: 'equation', in: mapWords(element.children, context) }],
	},
	left: asTag,
	right: asTag,
};

function attributesOf(element: Element): Readonly<Record<string, string>> {
	const given = ATTRIBUTES.flatMap((name) => {
		const value = attribute(element, name);
		return value === undefined ? [] : [[name, value] as const];
	});
	const { left, right } = markup.Mathematics;
	const side = hasClass(element, left) ? 'left' : hasClass(element, right) ? 'right' : undefined;
	return Object.fromEntries(side === undefined ? given : [...given, ['side', side]]);
}

import type { CslNode } from './csl-engine.ts';
import { gostStyle, isGost } from './gost-style.ts';
import { childrenNamed, element, without } from './style-nodes.ts';

/**
 * A style as it is used here: without numbers before entries, since the reader numbers a list of their own; without
 * citations in the text and an order of entries, which take half of the engine’s time; and with known faults corrected.
 */
export function patchStyle(id: string, style: CslNode, language: string): CslNode {
	const plain = withoutNumbers(style);
	const corrected = isGost(id) ? gostStyle(plain, othersIn(language)) : plain;
	return withRaisedEdition(childrenNamed(corrected, 'bibliography').length === 0 ? corrected : withCitation(corrected));
}

/** Styles expect an edition that is a number or begins with a capital letter. A case that a style asks for stays. */
function withRaisedEdition({ name, attrs, children }: CslNode): CslNode {
	const writesEdition = attrs['variable'] === 'edition' && name !== 'label';
	return {
		name,
		attrs: writesEdition ? { 'text-case': 'capitalize-first', ...attrs } : attrs,
		children: children.map((child) => (typeof child === 'string' ? child : withRaisedEdition(child))),
	};
}

/** A part of a style without the numbers of entries, and without the columns that these stand in. */
export function withoutNumbers(node: CslNode): CslNode {
	const { 'second-field-align': _align, display: _display, ...attrs } = node.attrs;
	const children = node.children.filter(
		(child) => typeof child === 'string' || child.attrs['variable'] !== 'citation-number',
	);
	return {
		...node,
		attrs,
		children: children.map((child) => (typeof child === 'string' ? child : withoutNumbers(child))),
	};
}

/** The words for further authors by GOST, which are in the language of the work. */
function othersIn(language: string): string {
	return /^(?:ru|be|uk|kk|ky|tg)(?:-|$)/.test(language) ? ' [и др.]' : ' [et al.]';
}

/** The engine asks for a citation layout before the bibliography, even where nothing uses it. */
function withCitation(style: CslNode): CslNode {
	const [bibliography] = childrenNamed(style, 'bibliography');
	const rest = without(without(style, 'citation'), 'bibliography');
	const citation = element('citation', {}, element('layout', {}, element('text', { variable: 'title' })));
	return {
		...rest,
		children: [...rest.children, citation, ...(bibliography === undefined ? [] : [without(bibliography, 'sort')])],
	};
}

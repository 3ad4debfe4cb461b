import type { CslNode } from './csl-engine.ts';

/**
 * A style as it is used here: without numbers before entries, since the reader numbers a list of their own; without
 * citations in the text and an order of entries, which take half of the engine’s time; and with known faults corrected.
 */
export function patchStyle(id: string, style: CslNode, language: string): CslNode {
	const plain = withoutNumbers(style);
	const corrected = id.startsWith('gost-r-7-0-5-2008') ? gostStyle(plain, language) : plain;
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

/**
 * Words of the description are Russian, whatever the style’s default; those for further authors are in the language of
 * the work.
 */
function gostStyle(style: CslNode, language: string): CslNode {
	const rest = without(without(style, 'bibliography'), 'locale');
	const others: CslNode = {
		name: 'term',
		attrs: { name: 'et-al' },
		children: [/^(?:ru|be|uk|kk|ky|tg)(?:-|$)/.test(language) ? ' [и др.]' : ' [et al.]'],
	};
	const words = element('locale', { 'xml:lang': 'ru' }, element('terms', {}, others));
	return { ...rest, attrs: { ...rest.attrs, 'default-locale': 'ru-RU' }, children: [...rest.children, words, GOST] };
}

/** The engine asks for a citation layout before the bibliography, even where nothing uses it. */
function withCitation(style: CslNode): CslNode {
	const [bibliography] = childrenNamed(style, 'bibliography');
	const rest = without(without(style, 'citation'), 'bibliography');
	const citation = element('citation', {}, element('layout', {}, variable('title')));
	return {
		...rest,
		children: [...rest.children, citation, ...(bibliography === undefined ? [] : [without(bibliography, 'sort')])],
	};
}

function childrenNamed(node: CslNode, name: string): readonly CslNode[] {
	return node.children.filter((child) => typeof child !== 'string').filter((child) => child.name === name);
}

function without(node: CslNode, name: string): CslNode {
	return { ...node, children: node.children.filter((child) => typeof child === 'string' || child.name !== name) };
}

const element = (name: string, attrs: Readonly<Record<string, string>>, ...children: readonly CslNode[]): CslNode => ({
	name,
	attrs,
	children,
});
const variable = (name: string, attrs: Readonly<Record<string, string>> = {}): CslNode =>
	element('text', { variable: name, ...attrs });
const group = (delimiter: string, ...children: readonly CslNode[]): CslNode =>
	element('group', { delimiter }, ...children);

/**
 * GOST R 7.0.5-2008, sections 6 and 10: the style of the CSL repository gives neither the address of an electronic
 * resource, unless it is a web page, nor its edition, and sets a stray colon where there is no place.
 * After the standard’s example: “Author. Title [Электронный ресурс] // Whole. Edition. Place: Publisher, year. URL: …”
 */
const GOST = element(
	'bibliography',
	{ 'et-al-min': '4', 'et-al-use-first': '1' },
	element(
		'layout',
		{ suffix: '.' },
		group(
			'. ',
			element(
				'names',
				{ variable: 'author' },
				element('name', {
					'name-as-sort-order': 'all',
					'sort-separator': ' ',
					'initialize-with': '. ',
					delimiter: ', ',
					'delimiter-precedes-last': 'always',
					'delimiter-precedes-et-al': 'never',
				}),
			),
			group(
				' // ',
				group(
					' / ',
					group(' ', variable('title'), element('text', { value: '[Электронный ресурс]' })),
					element(
						'names',
						{ variable: 'original-author' },
						element('name', { 'initialize-with': '. ', 'delimiter-precedes-et-al': 'never' }),
					),
				),
				variable('container-title'),
			),
			group(' ', variable('genre'), variable('number')),
			variable('edition'),
			group(
				', ',
				group(': ', variable('publisher-place'), variable('publisher')),
				element('date', { variable: 'issued' }, element('date-part', { name: 'year' })),
			),
			variable('DOI', { prefix: 'DOI: ' }),
			variable('URL', { prefix: 'URL: ' }),
		),
	),
);

import type { CslNode } from './csl-engine.ts';
import { childrenNamed, element, without } from './style-nodes.ts';

/** Whether a style is one of those that the CSL repository has for GOST R 7.0.5-2008. */
export function isGost(style: string): boolean {
	return style.startsWith('gost-r-7-0-5-2008');
}

/**
 * A style of GOST with entries as the standard has them. The words of the description are Russian, whatever the style’s
 * default.
 *
 * @param others The word for further authors.
 */
export function gostStyle(style: CslNode, others: string): CslNode {
	const rest = without(without(style, 'bibliography'), 'locale');
	const term: CslNode = { name: 'term', attrs: { name: 'et-al' }, children: [others] };
	const words = element('locale', { 'xml:lang': 'ru' }, element('terms', {}, term));
	const sort = childrenNamed(style, 'bibliography').flatMap((each) => childrenNamed(each, 'sort'));
	const entries = { ...GOST, children: [...sort, ...GOST.children] };
	return { ...rest, attrs: { ...rest.attrs, 'default-locale': 'ru-RU' }, children: [...rest.children, words, entries] };
}

const variable = (name: string, attrs: Readonly<Record<string, string>> = {}): CslNode =>
	element('text', { variable: name, ...attrs });
const group = (delimiter: string, ...children: readonly CslNode[]): CslNode =>
	element('group', { delimiter }, ...children);
const names = (of: string, name: Readonly<Record<string, string>>, attrs: Readonly<Record<string, string>> = {}) =>
	element(
		'names',
		{ variable: of, ...attrs },
		element('name', { 'initialize-with': '. ', 'delimiter-precedes-et-al': 'never', ...name }),
	);
const datePart = (name: string, attrs: Readonly<Record<string, string>> = {}) =>
	element('date-part', { name, ...attrs });
const NUMERIC = { form: 'numeric-leading-zeros', suffix: '.' };

/**
 * GOST R 7.0.5-2008, sections 6 and 10: the styles of the CSL repository give neither the address of an electronic
 * resource, unless it is a web page, nor its edition, and set a stray colon where there is no place.
 * After the standard’s examples: “Author. Title [Электронный ресурс] // Whole / под ред. Editor. Edition. Place:
 * Publisher, year. Т. 1, № 2. С. 3–4. URL: … (дата обращения: 02.11.2026)”
 */
const GOST = element(
	'bibliography',
	{ 'et-al-min': '4', 'et-al-use-first': '1' },
	element(
		'layout',
		{ suffix: '.' },
		group(
			'. ',
			names('author', {
				'name-as-sort-order': 'all',
				'sort-separator': ' ',
				delimiter: ', ',
				'delimiter-precedes-last': 'always',
			}),
			group(
				' // ',
				group(
					' / ',
					group(
						' ',
						variable('title'),
						element(
							'choose',
							{},
							element('if', { variable: 'URL' }, element('text', { value: '[Электронный ресурс]' })),
						),
					),
					names('original-author', {}),
				),
				group(' / ', variable('container-title'), names('editor', { delimiter: ', ' }, { prefix: 'под ред. ' })),
			),
			group(' ', variable('genre'), variable('number')),
			variable('edition'),
			group(
				', ',
				group(': ', variable('publisher-place'), variable('publisher')),
				element('date', { variable: 'issued' }, datePart('year')),
			),
			group(', ', variable('volume', { prefix: 'Т. ' }), variable('issue', { prefix: '№ ' })),
			variable('page', { prefix: 'С. ' }),
			variable('number-of-pages', { suffix: ' с.' }),
			variable('DOI', { prefix: 'DOI: ' }),
			group(
				' ',
				variable('URL', { prefix: 'URL: ' }),
				element(
					'date',
					{ variable: 'accessed', prefix: '(дата обращения: ', suffix: ')' },
					datePart('day', NUMERIC),
					datePart('month', NUMERIC),
					datePart('year'),
				),
			),
		),
	),
);

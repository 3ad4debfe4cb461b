import type { ElementContent } from 'hast';
import { htmlToHast } from 'satteri';
import { frame } from '../../core/markup/markup.ts';
import { attribute, find, hasClass, idOf, textOf } from '../page/element.ts';

/** What a page is found by. */
export interface PageText {
	readonly title: string;
	readonly text: string;
}

/** Elements within a line. Any other separates words. */
const INLINE = new Set([
	'a',
	'abbr',
	'b',
	'cite',
	'code',
	'data',
	'em',
	'i',
	'q',
	'span',
	'strong',
	'sub',
	'sup',
	'time',
]);

/** Elements whose words are not searched. The heading is the title. */
const NO_PROSE = new Set(['nav', 'button', 'script', 'svg', 'code', 'h1']);

/**
 * Reads the article of a built page.
 *
 * @param without Ids of the parts that are left out.
 * @throws {Error} If the page has no article with a heading: a fault of ours.
 */
export function readPageText(html: string, without: ReadonlySet<string>): PageText {
	const root = htmlToHast(html);
	const article = find(root, ({ tagName }) => tagName === 'article');
	const heading = article && find(article, ({ tagName }) => tagName === 'h1');
	if (article === undefined || heading === undefined)
		throw new Error('The search index is made of pages with an article and its heading. See src/node/search.');
	return { title: textOf(heading), text: wordsOf(article, without).replace(/\s+/g, ' ').trim() };
}

function wordsOf(node: ElementContent, without: ReadonlySet<string>): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'element' && node.tagName === 'math') return attribute(node, 'alttext') ?? '';
	if (
		node.type !== 'element' ||
		NO_PROSE.has(node.tagName) ||
		hasClass(node, frame.size) ||
		without.has(idOf(node) ?? '')
	)
		return '';
	const words = node.children.map((child) => wordsOf(child, without)).join('');
	return INLINE.has(node.tagName) ? words : ` ${words} `;
}

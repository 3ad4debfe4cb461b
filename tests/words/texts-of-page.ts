import { htmlToHast, type HastNode } from 'satteri';
import { expect } from 'vitest';
import type { BrowserWords } from '../../src/core/words/browser-message.ts';

/** What is no text for readers, or is code: names of formulas, SQL, HTML to copy. */
const CODE = new Set(['script', 'style', 'template', 'code', 'pre', 'math', 'noscript']);
/** Attributes that readers see or hear. */
const SAID = ['ariaLabel', 'ariaRoleDescription', 'title', 'alt', 'placeholder'];

/**
 * What a page says to readers in its own language: its texts, and the attributes that are seen or heard. What says that
 * it is in another language is left out.
 *
 * @param language BCP 47 tag of the page, which its scripts speak too.
 */
export function textsOfPage(html: string, language: string): string[] {
	return textsOf(htmlToHast(html), language, ({ tagName, properties }) => {
		const isMeta = tagName === 'meta' && /description|title/.test(String(properties['name'] ?? properties['property']));
		const said = [...SAID.map((name) => properties[name]), ...(isMeta ? [properties['content']] : [])];
		const words = properties['dataWords'];
		return [...said, ...(typeof words === 'string' ? wordsForScript(words, language) : [])].filter(
			(text) => typeof text === 'string',
		);
	});
}

/** What stands written on a page in its own language. */
export function writtenOnPage(html: string, language: string): string[] {
	return textsOf(htmlToHast(html), language, () => []);
}

type Element = Extract<HastNode, { type: 'element' }>;

function textsOf(node: HastNode, language: string, saidBy: (element: Element) => string[]): string[] {
	if (node.type === 'text') return [node.value];
	const inside = 'children' in node ? node.children.flatMap((child: HastNode) => textsOf(child, language, saidBy)) : [];
	if (node.type !== 'element') return inside;
	const own = node.properties['lang'];
	if (CODE.has(node.tagName) || (typeof own === 'string' && own !== language)) return [];
	return [...saidBy(node), ...inside];
}

/** The messages that a page gives to its script: each in the language of the page. */
function wordsForScript(json: string, language: string): string[] {
	const words: BrowserWords = JSON.parse(json);
	expect(Object.keys(words)).toEqual([language]);
	return Object.values(words[language] ?? {})
		.flatMap((message) => (typeof message === 'string' ? message : Object.values(message)))
		.map((text) => text.replaceAll(/\{\w+\}/g, ' '));
}

import { escapeXml } from '../markup/escape-xml.ts';

/**
 * Characters that citeproc-js reads as markup or as a pattern of replacement, and what stands for them while it works:
 * noncharacters of Unicode, which no text holds.
 */
const GUARDS: Readonly<Record<string, string>> = {
	'<': '\uFDD1',
	'>': '\uFDD2',
	$: '\uFDD3',
	'%': '\uFDD4',
	'-': '\uFDD5',
	'"': '\uFDD6',
};
/** Ties the characters of a digraph together: a noncharacter as well, which stands for nothing. */
export const DIGRAPH = '\uFDD8';
const GUARDED = new Map(Object.entries(GUARDS).map(([character, guarded]) => [guarded, character]));
const MARKUP = /[<>$%]/g;

/** Text with single spaces, in the one line that a field of a citation has. */
export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** Plain text on its way into the engine: one line, no markup. `also` names further characters to guard. */
export function guard(text: string, also = ''): string {
	return [...oneLine(text.replace(/[\uFDD0-\uFDEF]/g, ''))]
		.map((each) => (each.search(MARKUP) === 0 || also.includes(each) ? (GUARDS[each] ?? each) : each))
		.join('');
}

/** Plain text that the engine has set. */
export function unguardText(set: string): string {
	return oneLine(set.replace(/[\uFDD1-\uFDD6\uFDD8]/g, (each) => GUARDED.get(each) ?? ''));
}

/**
 * HTML that the engine has set, with no elements but `i`, `b`, `sup`, `sub` and `span class="small-caps"`, all of them
 * closed. In its text, a double quote is written `&quot;`.
 */
export function unguardHtml(set: string): string {
	const open: string[] = [];
	const html = set.replace(/"|<(\/?)([a-z]+)([^>]*)>/g, (found, slash?: string, name?: string, attributes?: string) => {
		if (found === '"') return '&quot;';
		if (slash === '/') return open.pop() ?? '';
		const [start, end] =
			ELEMENTS[name ?? ''] ??
			(attributes?.includes('small-caps') === true ? ['<span class="small-caps">', '</span>'] : ['', '']);
		open.push(end);
		return start;
	});
	return html
		.replace(/&#(\d+);/g, (_entity, code: string) => escapeXml(String.fromCodePoint(Number(code))))
		.replace(/[\uFDD1-\uFDD6\uFDD8]/g, (each) => escapeXml(GUARDED.get(each) ?? ''))
		.replace(/\s+/g, ' ')
		.trim();
}

/** The text of HTML from `unguardHtml`. */
export function textOfHtml(html: string): string {
	return html.replace(/<[^>]+>/g, '').replace(/&(?:amp|lt|gt|quot);/g, (entity) => CHARACTERS[entity] ?? entity);
}

const ELEMENTS: Readonly<Record<string, readonly [string, string]>> = {
	i: ['<i>', '</i>'],
	em: ['<i>', '</i>'],
	b: ['<b>', '</b>'],
	sup: ['<sup>', '</sup>'],
	sub: ['<sub>', '</sub>'],
};
const CHARACTERS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' };

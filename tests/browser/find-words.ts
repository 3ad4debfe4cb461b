import type { Page } from 'playwright-core';

/** Where a browser finds a text directive: the words that it marks first, and the ids in and around their blocks. */
export interface FoundWords {
	readonly start: string;
	readonly end: string;
	readonly ids: readonly string[];
}

/**
 * What a browser does with a text directive, after the specification: each term is looked for in the text that is
 * rendered, block by block, in whole words; the first place that fits is taken. The Chromium of the tests cannot do it
 * itself, since its ICU comes without the rules for searching.
 *
 * @param directive What stands behind `:~:text=`.
 */
export async function findWords(page: Page, directive: string): Promise<FoundWords | undefined> {
	const terms = directive.split(',');
	const prefix = terms[0]?.endsWith('-') ? terms.shift()?.slice(0, -1) : undefined;
	const suffix = terms.at(-1)?.startsWith('-') ? terms.pop()?.slice(1) : undefined;
	const [start = '', end] = terms;
	const wanted = [prefix, start, end, suffix].map((term) => (term === undefined ? '' : decodeURIComponent(term)));
	return page.evaluate(([before = '', first = '', last = '', after = '']) => {
		const isHidden = (element: Element | null): boolean =>
			element !== null && (getComputedStyle(element).display === 'none' || isHidden(element.parentElement));
		const blockOf = (element: Element): Element =>
			element.parentElement !== null && /^inline/.test(getComputedStyle(element).display)
				? blockOf(element.parentElement)
				: element;
		// The text of the page, a line for each block, and the block of each character.
		let text = '';
		const blocks: Element[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			const parent = node.parentElement;
			if (parent === null || isHidden(parent)) continue;
			const block = blockOf(parent);
			if (block !== blocks.at(-1) && text !== '') {
				text += '\n';
				blocks.push(block);
			}
			for (const character of (node.nodeValue ?? '').split('')) {
				const shown = /\s/.test(character) ? ' ' : character;
				if (shown === ' ' && /\s$/.test(text)) continue;
				text += shown;
				blocks.push(block);
			}
		}
		const page = text.toLowerCase();
		const isLetter = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
		const isWhole = (at: number, until: number) =>
			!(isLetter(page[at - 1]) && isLetter(page[at])) && !(isLetter(page[until - 1]) && isLetter(page[until]));
		const plain = (term: string) => term.replace(/\s/g, ' ').toLowerCase();
		/** Each place of a term from one on, in whole words. */
		const places = function* (term: string, from: number) {
			for (let at = page.indexOf(term, from); at >= 0; at = page.indexOf(term, at + 1))
				if (isWhole(at, at + term.length)) yield at;
		};
		for (const at of places(plain(first), 0)) {
			if (before !== '' && !page.slice(0, at).trimEnd().endsWith(plain(before))) continue;
			const begun = at + first.length;
			const ends = last === '' ? [begun] : [...places(plain(last), begun)].map((place) => place + last.length);
			const until = ends.find((place) => after === '' || page.slice(place).trimStart().startsWith(plain(after)));
			if (until === undefined) continue;
			const around = [...new Set(blocks.slice(at, until))].flatMap((block) => {
				const ids = [...block.querySelectorAll('[id]')].map(({ id }) => id);
				for (let each: Element | null = block; each !== null; each = each.parentElement) ids.push(each.id);
				return ids.filter((id) => id !== '');
			});
			const stop = last === '' ? until : begun;
			return { start: text.slice(at, stop), end: text.slice(until - (last || first).length, until), ids: around };
		}
		return undefined;
	}, wanted);
}

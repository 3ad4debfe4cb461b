import { CARD, FOOTNOTE_MARK, PERMALINK } from '../core/markup/classes-for-scripts.ts';

/** A line of a quotation: a block of the page, or a part of one. */
interface QuotedLine {
	text: string;
	/** The same with what is emphasised, and with the values of its numbers. */
	readonly parts: (string | Node)[];
}

/** What a reader has selected, and where it stands among the words of the page. */
export interface Quoted {
	/** Without the marks of notes. */
	readonly lines: readonly QuotedLine[];
	/** All words of the page as a browser searches them, a line for each block. */
	readonly page: string;
	/** Where the selection begins and ends in `page`. */
	readonly start: number;
	readonly end: number;
}

/** What a browser shows for a while only, and words that do something. */
const APART = [`.${CARD}`, '.announcement', '.announcer', 'button'].join();
const NOT_QUOTED = `.${PERMALINK}, .${FOOTNOTE_MARK}`;

/** Reads what is selected, and the words around it, among which a browser would look for it. */
export function readQuoted(range: Range): Quoted {
	let page = '';
	let start = -1;
	let end = -1;
	let lastBlock: Element | undefined;
	let lastQuoted: Element | undefined;
	const lines: QuotedLine[] = [];
	const formulas = new Set<Element>();
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
		const parent = node.parentElement;
		if (parent === null) continue;
		if (parent.closest(APART) !== null || !isSearched(parent)) continue;
		// The parts of a formula are blocks to a browser; a quotation has the formula as a text in its line.
		const formula = parent.closest('math');
		const block = formula ?? blockOf(parent);
		if (block !== lastBlock) page += '\n';
		lastBlock = block;
		const text = node.nodeValue ?? '';
		if (!range.intersectsNode(node)) {
			add(text);
			continue;
		}
		const from = node === range.startContainer ? range.startOffset : 0;
		const until = node === range.endContainer ? range.endOffset : text.length;
		add(text.slice(0, from));
		const before = page.length;
		add(text.slice(from, until));
		const words = page.slice(before);
		if (words.trim() !== '') {
			if (start < 0) start = before;
			end = page.length;
		}
		if (formula === null) quote(parent, words, blockOf(parent));
		else if (!formulas.has(formula)) quote(formula, formula.getAttribute('alttext') ?? '', blockOf(formula));
		if (formula !== null) formulas.add(formula);
		add(text.slice(until));
	}
	return { lines: lines.filter(({ text }) => text.trim() !== ''), page, start, end };

	/** White space is shown as one space; a no-break space is none. */
	function add(text: string): void {
		const shown = text.replace(/[ \t\r\n]+/g, ' ');
		page += page.endsWith(' ') || page.endsWith('\n') ? shown.replace(/^ /, '') : shown;
	}

	function quote(parent: Element, words: string, block: Element): void {
		if (words === '' || parent.closest(NOT_QUOTED) !== null) return;
		if (block !== lastQuoted) lines.push({ text: '', parts: [] });
		lastQuoted = block;
		const line = lines.at(-1);
		if (line === undefined) return;
		line.text += words;
		line.parts.push(markedAs(words, parent.closest('data, em, strong')));
	}
}

function markedAs(words: string, inside: Element | null): string | Node {
	if (inside === null) return words;
	const element = inside.cloneNode();
	element.textContent = words;
	return element;
}

/** Some browsers search what is folded as well, and unfold it. */
function isSearched(element: Element): boolean {
	return element.checkVisibility({ visibilityProperty: true }) || element.closest('details:not([open])') !== null;
}

function blockOf(element: Element): Element {
	const parent = element.parentElement;
	return parent !== null && /^inline|^math/.test(getComputedStyle(element).display) ? blockOf(parent) : element;
}

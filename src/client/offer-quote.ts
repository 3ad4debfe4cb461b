import { textDirective } from '../core/permalink/text-fragment.ts';
import { announceCopy } from './announce.ts';
import { findQuoted } from './find-quoted.ts';
import { readQuoted } from './page-words.ts';
import { selectedText } from './watch-selection.ts';
import { wordsOf } from './words.ts';
import { writeClipboard } from './write-clipboard.ts';

const bar = document.createElement('div');
bar.className = 'quote-bar';
const say = wordsOf(document.body);
let selected: Range | undefined;

if (navigator.clipboard !== undefined)
	addButton(say('quote.copy'), (button, range) => {
		const { words, rich, title, address } = quotationOf(range);
		announceCopy(button, writeClipboard(say('quote.copied', { quotation: words, title, address }), rich));
	});
if (navigator.share !== undefined)
	addButton(say('quote.share'), (_, range) => {
		const { words, title, address } = quotationOf(range);
		// A reader may think better of it.
		navigator.share({ title, text: words, url: address }).catch(() => undefined);
	});
// A press keeps the selection.
bar.addEventListener('mousedown', (event) => event.preventDefault());
document.addEventListener('keydown', (event) => {
	if (event.key === 'Escape') bar.remove();
	// A click in the text has put the focus on all of it, so Tab would go to its first link.
	const isOnText = document.activeElement?.matches('body, main') === true;
	if (event.key !== 'Tab' || event.shiftKey || !isOnText || !bar.isConnected) return;
	event.preventDefault();
	bar.querySelector('button')?.focus();
});

/** Shows the bar below the end of a selection, and next in the order of the keyboard; `undefined` hides it. */
export function offerQuote(range: Range | undefined): void {
	if (range === undefined) {
		if (!bar.contains(document.activeElement)) bar.remove();
		return;
	}
	selected = range;
	const { endContainer } = range;
	const last = endContainer instanceof Element ? endContainer : endContainer.parentElement;
	last?.closest(':is(section, article, main) > *')?.after(bar);
	const { width } = bar.getBoundingClientRect();
	const lines = [...range.getClientRects()].filter((line) => line.width > 0);
	const line = lines.at(-1) ?? range.getBoundingClientRect();
	const origin = (bar.offsetParent ?? document.documentElement).getBoundingClientRect();
	const left = Math.max(8, Math.min(line.right - width / 2, document.documentElement.clientWidth - width - 8));
	bar.style.setProperty('--x', `${left - origin.left}px`);
	bar.style.setProperty('--y', `${line.bottom - origin.top + 8}px`);
}

function addButton(words: string, press: (button: HTMLButtonElement, range: Range) => void): void {
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = words;
	button.addEventListener('click', () => {
		// A tap may undo the selection before it presses the button.
		const range = selectedText() ?? selected;
		if (range !== undefined) press(button, range);
	});
	bar.append(button);
}

/** What is selected as words and as HTML, the title of its page, and the address that leads to it. */
function quotationOf(range: Range): { words: string; rich: string; title: string; address: string } {
	const quoted = readQuoted(range);
	const found = findQuoted(quoted);
	const words = say('quote.words', { words: quoted.lines.map(({ text }) => text.trim()).join('\n') });
	const { base, anchor } = placeOf(range);
	const fragment = anchor + (found === undefined ? '' : textDirective(found));
	const address = fragment === '' ? base : `${base}#${fragment}`;
	const { title } = document;
	const quote = elementOf('blockquote', ...quoted.lines.map(({ parts }) => elementOf('p', ...parts)));
	quote.setAttribute('cite', address);
	const link = elementOf('a', title);
	link.setAttribute('href', address);
	return { words, rich: elementOf('div', quote, elementOf('p', link)).innerHTML, title, address };
}

function elementOf(tag: string, ...inside: readonly (string | Node)[]): HTMLElement {
	const element = document.createElement(tag);
	element.append(...inside);
	return element;
}

/**
 * The page of the edition, and the anchor of the paragraph. A page that no edition has keeps its live address, on which
 * paragraphs move, so the anchor is that of the claim.
 */
function placeOf({ startContainer }: Range): { base: string; anchor: string } {
	const first = startContainer instanceof Element ? startContainer : startContainer.parentElement;
	const edition = document.querySelector('main')?.dataset['address'];
	const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href;
	const place = first?.closest(`${edition === undefined ? '' : 'p[id], li[id], dd[id], '}section[id], figure[id]`);
	return { base: edition ?? canonical ?? location.href, anchor: place?.id ?? '' };
}

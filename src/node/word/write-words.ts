import { directionRuns } from '../../core/markup/text-direction.ts';
import type { Inline, PrintLanguage } from '../pdf/print-node.ts';
import { backAnchor } from '../pdf/back-matter.ts';
import { quotationMarks } from './quotation-marks.ts';
import { type RunLook, runProperties } from './run-look.ts';
import type { WordParts } from './word-parts.ts';
import { element, escapeText, property } from './word-xml.ts';
import { writeMath } from './write-math.ts';

/** Where words stand. */
export interface WordsPlace {
	readonly parts: WordParts;
	readonly look: RunLook;
	/** Word has no links in links, and no footnotes in footnotes. */
	readonly inLink: boolean;
	readonly inNote: boolean;
	readonly inFormula: boolean;
}

type Kind = Exclude<Inline, string>['is'];
type Of<K extends Kind> = OfKind<Exclude<Inline, string>, K> & { readonly is: K };
/** Those of a union of nodes that may be of a kind. */
type OfKind<Node, K> = Node extends { is: infer Kinds } ? (K extends Kinds ? Node : never) : never;
type Write<K extends Kind> = (node: Of<K>, place: WordsPlace) => string;

export function wordsPlace(parts: WordParts, look: RunLook = {}): WordsPlace {
	return { parts, look, inLink: false, inNote: false, inFormula: false };
}

/** Words as runs of WordprocessingML. */
export function writeWords(words: readonly Inline[], place: WordsPlace): string {
	return words.map((word) => (typeof word === 'string' ? writeText(word, place) : writeNode(word, place))).join('');
}

function writeNode<K extends Kind>(node: Of<K>, place: WordsPlace): string {
	const kind: K = node.is;
	return forms[kind](node, place);
}

/** Text as runs: a new one where the direction changes. */
export function writeText(text: string, { parts, look }: WordsPlace): string {
	const around = look.direction ?? parts.given.direction;
	// Typefaces of Word show a sign for a word joiner, which only keeps a line from being broken there.
	return directionRuns(text.replaceAll('\u2060', ''), around)
		.map((run) => {
			const { direction: _, ...same } = look;
			const isRight = run.direction === 'rtl';
			const inside = runText(run.text);
			return element('w:r', {}, runProperties({ ...same, ...(isRight && { direction: 'rtl' }) }), inside);
		})
		.join('');
}

/** The text of a run. A line that ends inside it goes on in the next line. */
export function runText(text: string): string {
	return text
		.split(/\r\n?|\n/)
		.map((line) => (line === '' ? '' : `<w:t xml:space="preserve">${escapeText(line)}</w:t>`))
		.join('<w:br/>');
}

const inside = (look: RunLook) => (node: { readonly in: readonly Inline[] }, place: WordsPlace) =>
	writeWords(node.in, { ...place, look: { ...place.look, ...look } });

/** How each kind of words is written. */
const forms: { readonly [K in Kind]: Write<K> } = {
	em: inside({ italic: true }),
	cite: inside({ italic: true }),
	strong: inside({ bold: true }),
	code: inside({ style: 'CodeInLine' }),
	sup: inside({ shift: 'superscript' }),
	sub: inside({ shift: 'subscript' }),
	del: inside({ struck: true }),
	mark: inside({ underlined: true }),
	formula: (node, place) => writeWords(node.in, { ...place, inFormula: true }),
	words: (node, place) => apart(node, place, writeWords(node.in, spoken(node, place))),
	quote(node, place) {
		const within = spoken(node, place);
		const language = within.look.language ?? place.parts.given.language;
		const [open, close] = quotationMarks(new Intl.Locale(language).language);
		return apart(node, place, writeWords([open, ...node.in, close], within));
	},
	figure(node, place) {
		const value = writeLink(node.url, node.in, place);
		if (place.inLink) return value;
		if (node.noted && !place.inNote && !place.inFormula)
			return value + writeNote(registerNumber(node), place.parts.given.noteOf(node.id), place);
		const look: RunLook = place.inFormula ? place.look : { ...place.look, shift: 'superscript' };
		const mark = registerNumber(node);
		return value + writeWords(place.inFormula ? ['\u00a0', mark] : [mark], { ...place, look });
	},
	footnote: (node, place) => writeNote(`[${node.number}]`, node.in, place),
	// The number of its page is left out: who edits the text moves it.
	to: (node, place) => writeLinkInside(node.anchor, node.in, place),
	link(node, place) {
		const small: WordsPlace = { ...place, look: { ...place.look, muted: true } };
		return writeLink(node.url, node.in, place) + (node.address ? writeText(` (${node.url})`, small) : '');
	},
	math: (node, { parts }) => element('m:oMath', {}, writeMath(node.in, parts)),
	'math-part': (node, { parts }) => element('m:oMath', {}, writeMath([node], parts)),
	anchor: (node, { parts }) => parts.place(node.id),
	break: () => element('w:r', {}, '<w:br/>'),
	// As wide as the digits and signs that other rows have there, so that decimal signs stand below each other.
	pad: (node, place) => writeText(node.text.replaceAll(/\d/g, '\u2007').replaceAll(/[^\u2007]/g, '\u2008'), place),
	value: (node, { look }) => writeField(node.id, look),
};

/** What Word counts itself, by its name in a message. */
const fields: Readonly<Record<string, string>> = { page: 'PAGE', pages: 'NUMPAGES' };

function writeField(name: string, look: RunLook): string {
	const run = element('w:r', {}, runProperties(look), runText('1'));
	return element('w:fldSimple', { 'w:instr': ` ${fields[name] ?? name.toUpperCase()} ` }, run);
}

/** The number of a figure in the register, which leads there. It stands in brackets, as that of no footnote does. */
function registerNumber({ id, number }: Of<'figure'>): Inline {
	return { is: 'to', anchor: backAnchor(`figure:${id}`), page: false, in: [`[${number}]`] };
}

function spoken({ lang, region, direction }: Partial<PrintLanguage>, place: WordsPlace): WordsPlace {
	if (lang === undefined) return place;
	const language = region === null || region === undefined ? lang : `${lang}-${region}`;
	return { ...place, look: { ...place.look, language, ...(direction && { direction }) } };
}

/** Words of another direction than those around them, whose order they leave as it is. */
function apart({ direction }: Partial<PrintLanguage>, { parts, look }: WordsPlace, runs: string): string {
	const around = look.direction ?? parts.given.direction;
	return direction && direction !== around ? element('w:dir', { 'w:val': direction }, runs) : runs;
}

function writeLink(url: string, words: readonly Inline[], place: WordsPlace): string {
	if (place.inLink) return writeWords(words, place);
	const id = place.parts.link(url, place.inNote ? 'footnotes' : 'document');
	return element('w:hyperlink', { 'r:id': id, 'w:history': '1' }, linked(words, place));
}

function writeLinkInside(anchor: string, words: readonly Inline[], place: WordsPlace): string {
	if (place.inLink) return writeWords(words, place);
	const name = place.parts.bookmark(anchor);
	return element('w:hyperlink', { 'w:anchor': name, 'w:history': '1' }, linked(words, place));
}

function linked(words: readonly Inline[], place: WordsPlace): string {
	const style = place.look.style ?? 'Hyperlink';
	return writeWords(words, { ...place, inLink: true, look: { ...place.look, style } });
}

/**
 * A footnote. Word counts it, so that people can add notes of their own; its words begin with its number in the
 * register, which tables, formulas and the PDF name. A mark of more than one sign, in place of Word’s own number, is
 * shown twice by LibreOffice.
 */
function writeNote(number: Inline, words: readonly Inline[], { parts, inNote }: WordsPlace): string {
	const within: WordsPlace = { ...wordsPlace(parts), inNote: true };
	if (inNote) return writeWords([number], within);
	const reference = runProperties({ style: 'FootnoteReference' });
	const id = parts.footnote(
		element(
			'w:p',
			{},
			element('w:pPr', {}, property('pStyle', 'FootnoteText')),
			element('w:r', {}, reference, '<w:footnoteRef/>'),
			writeWords([' ', number, ' ', ...words], within),
		),
	);
	return element('w:r', {}, reference, element('w:footnoteReference', { 'w:id': id }));
}

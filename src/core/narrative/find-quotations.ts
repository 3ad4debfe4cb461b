import type { Source } from '../model/source.ts';
import { sayDenial } from '../reading/cut-denials.ts';
import { cutsWords, sayCuts } from '../reading/cut-words.ts';
import { type GramIndex, indexGrams } from '../parse/gram-index.ts';
import { lineAt } from '../parse/line-at.ts';
import { findWords } from '../parse/find-words.ts';

/** As many words in a row as only a copy shares with its source. */
const RUN = 8;
/** Words that are denied in so many places are taken to be denied wherever they stand. */
const MOST_DENIED = 20;

/** Knows the words of the saved copies, to tell a quotation from prose of our own. */
export interface Quotations {
	/** The first run of words that the text shares with a source, and which source that is. */
	readonly copied: (text: string) => { source: string; words: string } | undefined;
	/**
	 * Where the text stands word for word, white space aside. Of several sources that have it the preferred one is
	 * chosen, else the first.
	 */
	readonly sourceOf: (text: string, preferred?: string) => FoundQuotation | undefined;
}

export interface FoundQuotation {
	readonly source: string;
	/** The line of the saved copy in which it begins, from 1. */
	readonly line: number;
	/** What its ends cut in two, where it stands nowhere whole. */
	readonly cuts?: string | undefined;
	/** Which denial it leaves out, where it stands nowhere without one. */
	readonly denial?: string | undefined;
}

export function indexQuotations(sources: readonly Source[]): Quotations {
	const runs = new Map<string, string>();
	const known = new Map<string, FoundQuotation | undefined>();
	const texts = sources.map(({ id, language, copy }) => ({ id, language, index: indexOnce(copy.text) }));
	for (const source of sources) {
		const words = wordsOf(source.copy.text);
		for (let index = 0; index + RUN <= words.length; index++)
			runs.set(words.slice(index, index + RUN).join(' '), source.id);
	}
	return {
		copied(text) {
			const words = wordsOf(text);
			for (let index = 0; index + RUN <= words.length; index++) {
				const run = words.slice(index, index + RUN).join(' ');
				const source = runs.get(run);
				if (source !== undefined) return { source, words: run };
			}
			return undefined;
		},
		sourceOf(text, preferred = '') {
			const words = foldSpace(text).replaceAll('\n', ' ');
			const key = `${preferred} ${words}`;
			if (!known.has(key)) known.set(key, find(words, preferred));
			return known.get(key);
		},
	};

	function find(words: string, preferred: string): FoundQuotation | undefined {
		let flawed: FoundQuotation | undefined;
		const inOrder = [...texts.filter(({ id }) => id === preferred), ...texts.filter(({ id }) => id !== preferred)];
		for (const text of inOrder) {
			const found = findIn(text, words, flawed);
			if (found !== undefined && !isFlawed(found)) return found;
			flawed ??= found;
		}
		return flawed;
	}
}

interface SourceText {
	readonly id: string;
	readonly language: string;
	readonly index: () => IndexedText;
}

/** The first place where words stand whole and undenied; else the first of all, if no other text has given one yet. */
function findIn(
	{ id, language, index }: SourceText,
	words: string,
	before: FoundQuotation | undefined,
): FoundQuotation | undefined {
	const { lines, line, starts, grams } = index();
	let flawed = before;
	let denied = 0;
	for (const start of findWords(line, grams, words)) {
		const end = start + words.length;
		if (flawed !== undefined && cutsWords(lines, start, end)) continue;
		const cuts = sayCuts(lines, start, end);
		const denial = sayDenial(lines, start, end, language);
		const found = { source: id, line: lineAt(starts, start), cuts, denial };
		if (!isFlawed(found)) return found;
		flawed ??= found;
		if (denial !== undefined) denied += 1;
		if (denied >= MOST_DENIED) break;
	}
	return flawed;
}

function isFlawed({ cuts, denial }: FoundQuotation): boolean {
	return cuts !== undefined || denial !== undefined;
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A source as quotations are looked up in it: its lines, the same as one line, and where in that each line begins. */
interface IndexedText {
	readonly lines: string;
	readonly line: string;
	readonly starts: Int32Array;
	readonly grams: GramIndex;
}

/** Made at the first question. */
function indexOnce(text: string): () => IndexedText {
	let made: IndexedText | undefined;
	return () => {
		if (made !== undefined) return made;
		const lines = foldSpace(text);
		const line = lines.replaceAll('\n', ' ');
		made = { lines, line, starts: foldedLineStarts(text), grams: indexGrams(line) };
		return made;
	};
}

/** White space becomes one character, a line break where it holds one: the end of a line parts numbers. */
function foldSpace(text: string): string {
	return text.trim().replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '));
}

/**
 * Where each line of a text begins once its white space is folded, the first line first; an empty line where the next
 * does.
 */
function foldedLineStarts(text: string): Int32Array {
	const starts = [0];
	let folded = 0;
	let end = 0;
	for (const { 0: space, index } of text.matchAll(/\s+/g)) {
		folded += index - end;
		// White space becomes one character, and none where the text begins with it.
		if (index > 0) folded += 1;
		for (let breaks = space.split('\n').length - 1; breaks > 0; breaks--) starts.push(folded);
		end = index + space.length;
	}
	return Int32Array.from(starts);
}

import { isText, type Source, type TextSource } from '../model/source.ts';
import { describeDenial } from '../reading/cut-denials.ts';
import { describeGap } from '../reading/cut-pieces.ts';
import { cutsWords, describeCuts } from '../reading/cut-words.ts';
import { type GramIndex, indexGrams } from '../parse/gram-index.ts';
import { lineAt } from '../parse/line-at.ts';
import { findWords } from '../parse/find-words.ts';

/** Words in a row that only a copy shares with its source. */
const RUN = 8;
/** After so many places where words are denied, no more places are looked at. */
const MOST_DENIED = 20;

/** Looks up words in the saved copies of all sources. */
export interface Quotations {
	/** The first eight words in a row that the text shares with a source, and the id of the source. */
	readonly findCopied: (text: string) => { source: string; words: string } | undefined;
	/**
	 * Where a text stands word for word, apart from white space. If several sources have it, the `preferred` one (an id)
	 * is taken, or else the first. A place where it stands whole and is not denied is taken before any other.
	 */
	readonly find: (text: string, preferred?: string) => FoundQuotation | undefined;
}

/** A place where the words of a quotation stand. */
export interface FoundQuotation {
	/** Id of the source. */
	readonly source: string;
	/** BCP 47 tag of the source. */
	readonly language: string;
	/** The line of the saved copy in which it begins, from 1. */
	readonly line: number;
	/** Which words its ends cut in two, if it stands nowhere whole: see `describeCuts`. */
	readonly cuts?: string | undefined;
	/** Between which pieces of an excerpt it stands: see `describeGap`. */
	readonly gap?: string | undefined;
	/** Which denial it leaves out, if it is denied everywhere: see `describeDenial`. */
	readonly denial?: string | undefined;
}

/** Indexes the saved copies of sources for looking up words. */
export function indexQuotations(sources: readonly Source[]): Quotations {
	const runs = new Map<string, string>();
	const known = new Map<string, FoundQuotation | undefined>();
	const copies = sources.filter(isText);
	const texts = copies.map(({ id, language, extent, copy }) => ({
		id,
		language,
		extent,
		index: indexOnce(copy.text),
	}));
	for (const source of copies) {
		const words = wordsOf(source.copy.text);
		for (let index = 0; index + RUN <= words.length; index++)
			runs.set(words.slice(index, index + RUN).join(' '), source.id);
	}
	return {
		findCopied(text) {
			const words = wordsOf(text);
			for (let index = 0; index + RUN <= words.length; index++) {
				const run = words.slice(index, index + RUN).join(' ');
				const source = runs.get(run);
				if (source !== undefined) return { source, words: run };
			}
			return undefined;
		},
		find(text, preferred = '') {
			const words = foldSpace(text).replaceAll('\n', ' ');
			const key = `${preferred} ${words}`;
			if (!known.has(key)) known.set(key, findInAll(words, preferred));
			return known.get(key);
		},
	};

	function findInAll(words: string, preferred: string): FoundQuotation | undefined {
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

interface SourceText extends Pick<TextSource, 'id' | 'language' | 'extent'> {
	readonly index: () => IndexedText;
}

/**
 * The first place where words stand whole and are not denied; or else `before`, or the first place if that is absent.
 */
function findIn(
	{ id, language, extent, index }: SourceText,
	words: string,
	before: FoundQuotation | undefined,
): FoundQuotation | undefined {
	const { lines, line, starts, grams } = index();
	const gap = describeGap(words, { extent });
	let flawed = before;
	let denied = 0;
	for (const start of findWords(line, grams, words)) {
		const end = start + words.length;
		if (flawed !== undefined && cutsWords(lines, start, end)) continue;
		const cuts = describeCuts(lines, start, end);
		const denial = describeDenial(lines, start, end, language);
		const found = { source: id, language, line: lineAt(starts, start), cuts, gap, denial };
		if (!isFlawed(found)) return found;
		flawed ??= found;
		if (denial !== undefined) denied += 1;
		if (denied >= MOST_DENIED) break;
	}
	return flawed;
}

function isFlawed({ cuts, gap, denial }: FoundQuotation): boolean {
	return [cuts, gap, denial].some((flaw) => flaw !== undefined);
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The text of a source with its white space folded, for looking up quotations. */
interface IndexedText {
	readonly lines: string;
	/** The same with spaces for line breaks. */
	readonly line: string;
	/** Where each line of the saved copy begins in it. */
	readonly starts: Int32Array;
	readonly grams: GramIndex;
}

/** Indexes a text at the first call. */
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

/** Replaces white space by one space, or by one line break if it holds one, for numbers end with the line. */
function foldSpace(text: string): string {
	return text.trim().replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '));
}

/** Where each line of a text begins after its white space is folded. An empty line begins where the next one does. */
function foldedLineStarts(text: string): Int32Array {
	const starts = [0];
	let folded = 0;
	let end = 0;
	for (const { 0: space, index } of text.matchAll(/\s+/g)) {
		folded += index - end;
		// White space becomes one character, or none at the start of the text.
		if (index > 0) folded += 1;
		for (let breaks = space.split('\n').length - 1; breaks > 0; breaks--) starts.push(folded);
		end = index + space.length;
	}
	return Int32Array.from(starts);
}

import type { Source } from '../model/source.ts';
import { sayDenial } from '../parse/cut-denials.ts';
import { cutsWords, sayCuts } from '../parse/cut-words.ts';
import { type GramIndex, indexGrams } from '../parse/gram-index.ts';
import { placesOfWords } from '../parse/places-of-words.ts';

/** As many words in a row as only a copy shares with its source. */
const RUN = 8;
/** Words that are denied in so many places are taken to be denied wherever they stand. */
const MOST_DENIED = 20;

/** Knows the words of the saved copies, to tell a quotation from prose of our own. */
export interface Quotations {
	/** The first run of words that the text shares with a source, and which source that is. */
	readonly copied: (text: string) => { source: string; words: string } | undefined;
	/** Where the text stands word for word, white space aside. */
	readonly sourceOf: (text: string) => FoundQuotation | undefined;
}

export interface FoundQuotation {
	readonly source: string;
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
		sourceOf(text) {
			const words = foldSpace(text).replaceAll('\n', ' ');
			if (!known.has(words)) known.set(words, find(words));
			return known.get(words);
		},
	};

	function find(words: string): FoundQuotation | undefined {
		let flawed: FoundQuotation | undefined;
		for (const { id, language, index } of texts) {
			const { lines, line, grams } = index();
			let denied = 0;
			for (const start of placesOfWords(line, grams, words)) {
				const end = start + words.length;
				if (flawed !== undefined && cutsWords(lines, start, end)) continue;
				const cuts = sayCuts(lines, start, end);
				const denial = sayDenial(lines, start, end, language);
				if (cuts === undefined && denial === undefined) return { source: id };
				flawed ??= { source: id, cuts, denial };
				denied += denial === undefined ? 0 : 1;
				if (denied >= MOST_DENIED) break;
			}
		}
		return flawed;
	}
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A source as quotations are looked up in it, made at the first: its lines, and the same as one line. */
function indexOnce(text: string): () => { lines: string; line: string; grams: GramIndex } {
	let made: { lines: string; line: string; grams: GramIndex } | undefined;
	return () => {
		if (made !== undefined) return made;
		const lines = foldSpace(text);
		const line = lines.replaceAll('\n', ' ');
		made = { lines, line, grams: indexGrams(line) };
		return made;
	};
}

/** White space becomes one character, a line break where it holds one: the end of a line parts numbers. */
function foldSpace(text: string): string {
	return text.trim().replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '));
}

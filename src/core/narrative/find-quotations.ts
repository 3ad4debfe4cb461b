import type { Source } from '../model/source.ts';
import { sayDenial } from '../parse/cut-denials.ts';
import { sayCuts } from '../parse/cut-words.ts';

/** As many words in a row as only a copy shares with its source. */
const RUN = 8;

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
	const texts = sources.map((source) => ({ id: source.id, language: source.language, lines: foldSpace(source.text), text: foldSpace(source.text).replaceAll('\n', ' ') }));
	for (const source of sources) {
		const words = wordsOf(source.text);
		for (let index = 0; index + RUN <= words.length; index++) runs.set(words.slice(index, index + RUN).join(' '), source.id);
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
			const places = texts.flatMap(({ id, language, lines, text: whole }) =>
				occurrences(whole, words).map((start) => {
					const end = start + words.length;
					return { source: id, cuts: sayCuts(lines, start, end), denial: sayDenial(lines, start, end, language) };
				}),
			);
			return places.find(({ cuts, denial }) => cuts === undefined && denial === undefined) ?? places[0];
		},
	};
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function occurrences(text: string, words: string): number[] {
	const found: number[] = [];
	for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + 1)) found.push(at);
	return found;
}

/** White space becomes one character, a line break where it holds one: the end of a line parts numbers. */
function foldSpace(text: string): string {
	return text.trim().replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '));
}

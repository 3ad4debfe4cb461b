import type { Source } from '../model/source.ts';

/** As many words in a row as only a copy shares with its source. */
const RUN = 8;

/** Knows the words of the saved copies, to tell a quotation from prose of our own. */
export interface Quotations {
	/** The first run of words that the text shares with a source, and which source that is. */
	readonly copied: (text: string) => { source: string; words: string } | undefined;
	/** The source in which the text stands word for word, white space aside. */
	readonly sourceOf: (text: string) => string | undefined;
}

export function indexQuotations(sources: readonly Source[]): Quotations {
	const runs = new Map<string, string>();
	const texts = sources.map((source) => ({ id: source.id, text: foldSpace(source.text) }));
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
		sourceOf: (text) => texts.find((source) => source.text.includes(foldSpace(text)))?.id,
	};
}

function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function foldSpace(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

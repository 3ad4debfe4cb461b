import { nearestWord } from '../spelling/nearest-word.ts';

/** Names that may have been meant: the keys of a map, or a list. */
type Names = ReadonlyMap<string, unknown> | Iterable<string>;

/** Words for which one set of names is searched. Guesses are dear in a large report, and nobody reads so many. */
const MOST_GUESSES = 100;

const guessers = new WeakMap<Names, Suggest>();

type Suggest = (word: string, names: Names) => string;

/**
 * “Did you mean …?” with a space before it, or nothing; also nothing after the first hundred words for one map or list.
 */
export function suggestion(word: string, names: Names): string {
	const guess = guessers.get(names) ?? fewSuggestions();
	guessers.set(names, guess);
	return guess(word, names);
}

/** The problem of a name that is no figure’s. */
export function noFigure(id: string, figures: ReadonlyMap<string, unknown>) {
	return {
		rule: 'reference-resolves',
		message: `There is no figure “${id}”.${suggestion(id, figures)}`,
		hint: 'Use the id of an entry in data/figures, or add one.',
	} as const;
}

/** Suggestions for the first hundred words, whichever names they are looked for in. */
export function fewSuggestions(): Suggest {
	const guesses = new Map<string, string>();
	return (word, names) => {
		const known = guesses.get(word);
		if (known !== undefined || guesses.size >= MOST_GUESSES) return known ?? '';
		const best = nearestWord(word, isMap(names) ? names.keys() : names);
		const guess = best === undefined ? '' : ` Did you mean “${best}”?`;
		guesses.set(word, guess);
		return guess;
	};
}

function isMap(names: Names): names is ReadonlyMap<string, unknown> {
	return names instanceof Map;
}

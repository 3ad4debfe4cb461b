import { nearestWord } from '../spelling/nearest-word.ts';

/** Names that an author may have meant: the keys of a map, or a list. */
type Names = ReadonlyMap<string, unknown> | Iterable<string>;

/** The most words that are searched for in one set of names: in a large report a search takes long. */
const MOST_GUESSES = 100;

const guessers = new WeakMap<Names, Suggest>();

type Suggest = (word: string, names: Names) => string;

/**
 * Suggests the name that a misspelt word probably meant.
 *
 * @returns ` Did you mean “…”?`, to be appended to a message; `''` if no name is near, or if a hundred words have been
 *   searched for in the same map or list.
 */
export function suggestion(word: string, names: Names): string {
	const guess = guessers.get(names) ?? limitedSuggestions();
	guessers.set(names, guess);
	return guess(word, names);
}

/** The problem of an id that no figure has. */
export function unknownFigure(id: string, figures: ReadonlyMap<string, unknown>) {
	return {
		rule: 'reference-resolves',
		message: `There is no figure “${id}”.${suggestion(id, figures)}`,
		hint: 'Use the id of an entry in data/figures, or add one.',
		notFound: { kind: 'figure', id },
	} as const;
}

/** Makes a function that suggests names for the first hundred words it is given, whichever names are searched. */
export function limitedSuggestions(): Suggest {
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

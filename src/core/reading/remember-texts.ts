/** A longer text is not remembered, in UTF-16 code units, so that all of them together take some megabytes at most. */
const LONGEST_TEXT = 1_000;
const MOST_TEXTS = 4_000;

/**
 * Makes a function of a text remember what it gave. A check asks the same of most texts several times, and the server
 * for authors asks it again after each change.
 *
 * @param find Depends on nothing but the text. Nobody changes what it gives.
 */
export function rememberTexts<Found extends object>(find: (text: string) => Found): (text: string) => Found {
	const known = new Map<string, Found>();
	return (text) => {
		if (text.length > LONGEST_TEXT) return find(text);
		let found = known.get(text);
		if (found === undefined) {
			found = find(text);
			if (known.size === MOST_TEXTS) known.clear();
			known.set(text, found);
		}
		return found;
	};
}

const lists = {
	and: new Intl.ListFormat('en-GB', { type: 'conjunction' }),
	or: new Intl.ListFormat('en-GB', { type: 'disjunction' }),
};

/**
 * Lists words in the message of a problem: “a, b and c”.
 *
 * @param most How many are named; “others” stands for the rest.
 */
export function listWords(words: readonly string[], { by = 'and', most = words.length }: Options = {}): string {
	return lists[by].format(words.length > most ? [...words.slice(0, most), 'others'] : words);
}

interface Options {
	readonly by?: keyof typeof lists;
	readonly most?: number;
}

/**
 * Where words start in a text, in order, found in one pass whatever both hold (Knuth, Morris and Pratt 1977, SIAM
 * Journal on Computing 6:323–350). Overlapping matches count. Offsets count UTF-16 code units.
 *
 * @param most No more than so many are found.
 */
export function searchThrough(text: string, words: string, most: number): number[] {
	const found: number[] = [];
	const borders = bordersOf(words);
	let matched = 0;
	for (let at = 0; at < text.length && found.length < most; at++) {
		const letter = text.charCodeAt(at);
		while (matched > 0 && (matched === words.length || words.charCodeAt(matched) !== letter))
			matched = borders[matched - 1] ?? 0;
		if (words.charCodeAt(matched) === letter) matched += 1;
		if (matched === words.length) found.push(at - matched + 1);
	}
	return found;
}

/** For each beginning of the words, how much of it is both its beginning and its end, itself apart. */
function bordersOf(words: string): Int32Array {
	const borders = new Int32Array(words.length);
	for (let at = 1, border = 0; at < words.length; at++) {
		while (border > 0 && words.charCodeAt(border) !== words.charCodeAt(at)) border = borders[border - 1] ?? 0;
		if (words.charCodeAt(border) === words.charCodeAt(at)) border += 1;
		borders[at] = border;
	}
	return borders;
}

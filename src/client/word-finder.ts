/** Letters of scripts that put no spaces between words: a word there may begin anywhere. */
const UNSPACED =
	/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;

/**
 * Finds texts that have a word from its beginning on: 9 finds “9 boats”, 94 and 9.5, and neither 1920 nor 1.9. What
 * begins with a sign, such as `%` or `$2`, is found wherever it stands.
 */
export function wordFinder(word: string): (text: string) => boolean {
	const before = UNSPACED.test(word)
		? ''
		: /^\p{L}/u.test(word)
			? '(?:^|[^\\p{L}\\p{M}])'
			: /^\p{N}/u.test(word)
				? '(?:^[.,]?|[^\\p{N}.,]|[^\\p{N}][.,])'
				: '';
	const pattern = new RegExp(before + word.replace(/[$()*+./?[\\\]^{|}]/g, '\\$&'), 'u');
	return (text) => pattern.test(text);
}

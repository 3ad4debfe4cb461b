/** How many words mark each end. Fewer may be found in the wrong place; more make the address long and fragile. */
const WORDS = 6;
/** How many words before and after it tell a passage from others with the same words. */
const WORDS_AROUND = 3;

/**
 * Words by which a browser finds a passage: each stands in one block of the page, in whole words. `start` alone is the
 * whole passage; `prefix` and `suffix` stand right before and after it.
 */
export interface WordsToFind {
	readonly prefix?: string | undefined;
	readonly start: string;
	readonly end?: string | undefined;
	readonly suffix?: string | undefined;
}

interface PassageOnPage {
	readonly before?: string | undefined;
	readonly after?: string | undefined;
	readonly ends?: number;
	readonly around?: number;
}

/**
 * The directive that makes a browser mark words, to be put behind a fragment: `:~:text=Capacity%20grows,in%202023.`
 * Browsers that do not know it go to the anchor before it. https://wicg.github.io/scroll-to-text-fragment/
 */
export function textDirective({ prefix, start, end, suffix }: WordsToFind): string {
	const terms = [prefix && `${encode(prefix)}-`, encode(start), end && encode(end), suffix && `-${encode(suffix)}`];
	return `:~:text=${terms.filter(Boolean).join(',')}`;
}

/**
 * The words by which a browser finds a passage: a short one whole, a long one by its ends.
 *
 * @param passage Plain text as the page shows it, a line for each block.
 * @param given What stands in one block before it and in one after it, and how many words are taken of that and of
 *   each end.
 */
export function wordsToFind(
	passage: string,
	{ before = '', after = '', ends = WORDS, around = WORDS_AROUND }: PassageOnPage = {},
): WordsToFind {
	const blocks = passage.split('\n').flatMap((block) => {
		const words = wordsIn(block);
		return words.length === 0 ? [] : [words];
	});
	const [first = []] = blocks;
	const last = blocks.at(-1) ?? [];
	const [wordsBefore, wordsAfter] = [wordsIn(before), wordsIn(after)];
	const prefix = wordsBefore.slice(Math.max(0, wordsBefore.length - around)).join(' ');
	const suffix = wordsAfter.slice(0, around).join(' ');
	return blocks.length < 2 && first.length <= 2 * ends
		? { prefix, start: first.join(' '), suffix }
		: { prefix, start: first.slice(0, ends).join(' '), end: last.slice(-ends).join(' '), suffix };
}

function wordsIn(text: string): string[] {
	return text.split(/[ \t\r\n]+/).filter((word) => word !== '');
}

/** Encodes words: `-`, `,` and `&` separate parts of the directive, and `encodeURIComponent` does not encode `-`. */
function encode(words: string): string {
	return encodeURIComponent(words.toWellFormed()).replaceAll('-', '%2D');
}

/** How many words mark each end. Fewer may be found in the wrong place; more make the address long and fragile. */
const WORDS = 6;

/**
 * Makes a fragment that leads to an anchor and marks words after it, such as
 * `#growth:~:text=Capacity%20grows,in%202023.` Browsers that do not know text fragments go to the anchor.
 * https://wicg.github.io/scroll-to-text-fragment/
 *
 * @param text Plain text as the page shows it, a line for each block. A browser looks for each end inside one block, in
 *   whole words.
 */
export function textFragment(anchor: string, text: string): string {
	const blocks = text
		.split('\n')
		.map((block) => block.trim().split(/ +/))
		.filter(([first]) => first !== undefined && first !== '');
	const [first = []] = blocks;
	const last = blocks.at(-1) ?? [];
	const directive =
		blocks.length < 2 && first.length <= 2 * WORDS ? [first] : [first.slice(0, WORDS), last.slice(-WORDS)];
	return `#${anchor}:~:text=${directive.map((words) => encode(withoutQuotes(words.join(' ')))).join(',')}`;
}

/** Removes the quotation marks around a quotation that is a block of its own: the page does not show them. */
function withoutQuotes(words: string): string {
	return words.replace(/^[“«„‘]+|[”»’]+$/g, '');
}

/** Encodes words: `-`, `,` and `&` separate parts of the directive, and `encodeURIComponent` does not encode `-`. */
function encode(words: string): string {
	return encodeURIComponent(words).replaceAll('-', '%2D');
}

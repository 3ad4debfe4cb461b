/** Few words are not found in the wrong place; many make a long address and break at the next correction. */
const WORDS = 6;

/**
 * A fragment that leads to an anchor and marks words after it, such as `#growth:~:text=Capacity%20grows,in%202023.`: browsers that do not know text
 * fragments go to the anchor. https://wicg.github.io/scroll-to-text-fragment/
 *
 * @param text Plain text as the page shows it, one line a block: a browser looks for each end within one block, in whole words.
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

/** A quotation that stands as a block of its own has its marks from the text alone, not on the page. */
function withoutQuotes(words: string): string {
	return words.replace(/^[“«„‘]+|[”»’]+$/g, '');
}

/** A hyphen, a comma and an ampersand part the directive; `encodeURIComponent` leaves the first as it is. */
function encode(words: string): string {
	return encodeURIComponent(words).replaceAll('-', '%2D');
}

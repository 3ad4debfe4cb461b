import type { Block, Inline, PrintCell } from './print-node.ts';

/** Measures in points. They are estimated high, so that a block that counts as short is short. */
const LINE = 18;
const LINE_LETTERS = 55;
const GAP = 24;
const MEASURE = 410;

/** A block lower than this, in points, fits on one page of A4 or Letter without being measured. */
const SHORT = 400;

/** The block with `long` set: whether it may be longer than a page. */
export function measured<T extends Extract<Block, { long: boolean }>>(block: T): T {
	return { ...block, long: estimateHeight([block]) > SHORT };
}

/** How tall blocks are at the most, in points, without setting them. */
export function estimateHeight(blocks: readonly Block[]): number {
	return blocks.reduce((sum, block) => sum + heightOf(block), 0);
}

function heightOf(block: Block): number {
	switch (block.is) {
		case 'paragraph':
		case 'heading':
			return lines(lettersOf(block.in)) + GAP;
		case 'part':
		case 'claim':
		case 'chart':
			return lines(lettersOf(block.title) * 2) + 3 * GAP + estimateHeight(block.in);
		case 'details':
		case 'folded':
			return lines(lettersOf(block.summary)) + GAP + estimateHeight(block.in);
		case 'list':
			return block.items.reduce((sum, item) => sum + estimateHeight(item), GAP);
		case 'definitions':
			return block.items.reduce((sum, item) => sum + lines(lettersOf(item.term)) + estimateHeight(item.in), GAP);
		case 'columns':
			return Math.max(...block.columns.map((column) => block.columns.length * estimateHeight(column))) + GAP;
		case 'quotation':
		case 'note':
		case 'group':
			return estimateHeight(block.in) + GAP;
		case 'key-figures':
			return block.items.reduce(
				(sum, item) =>
					sum +
					lines(4 * lettersOf(item.value)) +
					lines(2 * lettersOf(item.label) + 2 * lettersOf(item.scope.flat())) +
					2 * estimateHeight(item.in),
				GAP,
			);
		case 'drawing':
			return (block.height / block.width) * MEASURE + GAP;
		case 'picture':
			return Math.min(block.tallest, (block.height / block.width) * MEASURE) + estimateHeight(block.in) + GAP;
		case 'table':
			return (
				block.parts.reduce(
					(height, { head, body, columns }) =>
						[...head, ...body].reduce((sum, row) => sum + rowHeight(row, columns), height + GAP),
					lines(lettersOf(block.caption)) + GAP,
				) + estimateHeight(block.in)
			);
		case 'code':
			return block.text.split('\n').reduce((sum, line) => sum + lines(line.length), GAP);
		case 'equation':
			return 3 * LINE + GAP;
		case 'separator':
			return 2 * GAP;
		case 'anchor':
			return 0;
	}
}

function rowHeight(row: readonly PrintCell[], columns: number): number {
	return Math.max(0, ...row.map((cell) => lines((lettersOf(cell.in) * columns) / cell.columns))) + LINE / 2;
}

function lines(letters: number): number {
	return Math.max(1, Math.ceil(letters / LINE_LETTERS)) * LINE;
}

function lettersOf(words: readonly Inline[]): number {
	return words.reduce((sum, word) => {
		if (typeof word === 'string') return sum + word.length;
		if (word.is === 'break') return sum + LINE_LETTERS;
		return sum + ('in' in word ? lettersOf(word.in) + 8 : 0) + (word.is === 'link' ? word.url.length : 0);
	}, 0);
}

import type { Block, Inline, ParagraphStyle } from '../pdf/print-node.ts';
import { type BlockPlace, movedIn, paragraph, type ParagraphLook } from './paragraph.ts';
import { runProperties } from './run-look.ts';
import { landscape, upright } from './sections.ts';
import { writeColumns, writeTable } from './write-table.ts';
import { writeDrawing, writePicture } from './write-picture.ts';
import { runText, writeWords, wordsPlace } from './write-words.ts';
import { writeMath } from './write-math.ts';
import { element } from './word-xml.ts';

type Kind = Block['is'];
type Of<K extends Kind> = Extract<Block, { is: K }>;
type Write<K extends Kind> = (block: Of<K>, place: BlockPlace) => string;

/** Blocks as paragraphs and tables of WordprocessingML. */
export function writeBlocks(blocks: readonly Block[], place: BlockPlace): string {
	let { item } = place;
	return blocks
		.map((block) => {
			const written = writeBlock(block, { ...place, item });
			if (written !== '') item = undefined;
			return written;
		})
		.join('');
}

function writeBlock<K extends Kind>(block: Of<K>, place: BlockPlace): string {
	const write: Write<K> = forms[block.is];
	return write(block, spoken(block, place));
}

/** The words of a paragraph in the language of its place. */
export function wordsIn(words: readonly Inline[], { parts, language, direction }: BlockPlace): string {
	return writeWords(words, wordsPlace(parts, { ...(language && { language }), ...(direction && { direction }) }));
}

function line(words: readonly Inline[], place: BlockPlace, look: ParagraphLook = {}): string {
	return paragraph(place, look, wordsIn(words, place));
}

/** The styles of paragraphs of the page; others stand in the style of their place. */
const styles: { readonly [S in ParagraphStyle]: ParagraphLook } = {
	plain: {},
	summary: { style: 'Summary', keepNext: true },
	translation: { style: 'SmallPrint' },
	source: { style: 'SmallPrint' },
	foot: { style: 'SmallPrint' },
	kind: { style: 'NoteTitle', keepNext: true },
	takeaway: { style: 'Takeaway', keepNext: true },
	reference: { style: 'Bibliography' },
	unknown: { style: 'SmallPrint' },
};

/** How each kind of block is written. */
const forms: { readonly [K in Kind]: Write<K> } = {
	paragraph: (block, place) => line(block.in, place, styles[block.style]),
	heading: (block, place) => heading(block, block.in, [], place),
	part: (block, place) => heading(block, block.title, [], place) + writeBlocks(block.in, place),
	claim: (block, place) =>
		heading(block, block.title, block.number, place) +
		writeBlocks(block.in, place) +
		(block.url === '' ? '' : line([{ is: 'link', url: block.url, address: false, in: [block.url] }], place, ADDRESS)),
	list(block, place) {
		const series = block.ordered ? place.parts.orderedList(block.start) : 1;
		const inside = { ...movedIn(place), depth: place.depth + 1 };
		const item = { series, level: Math.min(place.depth, 8) };
		return block.items.map((blocks) => startItem(blocks, { ...inside, item })).join('');
	},
	definitions: (block, place) =>
		block.items
			.map(
				(item) =>
					line([{ is: 'strong', in: item.term }], place, { keepNext: true }) + writeBlocks(item.in, movedIn(place)),
			)
			.join(''),
	columns: (block, place) => writeColumns(block.columns, place, writeBlocks),
	quotation: (block, place) => writeBlocks(block.in, { ...movedIn(place), frame: 'quotation' }),
	note: (block, place) => writeBlocks(block.in, { ...movedIn(place), frame: 'note' }),
	group: (block, place) => writeBlocks(block.in, place),
	folded(block, place) {
		const inside: BlockPlace = { ...movedIn(place), frame: 'folded' };
		return line(block.summary, inside, { style: 'NoteTitle', keepNext: true }) + writeBlocks(block.in, inside);
	},
	details: (block, place) =>
		(block.summary.length === 0 ? '' : line(block.summary, place, { style: 'NoteTitle', keepNext: true })) +
		writeBlocks(block.in, place),
	'key-figures': (block, place) =>
		block.items
			.map(
				({ value, label, scope, in: rest }) =>
					line(value, place, { style: 'KeyFigure', keepNext: true }) +
					line(label, place, { style: 'Takeaway', keepNext: true }) +
					scope.map((words) => line(words, place, { style: 'SmallPrint', keepNext: true })).join('') +
					writeBlocks(rest, { ...place, style: 'SmallPrint' }),
			)
			.join(''),
	chart: (block, place) => heading(block, block.title, [], place) + writeBlocks(block.in, place),
	drawing: writeDrawing,
	picture: (block, place) => writePicture(block, place) + writeBlocks(block.in, place),
	table: writeWhole,
	equation: (block, place) => paragraph(place, {}, element('m:oMathPara', {}, equationOf(block.in, place))),
	code: (block, place) =>
		paragraph(place, { style: 'Code' }, element('w:r', {}, runProperties({}), runText(block.text))),
	anchor(block, place) {
		place.parts.placeBefore(block.id);
		return '';
	},
	separator: (_, place) => paragraph(place, { style: 'Separator' }, ''),
};

const ADDRESS: ParagraphLook = { style: 'Address' };

/** A list item begins with a paragraph, which has the bullet. */
function startItem(blocks: readonly Block[], place: BlockPlace): string {
	const first = blocks.find(({ is }) => is !== 'anchor');
	const begins = first?.is === 'paragraph' || first?.is === 'group' || first?.is === 'code';
	if (begins) return writeBlocks(blocks, place);
	return paragraph(place, {}, '') + writeBlocks(blocks, { ...place, item: undefined });
}

type Headed = Extract<Block, { is: 'heading' | 'part' | 'claim' | 'chart' }>;

/** Word knows headings of nine levels. */
const DEEPEST = 9;

function heading(
	{ is, level, id }: Headed,
	title: readonly Inline[],
	number: readonly Inline[],
	place: BlockPlace,
): string {
	const mark = place.parts.list({ kind: is === 'chart' ? 'chart' : 'heading', level, title }, id);
	const words = number.length === 0 ? title : [...number, ' ', ...title];
	const look = { style: `Heading${Math.min(level, DEEPEST)}` };
	return paragraph({ ...place, item: undefined }, look, mark + wordsIn(words, place));
}

function writeWhole(block: Of<'table'>, place: BlockPlace): string {
	const { parts } = place;
	const { id, caption } = block;
	const mark = caption.length === 0 ? '' : parts.list({ kind: 'table', level: 1, title: caption }, id);
	const look = { style: 'Caption', keepNext: true };
	const head = caption.length === 0 ? '' : paragraph(place, look, mark + wordsIn(caption, place));
	const write = (inside: BlockPlace) => head + writeTable(block, inside, wordsIn) + writeBlocks(block.in, inside);
	if (!block.turned) return write(place);
	const wide = { ...place, room: parts.given.paper.height - parts.given.margins };
	return (
		paragraph(place, { section: upright(parts.given) }, '') +
		write(wide) +
		paragraph(place, { section: landscape(parts.given) }, '')
	);
}

function equationOf(words: readonly Inline[], { parts }: BlockPlace): string {
	return words
		.filter((word) => typeof word !== 'string')
		.map((word) => element('m:oMath', {}, 'in' in word ? writeMath(word.in, parts) : ''))
		.join('');
}

/** Language and direction of a block. */
function spoken(block: Block, place: BlockPlace): BlockPlace {
	if (block.lang === undefined) return place;
	const { lang, region, direction } = block;
	return {
		...place,
		language: region === null || region === undefined ? lang : `${lang}-${region}`,
		direction: direction ?? undefined,
	};
}

/** The place of blocks that stand in nothing. */
export function openPlace(parts: BlockPlace['parts']): BlockPlace {
	const { paper, margins } = parts.given;
	return {
		parts,
		indent: 0,
		room: paper.width - margins,
		frame: undefined,
		style: undefined,
		item: undefined,
		depth: 0,
		language: undefined,
		direction: undefined,
	};
}

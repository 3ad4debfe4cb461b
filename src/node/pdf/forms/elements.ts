import { cutWords } from './cut-words.ts';
import { estimateHeight } from './estimate-height.ts';
import { languageOf } from './language-of.ts';
import { type MapContext, nameOf } from './map-context.ts';
import { mapTable } from './map-table.ts';
import { isWords, mapWords } from './map-words.ts';
import { attribute, classesOf, elementsIn, find, type PageElement, type PageNode, textOf } from './page-element.ts';
import type { Block } from './print-node.ts';
import { isScreenOnly } from './screen-only.ts';
import { isBlank } from './tidy-spaces.ts';

type Style = Extract<Block, { is: 'paragraph' }>['style'];

const PARAGRAPHS: Readonly<Record<string, Style>> = {
	summary: 'summary',
	'chart-foot': 'foot',
	'quotation-source': 'source',
	'note-kind': 'kind',
	'code-note': 'foot',
};

/** Rank of the title of a section: above every heading inside it, though HTML writes both as `h2`. */
const PART_RANK = 1;

/** What is shorter than this, in points, stays on one page of A4 or Letter without being measured. */
const SHORT = 400;

/** Blocks in reading order; words that stand between them are paragraphs. */
export function mapBlocks(nodes: readonly PageNode[], context: MapContext, style: Style = 'plain'): Block[] {
	const blocks: Block[] = [];
	let line: PageNode[] = [];
	const endLine = () => {
		const words = mapWords(line, context);
		line = [];
		if (!isBlank(words)) blocks.push({ is: 'paragraph', style, in: words });
	};
	for (const node of nodes) {
		if (node.type !== 'element' || isWords(node)) line.push(node);
		else {
			endLine();
			blocks.push(...mapElement(node, context, style));
		}
	}
	endLine();
	return blocks;
}

function mapElement(element: PageElement, context: MapContext, style: Style): Block[] {
	const [special] = classesOf(element).flatMap((name) => SPECIAL[`${element.tagName}.${name}`] ?? []);
	if (special !== undefined) return special(element, context);
	const blocks = mapPlain(element, context, style);
	const id = context.anchor(attribute(element, 'id'));
	return id === null ? blocks : [{ is: 'anchor', id }, ...blocks];
}

function mapPlain(element: PageElement, context: MapContext, style: Style): Block[] {
	const inside = (): Block[] => mapBlocks(element.children, context, style);
	switch (element.tagName) {
		case 'p':
			return [{ is: 'paragraph', style: styleOf(element) ?? style, in: mapWords(element.children, context) }];
		case 'h1':
		case 'h2':
		case 'h3':
		case 'h4':
		case 'h5':
		case 'h6':
			return [
				{
					is: 'heading',
					level: context.levelOf(rankOf(element)),
					id: context.anchor(attribute(element, 'id')),
					in: mapWords(element.children, context),
				},
			];
		case 'article':
		case 'section':
		case 'div':
		case 'figcaption':
		case 'aside':
			return [{ is: 'group', in: mapBlocks(element.children, context, styleOf(element) ?? style) }];
		case 'figure':
			return [{ is: 'group', in: inside() }];
		case 'ul':
		case 'ol':
			return [
				{
					is: 'list',
					ordered: element.tagName === 'ol',
					start: Number(attribute(element, 'start') ?? 1),
					items: elementsIn(element).map((item) => mapItem(item, context, style)),
				},
			];
		case 'blockquote':
			return [{ is: 'quotation', ...languageOf(attribute(element, 'lang') ?? ''), in: inside() }];
		case 'details':
			return [mapDetails(element, context)];
		case 'table': {
			const { columns, head, body, caption } = mapTable(element, context);
			return [
				{
					is: 'table',
					id: null,
					long: true,
					caption: caption === undefined ? [] : mapWords(caption.children, context),
					columns,
					head,
					body,
					in: [],
				},
			];
		}
		case 'pre':
			return [{ is: 'code', text: textOf(element).replace(/\n$/, '') }];
		case 'hr':
			return [{ is: 'rule' }];
		default:
			return context.refuse(nameOf(element), context.near);
	}
}

function mapItem(item: PageElement, context: MapContext, style: Style): Block[] {
	if (item.tagName !== 'li') context.refuse(nameOf(item), context.near);
	const id = context.anchor(attribute(item, 'id'));
	return [...(id === null ? [] : [{ is: 'anchor', id } as const]), ...mapBlocks(item.children, context, style)];
}

function mapDetails(element: PageElement, context: MapContext): Extract<Block, { is: 'details' }> {
	const summary = elementsIn(element).find(({ tagName }) => tagName === 'summary');
	return {
		is: 'details',
		summary: summary === undefined ? [] : mapWords(summary.children, context),
		in: mapBlocks(
			element.children.filter((child) => child !== summary),
			context,
		),
	};
}

/** Elements that the report’s own components write, by tag and class. */
const SPECIAL: Readonly<Record<string, (element: PageElement, context: MapContext) => Block[]>> = {
	'section.part': (element, context) => {
		const id = attribute(element, 'id') ?? '';
		const { title, rest } = takeTitle(element, context);
		const inside = { ...context, near: id };
		return [
			{
				is: 'part',
				level: context.levelOf(PART_RANK),
				id,
				title: mapWords(title, inside),
				in: mapBlocks(rest, inside),
			},
		];
	},
	'section.claim': (element, context) => {
		const id = attribute(element, 'id') ?? '';
		const { title, rest, rank } = takeTitle(element, context);
		const inside = { ...context, near: id };
		return [
			measured({
				is: 'claim',
				level: context.levelOf(rank),
				id,
				title: mapWords(title, inside),
				url: context.claimUrl(id) ?? '',
				long: false,
				in: mapBlocks(rest, inside),
			}),
		];
	},
	'figure.chart': (element, context) => {
		const id = context.anchor(attribute(element, 'id'));
		const caption = elementsIn(element).find(({ tagName }) => tagName === 'figcaption') ?? element;
		const { title, rest, rank } = takeTitle(caption, context);
		const chart = textOf({ type: 'root', children: title }).trim();
		const level = context.levelOf(rank);
		const inside = mapBlocks([...rest, ...element.children.filter((child) => child !== caption)], context);
		// The table beneath has the chart’s title as its caption, which stands above already.
		return [
			measured({
				is: 'chart',
				level,
				id,
				long: false,
				title: mapWords(title, context),
				in: withoutCaption(inside, chart),
			}),
		];
	},
	'div.drawing': (element, context) => {
		const drawing = context.drawingOf(attribute(element, 'dataChart') ?? '');
		if (drawing === undefined)
			return context.refuse(`a drawing of the chart “${attribute(element, 'dataChart') ?? ''}”`, context.near);
		return [{ is: 'drawing', ...drawing, alt: cutWords(attribute(element, 'ariaLabel') ?? '') }];
	},
	'figure.table': (element, context) => {
		const caption = elementsIn(element).find(({ tagName }) => tagName === 'figcaption');
		const table = find(element, ({ tagName }) => tagName === 'table');
		if (table === undefined) return context.refuse(nameOf(element), context.near);
		const rest = elementsIn(element).filter(
			(child) => child !== caption && find(child, (each) => each === table) === undefined,
		);
		const { columns, head, body } = mapTable(table, context);
		return [
			measured({
				is: 'table',
				id: context.anchor(attribute(element, 'id')),
				long: false,
				caption: caption === undefined ? [] : mapWords(caption.children, context),
				columns,
				head,
				body,
				in: mapBlocks(rest, context, 'foot'),
			}),
		];
	},
	'aside.note': (element, context) => {
		const inside = mapBlocks(element.children, { ...context, inNote: true });
		return [measured({ is: 'note', long: false, inner: context.inNote, in: inside })];
	},
	'ul.key-figures': (element, context) => [
		{
			is: 'key-figures',
			items: elementsIn(element).map((item) => {
				const isPart = (name: string) => (child: PageNode) =>
					child.type === 'element' && classesOf(child).includes(name);
				return {
					value: mapWords(item.children.filter(isPart('key-value')), context),
					label: mapWords(item.children.filter(isPart('key-label')), context),
					in: mapBlocks(
						item.children.filter((child) => !isPart('key-value')(child) && !isPart('key-label')(child)),
						context,
					),
				};
			}),
		},
	],
};

/** The heading that an element begins with, and everything else in it. */
function takeTitle(element: PageElement, context: MapContext): { title: PageNode[]; rest: PageNode[]; rank: number } {
	const heading = elementsIn(element).find((child) => !isScreenOnly(child));
	if (heading === undefined || !/^h[1-6]$/.test(heading.tagName))
		return context.refuse(`${nameOf(element)} without a heading`, context.near);
	return {
		title: heading.children,
		rest: element.children.filter((child) => child !== heading),
		rank: rankOf(heading),
	};
}

function measured<T extends Extract<Block, { long: boolean }>>(block: T): T {
	return { ...block, long: estimateHeight([block]) > SHORT };
}

function withoutCaption(blocks: readonly Block[], title: string): Block[] {
	return blocks.map((block): Block => {
		if (block.is === 'table' && block.caption.join('') === title) return { ...block, caption: [] };
		return block.is === 'group' || block.is === 'details' ? { ...block, in: withoutCaption(block.in, title) } : block;
	});
}

function rankOf(heading: PageElement): number {
	return Number(heading.tagName.slice(1));
}

function styleOf(element: PageElement): Style | undefined {
	return classesOf(element)
		.map((name) => PARAGRAPHS[name])
		.find((style) => style !== undefined);
}

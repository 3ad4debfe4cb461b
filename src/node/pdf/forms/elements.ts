import type { Element } from 'hast';
import { markup } from '../../../core/markup/markup.ts';
import { attribute, elementsIn, hasClass, idOf, textOf } from '../../page/element.ts';
import { insideBlock } from '../fit-table.ts';
import { mapBlocks } from '../map-blocks.ts';
import { type MapContext, noNotes } from '../map-context.ts';
import { mapWords } from '../map-words.ts';
import { type Block, type Inline, printLanguageOf, type WordStyle } from '../print-node.ts';
import { type Form, nothing } from './form.ts';
import { mathElements } from './mathematics.ts';
import { mapTable } from './table.ts';
import { rankOf } from './take-title.ts';

/** How each tag is printed, where no class of the element has a form of its own. */
export const elements: ReadonlyMap<string, Form> = new Map<string, Form>([
	['script', nothing],
	['style', nothing],
	['template', nothing],

	['article', blocks(group)],
	['section', blocks(group)],
	['div', blocks(group)],
	['figure', blocks(group)],
	['figcaption', blocks(group)],
	[
		'p',
		blocks(({ children }, context) => [{ is: 'paragraph', style: context.style, in: mapWords(children, context) }]),
	],
	['h1', blocks(heading)],
	['h2', blocks(heading)],
	['h3', blocks(heading)],
	['h4', blocks(heading)],
	['h5', blocks(heading)],
	['h6', blocks(heading)],
	['ul', blocks(list)],
	['ol', blocks(list)],
	['dl', blocks(definitions)],
	['blockquote', blocks((element, context) => [{ is: 'quotation', in: insideFrame(element, context) }])],
	['details', blocks(details)],
	['table', blocks(table)],
	['pre', blocks((element) => [{ is: 'code', text: textOf(element).replace(/\n$/, '') }])],
	['hr', blocks(() => [{ is: 'separator' }])],

	['em', marked('em')],
	['i', marked('em')],
	['strong', marked('strong')],
	['b', marked('strong')],
	['code', marked('code')],
	['sup', marked('sup')],
	['sub', marked('sub')],
	['del', marked('del')],
	['mark', marked('mark')],
	['cite', marked('cite')],
	['data', { as: 'words', map: (_, words) => words }],
	['time', { as: 'words', map: (_, words) => words }],
	['span', { as: 'words', map: span }],
	['q', { as: 'words', map: (element, words) => [{ is: 'quote', ...language(element), in: words }] }],
	['a', { as: 'words', map: link }],
	...mathElements,

	['br', { as: 'words', map: () => [{ is: 'break' }] }],
]);

/** Puts an anchor with the element’s id before its blocks, unless a block has that id. */
function blocks(map: (element: Element, context: MapContext) => Block[]): Form {
	return {
		as: 'blocks',
		map(element, context) {
			const spoken = language(element);
			const mapped = map(element, context).map((block) => (spoken === undefined ? block : { ...block, ...spoken }));
			const id = context.anchor(idOf(element));
			return id === null ? mapped : [{ is: 'anchor', id }, ...mapped];
		},
	};
}

function marked(is: WordStyle): Form {
	return { as: 'words', map: (_, words) => [{ is, in: words }] };
}

function inside(element: Element, context: MapContext): Block[] {
	return mapBlocks(element.children, context);
}

function insideFrame(element: Element, context: MapContext): Block[] {
	return inside(element, { ...context, tableRoom: insideBlock(context.tableRoom) });
}

function group(element: Element, context: MapContext): Block[] {
	return [{ is: 'group', in: inside(element, context) }];
}

function heading(element: Element, context: MapContext): Block[] {
	const level = context.levelOf(rankOf(element));
	const words = span(element, mapWords(element.children, { ...context, ...noNotes }));
	return [{ is: 'heading', level, id: context.anchor(idOf(element)), in: words }];
}

function list(element: Element, context: MapContext): Block[] {
	return [
		{
			is: 'list',
			ordered: element.tagName === 'ol',
			start: Number(attribute(element, 'start') ?? 1),
			items: elementsIn(element).map((item) => listItem(item, context)),
		},
	];
}

function listItem(item: Element, context: MapContext): Block[] {
	if (item.tagName !== 'li') context.refuse(item);
	const id = context.anchor(idOf(item));
	return [...(id === null ? [] : [{ is: 'anchor', id } as const]), ...insideFrame(item, context)];
}

/** A list of definitions. What a term means may stand in several elements, and several terms may mean one thing. */
function definitions(element: Element, context: MapContext): Block[] {
	const items: { term: Inline[]; in: Block[] }[] = [];
	for (const part of elementsIn(element)) {
		const last = items.at(-1);
		if (part.tagName === 'dt') {
			const words = mapWords(part.children, context);
			if (last?.in.length === 0) last.term.push({ is: 'break' }, ...words);
			else items.push({ term: words, in: [] });
		} else if (part.tagName === 'dd' && last !== undefined) last.in.push(...insideFrame(part, context));
		else context.refuse(part);
	}
	if (items.some((item) => item.in.length === 0)) context.refuse(element, 'a term without a definition');
	return [{ is: 'definitions', items }];
}

function details(element: Element, context: MapContext): Block[] {
	const summary = elementsIn(element).find(({ tagName }) => tagName === 'summary');
	const rest = element.children.filter((child) => child !== summary);
	const plain = { ...context, style: 'plain' } as const;
	return [{ is: 'details', summary: mapWords(summary?.children ?? [], plain), in: mapBlocks(rest, plain) }];
}

function table(element: Element, context: MapContext): Block[] {
	const { caption, fitted } = mapTable(element, context);
	const words = mapWords(caption?.children ?? [], { ...context, ...noNotes });
	return [{ is: 'table', id: null, long: true, close: false, caption: words, ...fitted, in: [] }];
}

function span(element: Element, words: Inline[]): Inline[] {
	const spoken = language(element);
	return spoken === undefined ? words : [{ is: 'words', ...spoken, in: words }];
}

/** The words of a link, which leads to a figure, to another place of the PDF, or elsewhere. */
export function link(element: Element, words: Inline[], context: MapContext): Inline[] {
	const href = attribute(element, 'href');
	if (href === undefined) return words;
	const target = context.resolve(href);
	switch (target?.kind) {
		case 'figure': {
			const { id, url } = target;
			return [
				{ is: 'figure', id, number: context.numberOf(id), url, counted: true, noted: context.isNoted(id), in: words },
			];
		}
		case 'here':
			return [{ is: 'to', anchor: target.anchor, page: target.page, in: words }];
		case 'elsewhere':
			return [{ is: 'link', url: target.url, address: !hasClass(element, markup.MarkdownLink.bare), in: words }];
		case undefined:
			return context.refuse(element, `a link to “${href}”`);
	}
}

/** The language of an element, and its direction if the element says one. */
function language(element: Element) {
	const said = printLanguageOf(attribute(element, 'lang') ?? '');
	return said === undefined || attribute(element, 'dir') !== undefined ? said : { ...said, direction: null };
}

import type { MdastNode } from 'satteri';
import { type PropertyKind, vocabulary } from '../narrative/vocabulary.ts';
import { readMdx } from '../parse/mdx-file.ts';
import { Collector } from '../problem.ts';
import { nameInRef, type NameSpan, namesInSentence, type RenamedKind } from './name-span.ts';

/** Parts of addresses of the site that name things. The first group is what stands before the id, the second the id. */
const ADDRESSES: readonly { readonly kind: RenamedKind; readonly pattern: RegExp }[] = [
	{ kind: 'figure', pattern: /^(\/figures\/)([a-z0-9/-]+?)(?=\/(?:#|$)|\.[a-z.]+$)/ },
	{ kind: 'figure', pattern: /^(\/sources\/[^#]*#(?:quote|cell)-)([a-z0-9/-]+)$/ },
	{ kind: 'chart', pattern: /^(\/(?:charts|embed|cards)\/)([a-z0-9-]+)(?=[/.])/ },
	{ kind: 'chart', pattern: /^([^#]*#chart-)([a-z0-9-]+)$/ },
	{ kind: 'table', pattern: /^(\/tables\/)([a-z0-9-]+)(?=[/.])/ },
	{ kind: 'table', pattern: /^([^#]*#table-)([a-z0-9-]+)$/ },
	{ kind: 'picture', pattern: /^(\/pictures\/)([a-z0-9-]+)(?=\.)/ },
	{ kind: 'picture', pattern: /^([^#]*#picture-)([a-z0-9-]+)$/ },
	{ kind: 'source', pattern: /^(\/sources\/)([a-z0-9-]+)(?=[/.])/ },
	{ kind: 'term', pattern: /^(\/methods\/#term-)([a-z0-9-]+)$/ },
	{ kind: 'term', pattern: /^(\/sources\/[^#]*#quote-)([a-z0-9-]+)$/ },
	{ kind: 'unknown', pattern: /^(\/methods\/#)([a-z0-9-]+)$/ },
	{ kind: 'work', pattern: /^(\/references\/#work\.)([A-Za-z0-9_.-]+)$/ },
	{ kind: 'claim', pattern: /^(\/cite\/claims\/)([a-z0-9-]+)(?=\.)/ },
	{ kind: 'section', pattern: /^(\/cite\/)([a-z0-9-]+)(?=\.)/ },
	{ kind: 'section', pattern: /^(\/)([a-z0-9-]+)(?=\/(?:#|$))/ },
	{ kind: 'section', pattern: /^(\/report\/#)([a-z0-9-]+)$/ },
	{ kind: 'claim', pattern: /^((?:\/[a-z0-9-]+\/)?#)([a-z0-9-]+)$/ },
	{ kind: 'heading', pattern: /^((?:\/[a-z0-9-]+\/)?#)([a-z0-9-]+)$/ },
];

/** Where a file of prose names things: in properties of components, in links, and in the ids of headings. */
export function namesInProse(file: string, content: string): NameSpan[] {
	const mdx = readMdx(file, content, new Collector());
	if (mdx === undefined) return [];
	const { text } = mdx;
	const offset = content.length - text.length;
	const found: NameSpan[] = [];
	const visit = (node: MdastNode): void => {
		const [start, end] = [node.position?.start.offset, node.position?.end.offset];
		if (start !== undefined && end !== undefined) {
			if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
				found.push(...inTag(node.name ?? '', text.slice(start, end), start));
			else if (node.type === 'link' || node.type === 'definition') found.push(...inLink(node, text, start, end));
			else if (node.type === 'heading') found.push(...inHeading(text.slice(start, end), start));
		}
		if ('children' in node) for (const child of node.children) visit(child);
	};
	visit(mdx.root);
	return found.map((span) => ({ ...span, start: span.start + offset, end: span.end + offset }));
}

/** A property of a tag: its name, and its value in quotes. */
const PROPERTY = /([A-Za-z]+)\s*=\s*("[^"]*"|'[^']*')/y;

function inTag(component: string, written: string, offset: number): NameSpan[] {
	const properties: Readonly<Record<string, PropertyKind>> = vocabulary.get(component)?.properties ?? {};
	const found: NameSpan[] = [];
	let place = 1 + component.length;
	while (place < written.length && written[place] !== '>') {
		PROPERTY.lastIndex = place;
		const [whole, name = '', quoted = ''] = PROPERTY.exec(written) ?? [];
		if (whole === undefined) {
			place++;
			continue;
		}
		const start = offset + place + whole.length - quoted.length + 1;
		const kind = Object.hasOwn(properties, name) ? properties[name] : undefined;
		if (kind !== undefined) found.push(...inProperty(component, kind, quoted.slice(1, -1), start));
		place += whole.length;
	}
	return found;
}

function inProperty(component: string, property: PropertyKind, value: string, start: number): NameSpan[] {
	switch (property.kind) {
		case 'id':
		case 'ids':
			return [...value.matchAll(/\S+/g)].map(({ 0: id, index }) => ({
				start: start + index,
				end: start + index + id.length,
				kind: property.of,
				id,
			}));
		case 'new-id':
			return component === 'Claim' ? [{ start, end: start + value.length, kind: 'claim', id: value }] : [];
		case 'ref':
			return nameInRef(value, start);
		case 'phrase':
			return namesInSentence(value, start);
		default:
			return [];
	}
}

/** The names in the address of a link, which stands after its words. */
function inLink(
	node: Extract<MdastNode, { type: 'link' | 'definition' }>,
	text: string,
	start: number,
	end: number,
): NameSpan[] {
	const after = 'children' in node ? (node.children.at(-1)?.position?.end.offset ?? start) : start;
	const place = text.slice(after, end).indexOf(node.url);
	return place < 0 ? [] : namesInAddress(node.url, after + place);
}

function namesInAddress(url: string, offset: number): NameSpan[] {
	return ADDRESSES.flatMap(({ kind, pattern }): NameSpan[] => {
		const [, before, id] = pattern.exec(url) ?? [];
		if (before === undefined || id === undefined) return [];
		const start = offset + before.length;
		return [{ start, end: start + id.length, kind, id }];
	});
}

/** The id that a heading has: `## Words {#some-id}`. */
function inHeading(written: string, offset: number): NameSpan[] {
	const found = /\{#([a-z0-9-]+)\}/.exec(written);
	const [, id = ''] = found ?? [];
	if (found === null) return [];
	const start = offset + found.index + 2;
	return [{ start, end: start + id.length, kind: 'heading', id }];
}

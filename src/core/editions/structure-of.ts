import type { ProseComponent, ProseNode, ProsePassage } from '../model/prose-tree.ts';
import type { Section } from '../model/section.ts';
import { figuresInPhrase } from '../narrative/resolve-phrase.ts';
import { type ComponentName, isComponentName, vocabulary } from '../narrative/vocabulary.ts';
import { address } from '../permalink/addresses.ts';

/**
 * How prose is put together, as one list in reading order: what begins, what ends (`)`), where links lead, which
 * citables it shows (by ref), and between these how many characters of text. Together with the text it holds what
 * readers see.
 */
export type Structure = readonly (string | number)[];

/** The structure of a section outside its claims, and of each claim and heading in it, by ref. */
export function structureOf({ id: section, tree }: Section): ReadonlyMap<string, Structure> {
	const found = new Map<string, Structure>();
	read(`section:${section}`, tree.children);
	return found;

	function read(ref: string, nodes: readonly ProseNode[]): void {
		const parts: (string | number)[] = [];
		found.set(ref, parts);
		for (const node of nodes) add(node);

		function add(node: ProseNode): void {
			switch (node.type) {
				case 'text':
					return count(node.value);
				case 'inlineCode':
					parts.push(node.type);
					count(node.value);
					parts.push(END);
					return;
				case 'break':
					parts.push(node.type);
					return;
				case 'code':
					parts.push(`code ${node.lang ?? ''}\n${node.value}`);
					return;
				case 'math':
				case 'inlineMath':
					parts.push(`${node.type} ${node.tex}`);
					return;
				case 'heading': {
					const heading = `heading:${node.data?.hProperties.id ?? ''}`;
					parts.push(heading);
					return read(heading, node.children);
				}
				case 'link':
					parts.push(node.type, node.url.startsWith('#') ? address.section(section) + node.url : node.url);
					if (node.title !== null) parts.push(`title ${node.title}`);
					return addAll(node.children);
				case 'list':
					parts.push(node.ordered ? `list ${node.start ?? 1}` : node.type, ...(node.spread ? ['spread'] : []));
					return addAll(node.children);
				case 'listItem':
				case 'descriptionDetails':
					parts.push(node.type, ...(node.spread ? ['spread'] : []));
					return addAll(node.children);
				case 'table':
					parts.push(`table ${node.align.map((each) => each ?? 'none').join(' ')}`);
					return addAll(node.children);
				case 'blockquote':
					parts.push(node.type);
					for (const passage of node.children) addPassage(passage);
					parts.push(END);
					return;
				case 'mdxJsxFlowElement':
				case 'mdxJsxTextElement':
					return addComponent(node);
				default:
					parts.push(node.type);
					return addAll(node.children);
			}
		}

		function addPassage({ type, translation, children }: ProsePassage): void {
			parts.push(type);
			addAll(children);
			if (translation !== undefined) parts.push('translation', translation.length, END);
		}

		function addComponent({ name, attributes, children }: ProseComponent): void {
			const kind = isComponentName(name) ? KINDS[name] : undefined;
			const value = (key: string) => attributes.find((each) => each.name === key)?.value ?? '';
			if (name === 'Claim') {
				parts.push(`claim:${value('id')}`);
				return read(`claim:${value('id')}`, children);
			}
			if (kind !== undefined) parts.push(`${kind}:${value('id')}`);
			else
				parts.push(
					name,
					...value('ids')
						.split(/\s+/)
						.filter(Boolean)
						.map((id) => `figure:${id}`),
				);
			for (const each of attributes.filter((one) => one.name !== 'id' && one.name !== 'ids')) {
				parts.push(`${each.name} ${each.value}`);
				const property = vocabulary.get(name)?.properties[each.name];
				if (property?.kind === 'phrase') parts.push(...figuresInPhrase(each.value).map(({ id }) => `figure:${id}`));
			}
			if (kind === undefined) addAll(children);
		}

		function addAll(children: readonly ProseNode[]): void {
			for (const child of children) add(child);
			parts.push(END);
		}

		/** Counts adjacent texts as one, however a parser cuts them. */
		function count(text: string): void {
			const length = text.replace(/\s+/g, ' ').length;
			const last = parts.at(-1);
			if (typeof last === 'number') parts[parts.length - 1] = last + length;
			else parts.push(length);
		}
	}
}

const END = ')';
/**
 * For components that stand for one citable, what kind it is; for the others nothing, since they are kept by their
 * name.
 */
const KINDS = {
	Fig: 'figure',
	Term: 'term',
	Source: 'source',
	Cite: 'work',
	Chart: 'chart',
	Table: 'table',
	Unknown: 'unknown',
	Picture: 'picture',
	Claim: undefined,
	Figures: undefined,
	Note: undefined,
	Columns: undefined,
	Column: undefined,
	Details: undefined,
	Idiom: undefined,
	Ref: undefined,
	Translation: undefined,
} as const satisfies Readonly<Record<ComponentName, string | undefined>>;

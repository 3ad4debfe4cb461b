import type { MdastNode } from 'satteri';
import { figuresInPhrase } from '../narrative/resolve-phrase.ts';
import { readRef } from '../narrative/ref-kinds.ts';
import { vocabulary } from '../narrative/vocabulary.ts';
import { type MdxFile, placeInProperty, placeOf } from '../parse/mdx-file.ts';
import type { NamedFigure } from './named-figure.ts';

/** An address that belongs to a figure: its page, one of its files, or its row in the register. */
const FIGURE_LINK = /^\/figures\/#?([a-z0-9-]+(?:\/[a-z0-9-]+)*)(?:\/|\.json|\.bib|\.ris|\.csl\.json)?(?:[#?].*)?$/s;

/** The figures that a section names: in properties of components, and in the addresses of links. */
export function figuresInProse(mdx: MdxFile): NamedFigure[] {
	return visit(mdx.root);

	function visit(node: MdastNode): NamedFigure[] {
		const inside = 'children' in node ? node.children.flatMap(visit) : [];
		if (node.type === 'link') {
			const id = FIGURE_LINK.exec(node.url)?.[1];
			return id === undefined ? inside : [{ id, at: () => placeOf(mdx, node), isLink: true }, ...inside];
		}
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return inside;
		const properties = vocabulary.get(node.name ?? '')?.properties ?? {};
		const named = node.attributes.flatMap((attribute): NamedFigure[] => {
			if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return [];
			const { name, value } = attribute;
			const at = (words: string) => () => placeInProperty(mdx, node, name, words);
			const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
			if (property?.kind === 'phrase')
				return figuresInPhrase(value).map(({ id, written }) => ({ id, at: at(written) }));
			const ref = property?.kind === 'ref' ? readRef(value) : undefined;
			if (ref?.kind === 'figure') return [{ id: ref.id, at: at(ref.id) }];
			const namesFigures = (property?.kind === 'id' || property?.kind === 'ids') && property.of === 'figure';
			return namesFigures ? value.split(/\s+/).map((id) => ({ id, at: at(id) })) : [];
		});
		return [...named, ...inside];
	}
}

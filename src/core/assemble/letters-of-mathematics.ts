import { writePlain } from '../mathematics/write-plain.ts';
import type { ProseMath, ProseNode, ProsePassage } from '../model/prose-tree.ts';
import type { Section } from '../model/section.ts';
import { LETTER } from '../parse/check-letters.ts';

/** The letters of all mathematics in prose, as a text in a line has them. */
export function lettersOfMathematics(sections: readonly Pick<Section, 'tree'>[]): Set<string> {
	const letters = new Set<string>();
	const visit = (node: ProseNode | ProsePassage): void => {
		if (isMathematics(node)) for (const letter of writePlain(node.tree).match(LETTER) ?? []) letters.add(letter);
		if ('children' in node) node.children.forEach(visit);
	};
	for (const { tree } of sections) tree.children.forEach(visit);
	return letters;
}

/** Whether part of a report is mathematics in its prose. */
export function isMathematics(part: object): part is ProseMath {
	return 'type' in part && (part.type === 'math' || part.type === 'inlineMath') && 'tex' in part;
}

import type { Element, Nodes } from 'hast';
import type { Say } from '../../core/words/values.ts';
import { classesOf } from '../page/element.ts';
import type { Form } from './forms/form.ts';
import type { DrawForPaper } from './paper-drawing.ts';
import type { PictureForPaper } from './paper-pictures.ts';
import type { TableRoom } from './fit-table.ts';
import type { ParagraphStyle } from './print-node.ts';
import type { ResolveLink } from './resolve-link.ts';

/** What it takes to map an element, besides the element. */
export interface MapContext {
	readonly resolve: ResolveLink;
	/** The id when it first occurs, then `null`: a chart may stand twice in a report, and a link leads to one place. */
	readonly anchor: (id: string | undefined) => string | null;
	/** Number of a figure in the register: in the order in which the text names them. */
	readonly numberOf: (figure: string) => number;
	/** Whether a figure gets a note at the foot of the page: where a claim, or the text around claims, first names it. */
	readonly isNoted: (figure: string) => boolean;
	/** The next number in the same series, for a footnote. */
	readonly noteNumber: () => number;
	/** The element of the page that has an id. */
	readonly elementWith: (id: string) => Element | undefined;
	/** Depth of the next heading in the document, from its rank in HTML; never more than one deeper than the last. */
	readonly levelOf: (rank: number) => number;
	readonly drawingsOf: DrawForPaper;
	readonly pictureOf: PictureForPaper;
	/** Permanent address of a claim. */
	readonly claimUrl: (claim: string) => string | undefined;
	/** The form of an element on paper; none if its tag has no form. */
	readonly formOf: (element: Element) => Form | undefined;
	/** Throws for a node that has no form on paper. `what` is said of it instead of its tag and classes. */
	readonly refuse: (node: Nodes, what?: string) => never;
	/** Style of the paragraphs inside the element. */
	readonly style: ParagraphStyle;
	readonly say: Say;
	readonly tableRoom: TableRoom;
	/** Height that is left on a sheet for a drawing, in points. */
	readonly room: number;
	/** Whether the element stands in a note. */
	readonly inNote: boolean;
}

/** How a problem names a node: `<video class="x">`. */
export function nameOf(node: Nodes): string {
	if (node.type !== 'element') return node.type;
	const classes = classesOf(node).join(' ');
	return `<${node.tagName}${classes === '' ? '' : ` class="${classes}"`}>`;
}

/**
 * Gives each heading its depth. HTML ranks may leave gaps (a chart’s `h4` straight under an `h2`); the headings of a
 * tagged PDF may not.
 */
export function headingLevels(): (rank: number) => number {
	const open: number[] = [];
	return (rank) => {
		while ((open.at(-1) ?? -1) >= rank) open.pop();
		return open.push(rank);
	};
}

/** Numbers what is asked for in order: an id when it is first asked for, and what has no id each time. */
export function numberInOrder(): { numberOf: (id: string) => number; next: () => number; ids: () => string[] } {
	const numbers = new Map<string, number>();
	let last = 0;
	return {
		numberOf(id) {
			const number = numbers.get(id) ?? ++last;
			numbers.set(id, number);
			return number;
		},
		next: () => ++last,
		ids: () => [...numbers.keys()],
	};
}

/** Says of each id whether it is asked for the first time. */
export function firstOfEach(): (id: string) => boolean {
	const seen = new Set<string>();
	return (id) => seen.size < seen.add(id).size;
}

/** No figure gets a note: in titles, in tables and where the proof stands beside it. The register has it. */
export const noNotes = { isNoted: () => false } as const;

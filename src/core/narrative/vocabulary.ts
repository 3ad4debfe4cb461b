import type { NumberedKind } from '../model/numbered.ts';
import { FigureForm, FigurePart } from '../model/phrase.ts';
import type { Piece } from '../numbers/numbers-in-pieces.ts';
import type { NamedKind } from './named-kinds.ts';
import { noteKinds } from './note-kinds.ts';

/** What a property of a component holds. A property has to be given unless it is optional. */
export type PropertyKind = { readonly optional?: true } & (
	| { readonly kind: 'id'; readonly of: NamedKind }
	/** Several ids with spaces between them. */
	| { readonly kind: 'ids'; readonly of: NamedKind }
	| { readonly kind: 'new-id' }
	/** A thing by its kind and its id: `chart:talent`. */
	| { readonly kind: 'ref' }
	/** A sentence that may name figures and terms. */
	| { readonly kind: 'phrase' }
	| { readonly kind: 'choice'; readonly of: readonly string[] }
	/** A place in a work, such as “page 12”. */
	| { readonly kind: 'locator' }
);

/** What a component of prose accepts. */
export interface ComponentSpec {
	readonly properties: Readonly<Record<string, PropertyKind>>;
	/** What stands between its tags: nothing, words in a sentence, or whole paragraphs. */
	readonly holds: 'nothing' | 'words' | 'blocks';
	/** Whether it says something with nothing between its tags, too. */
	readonly mayBeEmpty?: true;
	/** Whether it needs the whole width of the text, so that no column can hold it. */
	readonly isWide?: true;
	/** Whether it stands only in quotations, below a passage, which keeps its words: the page has no such component. */
	readonly isInQuotation?: true;
	/** The kind of piece that it adds to a sentence; left out, it is a block and never part of a sentence. */
	readonly inline?: Piece['kind'];
	/** The kind of numbered thing that it shows, by its `id`. */
	readonly numbered?: NumberedKind;
}

const components = {
	Fig: {
		properties: {
			id: { kind: 'id', of: 'figure' },
			part: { kind: 'choice', of: FigurePart.options, optional: true },
			form: { kind: 'choice', of: FigureForm.options, optional: true },
		},
		holds: 'nothing',
		inline: 'figure',
	},
	Term: {
		properties: { id: { kind: 'id', of: 'term' } },
		holds: 'words',
		mayBeEmpty: true,
		inline: 'name',
	},
	Claim: {
		properties: { id: { kind: 'new-id' }, title: { kind: 'phrase' } },
		holds: 'blocks',
		mayBeEmpty: true,
		isWide: true,
		numbered: 'claim',
	},
	Chart: { properties: { id: { kind: 'id', of: 'chart' } }, holds: 'nothing', isWide: true, numbered: 'chart' },
	Table: { properties: { id: { kind: 'id', of: 'table' } }, holds: 'nothing', isWide: true, numbered: 'table' },
	Picture: { properties: { id: { kind: 'id', of: 'picture' } }, holds: 'nothing' },
	Figures: { properties: { ids: { kind: 'ids', of: 'figure' } }, holds: 'nothing', isWide: true },
	Source: { properties: { id: { kind: 'id', of: 'source' } }, holds: 'nothing', inline: 'other' },
	Ref: { properties: { to: { kind: 'ref' } }, holds: 'words', mayBeEmpty: true, inline: 'name' },
	Cite: {
		properties: {
			id: { kind: 'id', of: 'work' },
			locator: { kind: 'locator', optional: true },
			part: { kind: 'choice', of: ['date'], optional: true },
		},
		holds: 'nothing',
		inline: 'other',
	},
	Note: {
		properties: {
			kind: { kind: 'choice', of: Object.keys(noteKinds) },
			title: { kind: 'phrase', optional: true },
		},
		holds: 'blocks',
	},
	Columns: { properties: {}, holds: 'blocks', isWide: true },
	Column: { properties: { title: { kind: 'phrase', optional: true } }, holds: 'blocks' },
	Details: { properties: { summary: { kind: 'phrase' } }, holds: 'blocks' },
	Unknown: { properties: { id: { kind: 'id', of: 'unknown' } }, holds: 'nothing' },
	Idiom: { properties: {}, holds: 'words', inline: 'idiom' },
	Translation: { properties: {}, holds: 'words', inline: 'other', isInQuotation: true },
} as const satisfies Readonly<Record<string, ComponentSpec>>;

export type ComponentName = keyof typeof components;

/** All components of prose, by name. */
export const vocabulary: ReadonlyMap<string, ComponentSpec> = new Map(Object.entries(components));

export function isComponentName(name: string): name is ComponentName {
	return Object.hasOwn(components, name);
}

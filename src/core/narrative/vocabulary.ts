import type { Piece } from '../numbers/numbers-in-pieces.ts';
import { noteKinds } from './note-kinds.ts';

/** What a property of a component holds. */
export type PropertyKind =
	| { readonly kind: 'figure' }
	| { readonly kind: 'figures' }
	| { readonly kind: 'term' }
	| { readonly kind: 'source' }
	| { readonly kind: 'chart' }
	| { readonly kind: 'table' }
	| { readonly kind: 'new-id' }
	| { readonly kind: 'phrase' }
	| { readonly kind: 'choice'; readonly of: readonly string[]; readonly optional?: true };

export interface ComponentSpec {
	readonly properties: Readonly<Record<string, PropertyKind>>;
	/** What stands between its tags: nothing, words in a sentence, or whole paragraphs. */
	readonly holds: 'nothing' | 'words' | 'blocks';
	/** Whose words it puts into a sentence; without it, it is a block of its own and never part of a sentence. */
	readonly says?: Piece['kind'];
}

const components = {
	Fig: {
		properties: {
			id: { kind: 'figure' },
			part: { kind: 'choice', of: ['low', 'high'], optional: true },
			form: { kind: 'choice', of: ['short', 'long', 'words'], optional: true },
		},
		holds: 'nothing',
		says: 'figure',
	},
	Term: { properties: { id: { kind: 'term' } }, holds: 'nothing', says: 'name' },
	Claim: { properties: { id: { kind: 'new-id' }, title: { kind: 'phrase' } }, holds: 'blocks' },
	Chart: { properties: { id: { kind: 'chart' } }, holds: 'nothing' },
	Table: { properties: { id: { kind: 'table' } }, holds: 'nothing' },
	Figures: { properties: { ids: { kind: 'figures' } }, holds: 'nothing' },
	Source: { properties: { id: { kind: 'source' } }, holds: 'nothing', says: 'other' },
	Note: { properties: { kind: { kind: 'choice', of: Object.keys(noteKinds) } }, holds: 'blocks' },
	Idiom: { properties: {}, holds: 'words', says: 'idiom' },
} as const satisfies Readonly<Record<string, ComponentSpec>>;

export type ComponentName = keyof typeof components;

/** The components of prose. There are no others: what is not here cannot be printed, cited or checked. */
export const vocabulary: ReadonlyMap<string, ComponentSpec> = new Map(Object.entries(components));

export function isComponentName(name: string): name is ComponentName {
	return Object.hasOwn(components, name);
}

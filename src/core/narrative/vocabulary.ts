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
	/** `alone`: a block of its own, never part of a sentence. */
	readonly stands?: 'alone';
}

/** The components of prose. There are no others: what is not here cannot be printed, cited or checked. */
export const vocabulary: ReadonlyMap<string, ComponentSpec> = new Map<string, ComponentSpec>([
	[
		'Fig',
		{
			properties: {
				id: { kind: 'figure' },
				part: { kind: 'choice', of: ['low', 'high'], optional: true },
				form: { kind: 'choice', of: ['short', 'long', 'words'], optional: true },
			},
			holds: 'nothing',
		},
	],
	['Term', { properties: { id: { kind: 'term' } }, holds: 'nothing' }],
	['Claim', { properties: { id: { kind: 'new-id' }, title: { kind: 'phrase' } }, holds: 'blocks', stands: 'alone' }],
	['Chart', { properties: { id: { kind: 'chart' } }, holds: 'nothing', stands: 'alone' }],
	['Table', { properties: { id: { kind: 'table' } }, holds: 'nothing', stands: 'alone' }],
	['Figures', { properties: { ids: { kind: 'figures' } }, holds: 'nothing', stands: 'alone' }],
	['Source', { properties: { id: { kind: 'source' } }, holds: 'nothing' }],
	['Note', { properties: { kind: { kind: 'choice', of: Object.keys(noteKinds) } }, holds: 'blocks', stands: 'alone' }],
	['Idiom', { properties: {}, holds: 'words' }],
]);

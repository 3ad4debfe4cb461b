/**
 * The kinds of notes: the name that readers see above one, and whether it may hold a block of code, in which numbers
 * are not checked.
 */
export const noteKinds = {
	caveat: { name: 'Caveat', holdsCode: false },
	method: { name: 'Method', holdsCode: true },
	example: { name: 'Example', holdsCode: true },
} as const;

export type NoteKind = keyof typeof noteKinds;

export function isNoteKind(kind: string): kind is NoteKind {
	return Object.hasOwn(noteKinds, kind);
}

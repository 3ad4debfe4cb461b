/**
 * The kinds of notes: what readers see above one, and whether it may hold a block of code, whose numbers nobody checks.
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

import type { MessageKey } from '../words/catalogues.ts';

/**
 * The kinds of notes: the message above one, and whether it may hold a block of code, whose numbers nobody checks.
 */
export const noteKinds = {
	note: { name: 'note.note', holdsCode: false },
	caveat: { name: 'note.caveat', holdsCode: false },
	method: { name: 'note.method', holdsCode: true },
	example: { name: 'note.example', holdsCode: true },
} as const satisfies Readonly<Record<string, { name: MessageKey; holdsCode: boolean }>>;

export type NoteKind = keyof typeof noteKinds;

export function isNoteKind(kind: string): kind is NoteKind {
	return Object.hasOwn(noteKinds, kind);
}

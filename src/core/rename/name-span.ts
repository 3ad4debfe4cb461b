import type { CitableKind } from '../model/edition.ts';

/** The kinds of things whose names an author writes. */
export const RENAMED_KINDS = [
	'figure',
	'claim',
	'heading',
	'section',
	'chart',
	'table',
	'picture',
	'source',
	'term',
	'unknown',
	'work',
] as const satisfies readonly CitableKind[];
export type RenamedKind = (typeof RENAMED_KINDS)[number];

/** Where a file names a thing; offsets count UTF-16 code units. */
export interface NameSpan {
	readonly start: number;
	readonly end: number;
	readonly kind: RenamedKind;
	readonly id: string;
	/** Whether it is written as SQL writes it, with `_` for `-`. */
	readonly isSql?: true;
}

export function isRenamedKind(kind: string): kind is RenamedKind {
	return RENAMED_KINDS.some((each) => each === kind);
}

/** A figure or a term in braces, up to the end of its id: `{gpu-growth`, `{term:co2`. */
const MENTION = /\{(term:)?([a-z][a-z0-9-]*(?:\/[a-z0-9-]+)*)(?=[.:}\s])/g;

/** The things that a sentence names in braces. */
export function namesInSentence(sentence: string, offset: number): NameSpan[] {
	return [...sentence.matchAll(MENTION)].flatMap(({ 0: written, 1: term, 2: id = '', index }): NameSpan[] => {
		const end = offset + index + written.length;
		// `{each:Country}` and `{idiom:words}` name nothing.
		if (term === undefined && /^(?:each|idiom|term)$/.test(id)) return [];
		return [{ start: end - id.length, end, kind: term === undefined ? 'figure' : 'term', id }];
	});
}

/** A name as `changes.yaml` and `<Ref>` write it: `figure:gpu-growth`. */
export function nameInRef(written: string, offset: number): NameSpan[] {
	const [, kind = '', id = ''] = /^([a-z]+):(.+)$/s.exec(written) ?? [];
	if (!isRenamedKind(kind)) return [];
	return [{ start: offset + kind.length + 1, end: offset + written.length, kind, id }];
}

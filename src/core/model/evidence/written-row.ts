import type { z } from 'zod';

/** What an author writes of one kind of evidence. The kinds are listed in `written-kinds.ts`. */
export interface WrittenRow<Kind extends string, Spec> {
	readonly kind: Kind;
	/** The fragment under which its proof stands on the page of a figure. */
	readonly anchor: string;
	/** Whether the keys of a figure, which is not checked yet, say that it is of this kind. */
	readonly isWritten: (figure: object) => boolean;
	/** All fields of such a figure. */
	readonly schema: z.ZodType<Spec>;
	/** The sources that it names, each with the path of the field that does. */
	readonly sources: (spec: Spec) => readonly { readonly id: string; readonly path: readonly string[] }[];
	/** The words of sources that it quotes for its value. */
	readonly quotes: (spec: Spec) => readonly { readonly source: string; readonly words: string }[];
}

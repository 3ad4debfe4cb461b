import type { z } from 'zod';

/** What an author writes for one kind of evidence. The kinds are listed in `written-kinds.ts`. */
export interface WrittenRow<Kind extends string, Spec> {
	readonly kind: Kind;
	/** The field that only figures with such evidence have. */
	readonly key: string;
	/** The fragment of its proof on the page of a figure. */
	readonly anchor: string;
	/** Whether a figure is of this kind, by its keys. The figure has not been checked yet. */
	readonly isWritten: (figure: object) => boolean;
	/** All fields of such a figure. */
	readonly schema: z.ZodType<Spec>;
	/** The sources that it names, each with the path of the field that names it. */
	readonly sources: (spec: Spec) => readonly { readonly id: string; readonly path: readonly string[] }[];
	/** The words that it quotes for its value, each with the source. */
	readonly quotes: (spec: Spec) => readonly { readonly source: string; readonly words: string }[];
}

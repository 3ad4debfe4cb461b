import type { z } from 'zod';
import type { CopyKind } from '../source.ts';

/** What an author writes for one kind of table. The kinds are listed in `written-tables.ts`. */
export interface WrittenTable<Kind extends string, Spec> {
	readonly kind: Kind;
	/** The field that only tables of this kind have. */
	readonly key: string;
	/** All fields of such a table. */
	readonly schema: z.ZodType<Spec>;
	/** Whether its rows stand in `data/tables/<id>.csv`. */
	readonly hasRows: boolean;
	/** The sources that it names, each with the path of the field that names it. */
	readonly sources: (spec: Spec) => readonly { readonly id: string; readonly path: readonly string[] }[];
	/** What the saved copies of its sources must be. */
	readonly copy: CopyKind;
}

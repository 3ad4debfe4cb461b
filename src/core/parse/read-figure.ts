import { type EvidenceKind, type FigureSpec, kindOfFigure, writtenKinds } from '../model/evidence/written-kinds.ts';
import type { WrittenRow } from '../model/evidence/written-row.ts';
import type { Located, ReadItem } from './read-entry.ts';

/** A figure as it was written, by its kind of evidence. */
export type FigureDraft<Kind extends EvidenceKind = EvidenceKind> = {
	[Each in Kind]: Located<FigureSpec<Each>> & {
		readonly kind: Each;
		/** The sources that it names, and the words that it quotes: see {@link WrittenRow}. */
		readonly sources: ReturnType<WrittenRow<Each, FigureSpec<Each>>['sources']>;
		readonly quotes: ReturnType<WrittenRow<Each, FigureSpec<Each>>['quotes']>;
		readonly member?: FamilyMember | undefined;
	};
}[Kind];

/** What a figure is that was not written by itself, but made of a family. */
export interface FamilyMember {
	/** Id of the family. */
	readonly of: string;
	/** Its value in each column of `each`, in words, by the name of the column. */
	readonly words: ReadonlyMap<string, string>;
}

/** A family of figures as it was written: a cell with `each`. */
export type FamilyDraft = FigureDraft<'cell'>;

export function isFamily(figure: FigureDraft): figure is FamilyDraft {
	return figure.kind === 'cell' && figure.spec.cell.each !== undefined;
}

/** Checks a figure against the schema of its kind of evidence. */
export const readFigure: ReadItem<FigureDraft> = (value, as) => readAs(kindOfFigure(value), as);

function readAs<Kind extends EvidenceKind>(
	kind: Kind,
	as: Parameters<ReadItem<FigureDraft>>[1],
): FigureDraft<Kind> | undefined {
	const rows: { readonly [Each in EvidenceKind]: WrittenRow<Each, FigureSpec<Each>> } = writtenKinds;
	const { schema, sources, quotes } = rows[kind];
	const entry = as(schema);
	return entry && { ...entry, kind, sources: sources(entry.spec), quotes: quotes(entry.spec) };
}

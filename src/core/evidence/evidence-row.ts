import type { z } from 'zod';
import type { EvidenceGroup } from '../model/evidence/evidence-base.ts';
import type { Evidence, EvidenceKind, FigureSpec } from '../model/evidence/written-kinds.ts';
import type { Figure } from '../model/figure.ts';
import type { TableSchemaField } from '../model/table-schema.ts';
import type { KeyWith } from '../words/values.ts';
import type { Proof, ProofPart, ProofSetting } from './proof.ts';
import type { Prover } from './prover.ts';
import type { RecordSetting } from './record-setting.ts';
import type { Resolver } from './resolver.ts';

/** All that is peculiar to one kind of evidence. The kinds are listed in `evidence-kinds.ts`. */
export interface EvidenceRow<Kind extends EvidenceKind, Schema extends z.ZodType, Written = z.infer<Schema>> {
	readonly group: EvidenceGroup;
	/** Proves its figures against the sources. A kind without it is computed, by `core/derive`. */
	readonly prove?: Prover<FigureSpec<Kind>>;
	readonly resolve: Resolver<FigureSpec<Kind>>;
	readonly words: EvidenceWords;
	/** The kind under which an edition of this format publishes it. */
	readonly publishedAs: (format: number) => EvidenceKind;
	/** What JSON says of it. */
	readonly record: Schema;
	/** What `/data/figures.csv` says of it: its columns, and its cells by column. */
	readonly columns: Readonly<Record<string, Omit<TableSchemaField, 'name'>>>;
	readonly cells: (record: z.infer<Schema>) => Readonly<Record<string, string>>;
	readonly view: (evidence: Extract<Evidence, { kind: Kind }>) => EvidenceView<Written>;
}

/** What is said of the figures of a kind: to readers by messages, to authors in English. */
export interface EvidenceWords {
	/** Where the number comes from. */
	readonly origin: KeyWith;
	/** Heading of its proof on the page of a figure. */
	readonly heading: KeyWith;
	/** What a key figure calls its proof. */
	readonly proof: KeyWith;
	/** The link from a card to its proof. */
	readonly more: KeyWith;
	/** Stands for a period, an area or a population that nothing states. */
	readonly notStated: KeyWith;
	/** How many there are, in the register. A kind of which there are none is left out. */
	readonly counted: KeyWith<'count'>;
	/** The same where no kind is counted before, if the words differ. */
	readonly countedFirst?: KeyWith<'count'>;
	/** How many there are, in `check`. */
	readonly checked: (counted: Counted, sources: number) => string;
}

/** How many figures there are of a kind, at least one, and how `check` counts them: “1 figure”, then “3” alone. */
export interface Counted {
	readonly count: number;
	readonly named: string;
	/** Whether the sentence has named no other kind before. */
	readonly isFirst: boolean;
}

/** The evidence of one figure, whatever its kind. */
export interface EvidenceView<Written> {
	/** Ids of the sources that it rests on by itself. */
	readonly sources: readonly string[];
	/** Ids of the figures that it is computed from, in the order in which the formula names them. */
	readonly figures: readonly string[];
	/** In a line. */
	readonly proof: (figure: Pick<Figure, 'quantity' | 'unit' | 'qualifier'>, setting: ProofSetting) => Proof;
	/** On the page of the figure. */
	readonly parts: () => readonly ProofPart[];
	/** How the value came about, in a line for catalogues of data. */
	readonly technique?: ((locale: string) => string) | undefined;
	readonly write: (setting: RecordSetting) => Written;
	/** What an edition keeps of it, by the names of fields in `editions/formats`. */
	readonly kept: Readonly<Record<string, string | number | string[] | undefined>>;
}

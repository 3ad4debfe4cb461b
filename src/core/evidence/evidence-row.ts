import type { z } from 'zod';
import type { DataEngine } from '../data-sets/data-engine.ts';
import type { ScopeOfRow } from '../data-sets/scope-of-row.ts';
import type { EvidenceGroup } from '../model/evidence/evidence-base.ts';
import type { Computation, DerivedEvidence } from '../model/evidence/derived.ts';
import type { Evidence, EvidenceKind, FigureSpec } from '../model/evidence/written-kinds.ts';
import type { Figure } from '../model/figure.ts';
import type { Phrase } from '../model/phrase.ts';
import type { Qualifier, Quantity } from '../model/quantity.ts';
import type { SourceRecord } from '../model/source.ts';
import type { TableSchemaField } from '../model/table-schema.ts';
import type { Exactness } from '../model/uncertainty.ts';
import type { Unit } from '../model/unit.ts';
import type { Findings } from '../problem.ts';
import type { Proven } from '../provenance/prove-all.ts';
import type { KeyWith } from '../words/values.ts';
import type { Proof, ProofPart, ProofSetting } from './proof.ts';

/** All that is peculiar to one kind of evidence. The kinds are listed in `evidence-kinds.ts`. */
export interface EvidenceRow<Kind extends EvidenceKind, Schema extends z.ZodType, Written = z.infer<Schema>> {
	readonly group: EvidenceGroup;
	/** Proves its figures against the sources, all at once. A kind without it is computed, by `core/derive`. */
	readonly prove?: Prover<FigureSpec<Kind>>;
	readonly resolve: Resolver<FigureSpec<Kind>>;
	/** The evidence without what its sources keep back. A passage is none of it: it is taken out for every kind alike. */
	readonly publish: PublishEvidence<Extract<Evidence, { kind: Kind }>>;
	readonly words: EvidenceWords;
	/** How many there are, in what `check` prints for authors. */
	readonly summary: (counted: Counted, sources: number) => string;
	/** The kind under which an edition of this format publishes it. */
	readonly publishedAs: (format: number) => EvidenceKind;
	/** Schema of its record in JSON. */
	readonly record: Schema;
	/** Its columns in `/data/figures.csv`. */
	readonly columns: Readonly<Record<string, Omit<TableSchemaField, 'name'>>>;
	/** Its cells there, by column. */
	readonly cells: (record: z.infer<Schema>) => Readonly<Record<string, string>>;
	readonly view: (evidence: Extract<Evidence, { kind: Kind }>) => EvidenceView<Written>;
}

/** Proves the figures of one kind of evidence, and returns those that are proven, by id. It has reported the others. */
export type Prover<Spec> = (
	claims: readonly Claimed<Spec>[],
	against: ProvenSources,
) => ReadonlyMap<string, ProvenFigure>;

/** A figure that is to be proven. */
export interface Claimed<Spec> {
	readonly spec: Spec;
	/** Absent if the figure leaves it to its source. */
	readonly unit: Unit | undefined;
	readonly findings: Findings;
}

/** What figures are proven against. */
export interface ProvenSources extends Pick<Proven, 'sources' | 'copies' | 'units' | 'translate'> {
	readonly engine: DataEngine | undefined;
	/** Queries that have files of their own, by the names of these. */
	readonly queries: ReadonlyMap<string, string>;
	/** Whether so many problems have been reported that the others may wait. */
	readonly isFull: () => boolean;
}

/** What a source proves of a figure. */
export interface ProvenFigure extends Exactness {
	/** When and where it holds, if the source says it. */
	readonly scope?: ScopeOfRow | undefined;
	readonly quantity: Quantity;
	readonly unit: Unit;
	readonly qualifier?: Qualifier | undefined;
	readonly evidence: Evidence;
}

/** Resolves the evidence of a figure of one kind; `undefined` if an earlier step has reported why it cannot. */
export type Resolver<Spec> = (spec: Spec, known: KnownOfFigure) => Evidence | undefined;

/** Takes out of evidence what may not be published, by what the record of each source allows. */
export type PublishEvidence<Of> = (evidence: Of, allowed: (source: string) => SourceRecord['publish']) => Of;

/** What earlier steps have found out about a figure. */
export interface KnownOfFigure {
	readonly proven: ProvenFigure | undefined;
	/** Its formula, computed. */
	readonly derivation:
		(Pick<Computation, 'expression' | 'units' | 'unrounded'> & Pick<DerivedEvidence, 'inputs'>) | undefined;
	/** Resolves a sentence in one of its fields. */
	readonly sentence: (text: string, ...field: string[]) => Phrase;
}

/** What is said of the figures of a kind to readers, by messages. */
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
	/** Ids of the sources that it quotes itself, not through its inputs. */
	readonly sources: readonly string[];
	/** Ids of the figures that it is computed from, in the order in which the formula names them. */
	readonly figures: readonly string[];
	/** What proves the figure, in one line. */
	readonly proof: (figure: Pick<Figure, 'quantity' | 'unit' | 'qualifier'>, setting: ProofSetting) => Proof;
	/** The same in parts, on the page of the figure. */
	readonly parts: () => readonly ProofPart[];
	/** How the value came about, in a line for catalogues of data. */
	readonly technique?: ((locale: string) => string) | undefined;
	readonly write: (setting: RecordSetting) => Written;
	/** What an edition keeps of it, by the names of fields in `editions/formats`. */
	readonly kept: Readonly<Record<string, string | number | string[] | undefined>>;
}

/** What a writer of the records of one report needs. Each saved copy is read once. */
export interface RecordSetting {
	readonly figureById: (id: string) => Figure;
	/** The saved copy of a source. */
	readonly copyOf: (source: string) => {
		/** Permanent address of what is published of it. */
		readonly url: string;
		/** Of the whole copy. */
		readonly sha256: string;
		/** Counts code points up to an offset in UTF-16 code units. Left out if not the whole of a text is published. */
		readonly codePoints: ((offset: number) => number) | undefined;
	};
	/** The permanent address of a path. */
	readonly permalink: (path: string) => string;
	readonly locale: string;
	/** Format of the edition that the record belongs to. */
	readonly format: number;
}

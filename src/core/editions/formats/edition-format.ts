import type { Chart } from '../../model/chart.ts';
import type { CitableKind } from '../../model/edition.ts';
import type { Figure } from '../../model/figure.ts';
import type { Picture } from '../../model/picture.ts';
import type { Report } from '../../model/report.ts';
import type { Claim, Section } from '../../model/section.ts';
import type { PublishedSource } from '../../model/source.ts';
import type { Table } from '../../model/table.ts';
import type { PublicFile } from '../../public/check-public.ts';
import type { Term } from '../../model/term.ts';
import type { Work } from '../../model/work.ts';
import type { Json } from '../canonical-json.ts';
import type { Structure } from '../structure-of.ts';

export interface Structured {
	readonly structure: Structure;
}

/** What the content of a citable is made from, by its kind. */
export interface Subjects {
	readonly report: Report['meta'];
	/** BCP 47 tag of a translation. */
	readonly language: string;
	readonly section: Section & Structured;
	readonly heading: Section['headings'][number] & Structured;
	readonly claim: Claim & Structured;
	readonly figure: Figure;
	readonly chart: Chart;
	readonly table: Table & {
		/** SHA-256 of the cells, if the rows have no quotes. */
		readonly cells?: string | undefined;
	};
	readonly picture: Picture & {
		/** SHA-256 of the file that its author gave. */
		readonly sha256: string;
	};
	readonly source: PublishedSource;
	readonly term: Term;
	readonly work: Work;
	readonly unknown: Report['meta']['unknowns'][number];
	readonly file: PublicFile & { readonly sha256: string };
}

/**
 * Values and words that an edition keeps of a citable, by name. What is computed under a name never changes: to compute
 * it in another way, give it another name in a later format.
 */
export type Fields<Subject> = Readonly<Record<string, (subject: Subject) => Json | undefined>>;

/** What an edition that is published now keeps of each kind of citable. */
export type CurrentFields = { readonly [Kind in CitableKind]: Fields<Subjects[Kind]> };

/** What an edition keeps of each kind of citable. A kind that it lacks had no address of its own then. */
export type EditionFormat = Partial<CurrentFields>;

/** Plain data as JSON keeps it: what is undefined is left out. */
export function plainData(value: unknown): Json {
	// oxlint-disable-next-line typescript/no-unsafe-return -- What `JSON.parse` returns is JSON.
	return JSON.parse(JSON.stringify(value));
}

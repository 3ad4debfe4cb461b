import type { Chart } from './chart.ts';
import type { Editions } from './edition.ts';
import type { Figure } from './figure.ts';
import type { Look } from './look.ts';
import type { NumberedByRef } from './numbered.ts';
import type { References } from './reference.ts';
import type { Picture } from './picture.ts';
import type { ReportMeta } from './report-meta.ts';
import type { Section } from './section.ts';
import type { PublishedSource } from './source.ts';
import type { Table } from './table.ts';
import type { TranslationOf } from './translation.ts';
import type { Term } from './term.ts';
import type { Citation, Work } from './work.ts';

/** The resolved report, from which every page and every download is made. It is plain data and is never changed. */
export interface Report {
	readonly meta: ReportMeta;
	/** How it looks, in every output. */
	readonly look: Look;
	readonly sections: readonly Section[];
	/** The charts, tables and claims that the sections show, in the order of the report. */
	readonly numbered: NumberedByRef;
	/** What prose refers to. */
	readonly references: References;
	/** In the order of the files and of the entries in them. */
	readonly figures: readonly Figure[];
	readonly charts: readonly Chart[];
	readonly tables: readonly Table[];
	readonly pictures: readonly Picture[];
	/** What is kept back of their copies is not in here. */
	readonly sources: readonly PublishedSource[];
	readonly terms: readonly Term[];
	/** The works cited, in the order of the list of them. */
	readonly works: readonly Work[];
	/** The citations of works, in reading order. */
	readonly citations: readonly Citation[];
	/** Of a translation, what it has to catch up with. The original has none. */
	readonly translation?: TranslationOf | undefined;
	/** The editions published so far, and whether this one may be cited. */
	readonly editions: Editions;
}

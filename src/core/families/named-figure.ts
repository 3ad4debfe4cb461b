import { ChartSpec } from '../chart/chart-spec.ts';
import { EditionChangesSpec } from '../model/change-spec.ts';
import { writtenKinds } from '../model/evidence/written-kinds.ts';
import { PictureSpec } from '../model/picture.ts';
import { ReportMetaSpec } from '../model/report-meta.ts';
import { SourceSpec } from '../model/source.ts';
import { writtenTables } from '../model/tables/written-tables.ts';
import { TermSpec } from '../model/term.ts';
import type { Draft } from '../parse/read-draft.ts';
import type { Place } from '../problem.ts';
import { figuresInEntry } from './figures-in-entry.ts';
import { figuresInProse } from './figures-in-prose.ts';

/** The id of a figure where something names it. */
export interface NamedFigure {
	readonly id: string;
	readonly at: () => Place;
	/** Whether it is part of an address to which a link leads. Whether that exists is checked with the other links. */
	readonly isLink?: true;
}

/** Everything that names a figure, in data files and in prose. */
export function namedFigures({
	meta,
	sources,
	figures,
	terms,
	tables,
	charts,
	pictures,
	changes,
	prose,
}: Draft): readonly NamedFigure[] {
	return [
		...figuresInEntry(meta, ReportMetaSpec),
		...sources.flatMap((entry) => figuresInEntry(entry, SourceSpec)),
		...figures.flatMap((entry) => figuresInEntry(entry, writtenKinds[entry.kind].schema)),
		...terms.flatMap((entry) => figuresInEntry(entry, TermSpec)),
		...tables.flatMap((entry) => figuresInEntry(entry, writtenTables[entry.kind].schema)),
		...charts.flatMap((entry) => figuresInEntry(entry, ChartSpec)),
		...pictures.flatMap((entry) => figuresInEntry(entry, PictureSpec)),
		...changes.flatMap((entry) => figuresInEntry(entry, EditionChangesSpec)),
		...prose.flatMap(figuresInProse),
	];
}

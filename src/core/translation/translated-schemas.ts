import type { z } from 'zod';
import { ChartSpec } from '../chart/chart-spec.ts';
import { EditionChangesSpec } from '../model/change-spec.ts';
import { writtenKinds } from '../model/evidence/written-kinds.ts';
import { PictureSpec } from '../model/picture.ts';
import { ReportMetaSpec } from '../model/report-meta.ts';
import { SourceSpec } from '../model/source.ts';
import { writtenTables } from '../model/tables/written-tables.ts';
import { TermSpec } from '../model/term.ts';
import { UnitSpec } from '../model/unit.ts';

const { sections, unknowns } = ReportMetaSpec.shape;

/** The report itself: its sections and what it says is not known are things of their own. */
export const OwnWords = ReportMetaSpec.omit({ sections: true, unknowns: true });
export const SectionSpec = sections.element;
export const UnknownSpec = unknowns.unwrap().element;

/** The schemas of all that has words in data files, by the kind that a file of words names: one for each form of it. */
export const translatedSchemas = {
	report: [OwnWords],
	section: [SectionSpec],
	unknown: [UnknownSpec],
	figure: Object.values(writtenKinds).map(({ schema }): z.ZodType => schema),
	chart: ChartSpec.options,
	table: Object.values(writtenTables).map(({ schema }): z.ZodType => schema),
	picture: [PictureSpec],
	source: [SourceSpec],
	term: [TermSpec],
	unit: [UnitSpec],
	change: [EditionChangesSpec],
} satisfies Record<string, readonly z.ZodType[]>;

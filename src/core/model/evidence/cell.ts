import { z } from 'zod';
import { bounds } from '../bounds.ts';
import type { ShownRows } from '../data-set.ts';
import { AreaOrUnstated, figureFields, PeriodOrUnstated } from '../figure.ts';
import { IdPart, SourceId } from '../id.ts';
import { PhraseSource } from '../phrase.ts';
import { Qualifier, type Quantity } from '../quantity.ts';
import { CellText, Code } from '../text-kind.ts';
import { RoundingStep, UncertaintyByFigure } from '../uncertainty.ts';
import type { Unit } from '../unit.ts';
import { UnitCode } from '../unit.ts';
import type { EvidenceBase } from './evidence-base.ts';
import type { WrittenRow } from './written-row.ts';

/** Columns that the id of a figure may hold, so that it stays short. */
const MOST_KEYS = 6;

const Column = Code.describe('The name of a column.');

/** Fields of a figure whose number the build reads from data sets. */
export const readFields = {
	...figureFields,
	unit: UnitCode.optional().describe('Left out, it is that of the column. Another of the same dimension is computed.'),
	round: z.number().positive().optional().describe('Round to the nearest multiple of this; then shown as “about”.'),
	qualifier: Qualifier.optional(),
	uncertainty: UncertaintyByFigure.optional(),
	rounded: RoundingStep.optional(),
	assumption: PhraseSource.optional().describe('What the number assumes and no source states.'),
	population: PhraseSource.describe('What was counted or measured, or `unstated`.'),
};

/** Two columns whose cells are one value together. */
const TwoColumns = z.union([
	z.strictObject({ low: Column, high: Column }),
	z.strictObject({ value: Column, margin: Column }),
]);

/** The columns of a family of figures. */
const Each = z
	.record(z.string().max(bounds.text), z.union([z.record(z.string().max(bounds.text), IdPart), z.null()]))
	.refine((each) => Object.keys(each).length > 0, 'Name at least one column.')
	.refine((each) => Object.keys(each).length <= MOST_KEYS, `Name ${MOST_KEYS} columns at most.`)
	.describe(
		'Makes a family: a figure for each value of these columns that is used, as in `co2/de/2020`. For each column ' +
			'nothing, or the part of the id for each value that has a figure: { GERMANY: de }.',
	);

/** A number that stands in a cell of a data set. Written in `data/figures/*.yaml`. */
export const CellFigureSpec = z.strictObject({
	...readFields,
	cell: z
		.strictObject({
			source: SourceId.describe('A data set in `data/sources`.'),
			where: z
				.record(z.string().max(bounds.text), z.union([CellText, z.number(), z.boolean()]))
				.default({})
				.describe('The row: for each column that finds it, what its cell holds.'),
			column: Column.optional().describe('The column of the number.'),
			columns: TwoColumns.optional().describe('Instead of `column`: { low, high }, or { value, margin }.'),
			each: Each.optional(),
		})
		.refine(
			({ column, columns }) => (column === undefined) !== (columns === undefined),
			'Write either `column` or `columns`.',
		)
		.refine(
			({ where, each = {} }) => Object.keys(each).every((column) => !Object.hasOwn(where, column)),
			'A column stands either in `where` or in `each`.',
		)
		.meta({ oneOf: [{ required: ['column'] }, { required: ['columns'] }] })
		.describe('The cell of a data set in which the number stands.'),
	period: PeriodOrUnstated.optional().describe('Left out, it is what the `period` column says.'),
	area: AreaOrUnstated.optional().describe('Left out, it is what the `area` column says.'),
});
export type CellFigureSpec = z.infer<typeof CellFigureSpec>;

/** A number that stands in a cell. */
export const cell: WrittenRow<'cell', CellFigureSpec> = {
	kind: 'cell',
	key: 'cell',
	anchor: 'cell',
	isWritten: (figure) => Object.hasOwn(figure, 'cell'),
	schema: CellFigureSpec,
	sources: ({ cell: { source } }) => [{ id: source, path: ['cell', 'source'] }],
	quotes: () => [],
};

/** What a number read from a data set was before it was put into the unit of the figure and rounded. */
export interface ReadNumber {
	/** The step that it was rounded to. */
	readonly round?: number | undefined;
	/** The value before rounding, in the unit of the figure; absent if rounding did not change it. */
	readonly unrounded?: Quantity | undefined;
	/** The unit of the column, and what its numbers are multiples of; absent if that is the unit of the figure. */
	readonly convertedFrom?: { readonly unit: Unit; readonly scale: number } | undefined;
}

/** The number stands in a cell of a data set. */
export interface CellEvidence extends EvidenceBase, ReadNumber {
	readonly kind: 'cell';
	readonly source: string;
	/** What finds the row. */
	readonly where: readonly { readonly column: string; readonly value: string }[];
	/** The row, from 1, in the order of the file. */
	readonly row: number;
	/** The cells of the value, as they were written; `null` where one is empty, no `text` if it may not be published. */
	readonly cells: readonly { readonly column: string; readonly text?: string | null }[];
	/** The cells of the row by the names of their columns, as they were written: all that may be published. */
	readonly cellsOfRow: ReadonlyMap<string, string | null>;
	/** The row, with those before and after it: as far as they may be published. */
	readonly around: ShownRows;
}

/** Whether a number stands in a cell of a data set. */
export function isCell(evidence: { readonly kind: string }): evidence is CellEvidence {
	return evidence.kind === 'cell';
}

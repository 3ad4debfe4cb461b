import { z } from 'zod';
import { bounds } from '../bounds.ts';
import { COLUMN_TYPES } from '../data-set.ts';
import { PhraseSource } from '../phrase.ts';
import { Code } from '../text-kind.ts';
import { UnitCode } from '../unit.ts';
import { CellLook } from './cell-look.ts';

/** A column whose cells come from data sets, where it needs another title or unit than it has there. */
export const DataField = z.strictObject({
	name: Code.describe('The name of the column in the result.'),
	title: PhraseSource.optional().describe('Heading that readers see; left out, it is the name of the column.'),
	unit: UnitCode.optional().describe(
		'Left out, it is that of the column in the data set. Another of the same dimension is computed.',
	),
	type: z.enum(COLUMN_TYPES).optional().describe('What its cells are, if that is not what the data say.'),
	round: z.number().positive().optional().describe('Round its numbers to the nearest multiple of this.'),
	show: CellLook.optional(),
	description: PhraseSource.optional().describe('What the column holds, where its title does not say it.'),
});
export type DataField = z.infer<typeof DataField>;

export const DataFields = z
	.array(DataField)
	.max(bounds.items)
	.default([])
	.describe('Columns that need another title, type or unit than they have in the data set, or bars.');

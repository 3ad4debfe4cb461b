import { z } from 'zod';
import { bounds } from '../model/bounds.ts';
import { FigureId, Id } from '../model/id.ts';
import { PhraseSource } from '../model/phrase.ts';
import { Code } from '../model/text-kind.ts';

const Label = PhraseSource.optional().describe(
	'What the reader sees beside the mark; the figure’s own label where it is left out.',
);
const Item = z.strictObject({ figure: FigureId.describe('A figure with a value in the chart’s unit.'), label: Label });
const Column = Code.describe('Name of a column of the table.');

/**
 * Parts of the schemas of several kinds of chart. The kinds get them as an argument and do not import them, so that
 * they stay out of the browser’s bundle.
 */
export const specParts = {
	z,
	bounds,
	Id,
	FigureId,
	Phrase: PhraseSource,
	/** What every chart has. */
	words: {
		title: PhraseSource.describe('What the chart shows, without its conclusion.'),
		takeaway: PhraseSource.describe('What a reader should see in it, in one sentence.'),
		axis: PhraseSource.optional().describe('What is measured, for the axis; the unit is added.'),
		note: PhraseSource.optional().describe(
			'What to keep in mind; assumptions of derived figures are added by themselves.',
		),
	},
	Label,
	/** A figure that is drawn as a mark. */
	Item,
	Column,
	/** Rows taken from a table instead of figures. */
	rows: z.strictObject({ table: Id, label: Column, value: Column }).optional(),
	references: z.array(Item).max(bounds.list).default([]).describe('Figures drawn as lines across the chart.'),
	sort: z.enum(['given', 'ascending', 'descending']).default('given').describe('Order of the marks.'),
	startAtZero: z.boolean().default(true).describe('Whether the axis starts at zero. Bars always do.'),
};
export type SpecParts = typeof specParts;

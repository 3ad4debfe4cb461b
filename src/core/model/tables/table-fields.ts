import { z } from 'zod';
import { PhraseSource } from '../phrase.ts';

/** Fields of every table. */
export const tableFields = {
	title: PhraseSource.describe('What the table shows.'),
	description: PhraseSource.describe('One or two sentences on what the rows are.'),
	fold: z
		.int()
		.min(1)
		.max(500)
		.optional()
		.describe('How many rows the text, a print and the PDF show; the page of the table shows more, its file all.'),
};

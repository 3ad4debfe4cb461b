import { z } from 'zod';

/** What the cells of a column show beside their numbers. It is a look: no file and no edition has it. */
export const CellLook = z
	.enum(['bar'])
	.describe('`bar`: a bar beside each number of the column, from zero and on one scale.');
export type CellLook = z.infer<typeof CellLook>;

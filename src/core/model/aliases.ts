import { z } from 'zod';
import { bounds } from './bounds.ts';
import { OwnCode } from './text-kind.ts';

/** Other words by which readers look for something. */
export const Aliases = z
	.array(OwnCode)
	.max(bounds.items)
	.optional()
	.describe('Other words by which readers search for it, such as `brain drain`. No page shows them.');
export type Aliases = readonly string[] | undefined;

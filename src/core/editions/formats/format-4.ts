import { viewOf } from '../../evidence/evidence-kinds.ts';
import type { EditionFormat } from './edition-format.ts';
import { format3 } from './format-3.ts';

/** Adds who read a number where the build could not, and why. */
export const format4 = {
	...format3,
	figure: { ...format3.figure, reading: ({ evidence }) => viewOf(evidence).kept['reading'] },
} as const satisfies EditionFormat;

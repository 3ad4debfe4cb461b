import type { EditionFormat } from './edition-format.ts';
import { format7 } from './format-7.ts';

/** Has what prose holds besides words, figures and charts. */
export const format8 = {
	...format7,
	/** The words of a reference without its number, which is another one as soon as a work is cited before it. */
	work: { reference: ({ reference }) => reference.text },
} as const satisfies EditionFormat;

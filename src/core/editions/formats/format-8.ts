import type { EditionFormat } from './edition-format.ts';
import { format7 } from './format-7.ts';

/** Has what prose holds besides words, figures and charts. */
export const format8 = { ...format7 } as const satisfies EditionFormat;

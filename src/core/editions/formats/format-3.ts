import { evidenceKinds } from '../../evidence/evidence-kinds.ts';
import type { EditionFormat } from './edition-format.ts';
import { format2 } from './format-2.ts';

/** Adds the kind of evidence as it is published, in which `chosen` and `derived` are two. */
export const format3 = {
	...format2,
	figure: { ...format2.figure, evidence: ({ evidence }) => evidenceKinds[evidence.kind].publishedAs(3) },
} as const satisfies EditionFormat;

import type { Section } from '../../model/section.ts';
import type { EditionFormat } from './edition-format.ts';
import { format7 } from './format-7.ts';

/** Has what prose holds besides words, figures and charts: the words of footnotes. */
export const format8 = {
	...format7,
	section: { ...format7.section, footnotes: footnotesOf },
	claim: { ...format7.claim, footnotes: footnotesOf },
} as const satisfies EditionFormat;

function footnotesOf({ footnotes }: Pick<Section, 'footnotes'>): string[] | undefined {
	return footnotes.length === 0 ? undefined : [...footnotes];
}

import type { Section } from '../../model/section.ts';
import type { EditionFormat } from './edition-format.ts';
import { figuresIn, listed } from './format-2.ts';
import { format7 } from './format-7.ts';

/** Has what prose holds besides words, figures and charts, and what the numbers of the report rest on. */
export const format8 = {
	...format7,
	report: {
		...format7.report,
		standing: ({ standing }) => standing?.text,
		standingTargets: ({ standing, about }) => listed(figuresIn(standing, about)),
		about: ({ about }) => about?.text,
	},
	picture: {
		alt: ({ alt }) => alt.text,
		caption: ({ caption }) => caption.text,
		credit: ({ credit }) => credit.text,
		licence: ({ licence }) => licence,
		date: ({ date }) => date,
		url: ({ url }) => url,
		file: ({ sha256 }) => sha256,
		targets: ({ alt, caption, credit }) => listed(figuresIn(alt, caption, credit)),
	},
	section: { ...format7.section, footnotes: footnotesOf },
	claim: { ...format7.claim, footnotes: footnotesOf },
	/** The words of a reference without its number, which is another one as soon as a work is cited before it. */
	work: { reference: ({ reference }) => reference.text },
} as const satisfies EditionFormat;

function footnotesOf({ footnotes }: Pick<Section, 'footnotes'>): string[] | undefined {
	return footnotes.length === 0 ? undefined : [...footnotes];
}

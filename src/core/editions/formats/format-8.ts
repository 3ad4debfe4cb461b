import type { Phrase } from '../../model/phrase.ts';
import type { EditionFormat } from './edition-format.ts';
import { format7 } from './format-7.ts';

/** Has what prose holds besides words, figures and charts: pictures. */
export const format8 = {
	...format7,
	picture: {
		alt: ({ alt }) => alt.text,
		caption: ({ caption }) => caption.text,
		credit: ({ credit }) => credit.text,
		licence: ({ licence }) => licence,
		date: ({ date }) => date,
		url: ({ url }) => url,
		file: ({ sha256 }) => sha256,
		targets: ({ alt, caption, credit }) => figuresIn(alt, caption, credit),
	},
} as const satisfies EditionFormat;

/** The figures that sentences name; nothing if they name none. */
function figuresIn(...phrases: readonly Phrase[]): string[] | undefined {
	const named = phrases.flatMap(({ parts }) =>
		parts.flatMap((part) => (typeof part === 'string' ? [] : [`figure:${part.figure}`])),
	);
	return named.length === 0 ? undefined : named;
}

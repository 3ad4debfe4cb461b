import type { Phrase } from '../../model/phrase.ts';
import type { EditionFormat } from './edition-format.ts';
import { format1 } from './format-1.ts';

/** Adds what words lead to, what stands between paragraphs, and what else is seen of the report and its sources. */
export const format2 = {
	...format1,
	report: {
		...format1.report,
		shortTitle: ({ shortTitle }) => shortTitle,
		language: ({ language }) => language,
		licenceUrl: ({ licence }) => licence.content.url,
		coverChart: ({ coverChart }) => coverChart,
		targets: ({ abstract, description }) => listed(figuresIn(abstract, description)),
	},
	section: {
		...format1.section,
		targets: ({ summary, targets }) => listed([...figuresIn(summary), ...targets]),
		blocks: ({ blocks }) => listed(blocks),
	},
	heading: { ...format1.heading, depth: ({ depth }) => depth },
	claim: {
		...format1.claim,
		targets: ({ title, targets }) => listed([...figuresIn(title), ...targets]),
		blocks: ({ blocks }) => listed(blocks),
	},
	figure: {
		...format1.figure,
		targets: ({ definition, caveats, evidence }) =>
			listed([
				...figuresIn(definition, ...caveats.map(({ text }) => text)),
				...figuresIn(evidence.kind === 'derived' ? evidence.assumption : undefined),
			]),
	},
	chart: {
		...format1.chart,
		targets: ({ title, takeaway, note }) => listed(figuresIn(title, takeaway, note)),
	},
	source: {
		...format1.source,
		retrieved: ({ retrieved }) => retrieved,
		language: ({ language }) => language,
		complete: ({ complete }) => complete,
	},
	term: { ...format1.term, targets: ({ definition }) => listed(figuresIn(definition)) },
	unknown: { ...format1.unknown, targets: ({ text }) => listed(figuresIn(text)) },
	file: { sha256: ({ sha256 }) => sha256 },
} as const satisfies EditionFormat;

/** A list that an edition keeps only where something is on it. */
function listed(items: readonly string[]): string[] | undefined {
	return items.length === 0 ? undefined : [...items];
}

/** The figures that sentences name: a number may lead to another figure and read the same. */
function figuresIn(...phrases: readonly (Phrase | undefined)[]): string[] {
	return phrases.flatMap((phrase) =>
		(phrase?.parts ?? []).flatMap((part) => (typeof part === 'string' ? [] : [`figure:${part.figure}`])),
	);
}

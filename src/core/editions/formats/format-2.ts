import { viewOf } from '../../evidence/evidence-kinds.ts';
import type { Phrase } from '../../model/phrase.ts';
import type { UnitAtom } from '../../model/unit.ts';
import { type EditionFormat, plainData } from './edition-format.ts';
import { format1 } from './format-1.ts';

/**
 * Adds how prose is put together, what words lead to, and what else is seen of the report, its charts and its sources.
 */
export const format2 = {
	...format1,
	report: {
		...format1.report,
		shortTitle: ({ shortTitle }) => shortTitle,
		language: ({ language }) => language,
		paper: ({ paper }) => paper,
		licenceName: ({ licence }) => licence.content.name,
		licenceUrl: ({ licence }) => licence.content.url,
		codeLicence: ({ licence }) => plainData(licence.code),
		citationStyles: ({ citationStyles }) => citationStyles && [...citationStyles],
		unknowns: ({ unknowns }) => listed(unknowns.map(({ id }) => `unknown:${id}`)),
		coverChart: ({ coverChart }) => coverChart,
		targets: ({ abstract, description }) => listed(figuresIn(abstract, description)),
	},
	section: {
		...format1.section,
		targets: ({ summary }) => listed(figuresIn(summary)),
		structure: ({ structure }) => [...structure],
	},
	heading: { ...format1.heading, depth: ({ depth }) => depth, structure: ({ structure }) => [...structure] },
	claim: {
		...format1.claim,
		targets: ({ title }) => listed(figuresIn(title)),
		structure: ({ structure }) => [...structure],
	},
	figure: {
		...format1.figure,
		unitNames: ({ unit }) => listed(unit.parts.flatMap(({ atom }) => ownNames(atom))),
		round: ({ evidence }) => viewOf(evidence).kept['round'],
		targets: ({ definition, caveats, evidence }) =>
			listed(figuresIn(definition, ...caveats.map(({ text }) => text), evidence.assumption)),
	},
	chart: {
		...format1.chart,
		targets: ({ title, takeaway, note }) => listed(figuresIn(title, takeaway, note)),
		startAtZero: ({ startsAtZero }) => startsAtZero,
		table: ({ table }) => (table === undefined ? undefined : [`table:${table}`]),
		intervals: ({ series }) =>
			listed(
				series.flatMap(({ marks }) =>
					marks.flatMap(({ interval }) => (interval === undefined ? [] : [`figure:${interval}`])),
				),
			),
	},
	source: {
		...format1.source,
		retrieved: ({ retrieved }) => retrieved,
		language: ({ language }) => language,
		complete: ({ extent }) => extent !== 'cut off',
	},
	term: { ...format1.term, targets: ({ definition }) => listed(figuresIn(definition)) },
	unknown: { ...format1.unknown, targets: ({ text }) => listed(figuresIn(text)) },
	file: { sha256: ({ sha256 }) => sha256 },
} as const satisfies EditionFormat;

/** A list that an edition keeps only where something is on it. */
export function listed(items: readonly string[]): string[] | undefined {
	return items.length === 0 ? undefined : [...items];
}

/** What readers see of a unit that the report has named itself. */
function ownNames({ code, ucum, display }: UnitAtom): string[] {
	if (display.by === 'several') return ownNames(display.of);
	return display.by === 'name' && ucum === `{${code}}`
		? Object.values(display.name).filter((each) => each !== undefined)
		: [];
}

/** The figures that sentences name: a number may lead to another figure and read the same. */
export function figuresIn(...phrases: readonly (Phrase | undefined)[]): string[] {
	return phrases.flatMap((phrase) =>
		(phrase?.parts ?? []).flatMap((part) => (typeof part === 'string' ? [] : [`figure:${part.figure}`])),
	);
}

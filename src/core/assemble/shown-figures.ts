import type { Phrase } from '../model/phrase.ts';
import type { Report } from '../model/report.ts';

/**
 * The ids of the figures that readers of the report see: in prose, in a chart or its words, or among the key figures.
 * Figures that stand only in the register are not among them.
 */
export function shownFigures({
	meta,
	sections,
	figures,
	charts,
	pictures,
}: Pick<Report, 'meta' | 'sections' | 'figures' | 'charts' | 'pictures'>): Set<string> {
	const phrases: readonly (Phrase | undefined)[] = [
		meta.abstract,
		meta.standing,
		meta.description,
		meta.about,
		...meta.unknowns.map(({ text }) => text),
		...sections.map(({ summary }) => summary),
		...charts.flatMap(({ title, takeaway, note }) => [title, takeaway, note]),
		...pictures.flatMap(({ alt, caption, credit }) => [alt, caption, credit]),
	];
	return new Set([
		...meta.keyFigures,
		...figures.flatMap(({ id, usedIn }) => (usedIn.some(({ kind }) => kind !== 'figure') ? [id] : [])),
		...phrases.flatMap(
			(phrase) => phrase?.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.figure])) ?? [],
		),
	]);
}

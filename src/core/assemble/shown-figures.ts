import type { Phrase } from '../model/phrase.ts';
import type { Report } from '../model/report.ts';

/**
 * Figures that a reader of the report meets: in prose, in a chart or its words, among the key figures. To stand in the
 * register alone is not enough.
 */
export function shownFigures({
	meta,
	sections,
	figures,
	charts,
}: Pick<Report, 'meta' | 'sections' | 'figures' | 'charts'>): Set<string> {
	const phrases: readonly (Phrase | undefined)[] = [
		meta.abstract,
		meta.description,
		...meta.unknowns.map(({ text }) => text),
		...sections.map(({ summary }) => summary),
		...charts.flatMap(({ title, takeaway, note }) => [title, takeaway, note]),
	];
	return new Set([
		...meta.keyFigures,
		...figures.flatMap(({ id, usedIn }) => (usedIn.some(({ kind }) => kind !== 'figure') ? [id] : [])),
		...phrases.flatMap(
			(phrase) => phrase?.parts.flatMap((part) => (typeof part === 'string' ? [] : [part.figure])) ?? [],
		),
	]);
}

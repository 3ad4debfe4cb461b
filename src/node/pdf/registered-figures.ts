import { viewOf } from '../../core/evidence/evidence-kinds.ts';
import { byId } from '../../core/model/by-id.ts';
import type { Figure } from '../../core/model/figure.ts';
import type { Report } from '../../core/model/report.ts';

/** With more the register would be a book that nobody prints, and take most of the time of the build. */
const MOST = 1000;

/**
 * The figures that the register in print has: all of them, and in a report of very many those that its text and charts
 * show and those that these are derived from. The others are in the files that the PDF carries, and the PDF says so.
 */
export function registeredFigures(
	{ figures, charts }: Pick<Report, 'figures' | 'charts'>,
	named: Iterable<string>,
	most = MOST,
): readonly Figure[] {
	if (figures.length <= most) return figures;
	const figureById = byId('figure', figures);
	const kept = new Set([...named, ...charts.flatMap((chart) => chart.figures)]);
	// A set is walked to its end, and so through what is added on the way.
	for (const id of kept) for (const input of viewOf(figureById(id).evidence).figures) kept.add(input);
	return figures.filter(({ id }) => kept.has(id));
}

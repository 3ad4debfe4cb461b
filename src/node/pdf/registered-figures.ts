import { viewOf } from '../../core/evidence/evidence-kinds.ts';
import { byId } from '../../core/model/by-id.ts';
import type { Figure } from '../../core/model/figure.ts';
import type { Report } from '../../core/model/report.ts';

/** A register of more figures would have hundreds of pages, and setting it would take most of the build’s time. */
const MOST = 1000;

/**
 * The figures that the printed register has: all of them or, in a report of very many, those that its text and charts
 * show and those that these are derived from. The others are in the files attached to the PDF, and the PDF says so.
 */
export function registeredFigures(
	{ figures, charts }: Pick<Report, 'figures' | 'charts'>,
	named: Iterable<string>,
	most = MOST,
): readonly Figure[] {
	if (figures.length <= most) return figures;
	const figureById = byId('figure', figures);
	const kept = new Set([...named, ...charts.flatMap((chart) => chart.figures)]);
	// The loop also reaches what it adds to the set.
	for (const id of kept) for (const input of viewOf(figureById(id).evidence).figures) kept.add(input);
	return figures.filter(({ id }) => kept.has(id));
}

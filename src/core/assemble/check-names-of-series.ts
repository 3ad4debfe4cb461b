import type { ChartRows } from '../chart/chart-rows.ts';
import type { ChartSeries } from '../model/chart.ts';
import type { Finding, Findings } from '../problem.ts';
import type { NamedUnit } from './drawable.ts';

/** Where the series of a chart are named in its file. */
interface Places {
	/** Its columns, if it draws rows. */
	readonly rows: Pick<ChartRows, 'series' | 'facet' | 'x' | 'y'> | undefined;
	/** Its figures, with the places that name them. */
	readonly figures: readonly NamedUnit[];
}

/** Reports series of one drawing that have one name: their marks could not be told apart, nor found by it. */
export function checkNamesOfSeries(series: readonly ChartSeries[], places: Places, findings: Findings): void {
	const seen = new Set<string>();
	for (const each of series) {
		const { label, facet } = each;
		const name = JSON.stringify([facet, label]);
		const path = seen.has(name) ? placeOf(each, places) : undefined;
		seen.add(name);
		if (path === undefined) continue;
		findings.report({
			rule: 'entry-matches-schema',
			path,
			message: `Two series${facet === undefined ? '' : ` of “${facet}”`} have the name “${label}”.`,
			hint:
				places.rows === undefined
					? 'Give each series a label of its own, or put the points of both into one series.'
					: 'Choose one of them by `where`, or give their columns or cells names that differ.',
		});
	}
}

/** The place that gives a series its name; none in a chart that names its series by itself. */
function placeOf({ marks, missing = [] }: ChartSeries, { rows, figures }: Places): Finding['path'] | undefined {
	if (rows !== undefined) return (rows.series ?? (rows.y.length > 1 ? rows.y.at(-1) : rows.facet) ?? rows.x).path;
	const own = new Set([...marks, ...missing].flatMap(({ figure }) => figure ?? []));
	const place = figures.findLast(({ figure, path: [field] }) => own.has(figure ?? '') && field === 'series');
	return place && [...place.path.slice(0, 2), 'label'];
}

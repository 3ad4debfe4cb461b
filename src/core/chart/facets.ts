import type { Chart, ChartSeries } from '../model/chart.ts';
import { namesOfSeries } from './distinguish.ts';

/** One of the small drawings of a chart. */
export interface Facet {
	readonly name: string;
	readonly series: readonly ChartSeries[];
}

/** The facets of a chart, in the order in which they come first; none if the chart is one drawing. */
export function facetsOf({ series }: Pick<Chart, 'series'>): Facet[] {
	const facets = Map.groupBy(series, ({ facet }) => facet);
	return [...facets].flatMap(([name, ofFacet]) => (name === undefined ? [] : [{ name, series: ofFacet }]));
}

/** Puts series that have facets in order: facet by facet, and in each as they follow each other in the whole chart. */
export function orderFacets(series: readonly ChartSeries[]): readonly ChartSeries[] {
	const facets = facetsOf({ series });
	if (facets.length === 0) return series;
	const names = namesOfSeries({ series });
	return facets.flatMap(({ series: own }) => [...own].sort((a, b) => names.indexOf(a.label) - names.indexOf(b.label)));
}

/** The series of each facet, those that it lacks without marks; of a chart that is one drawing, all. */
export function partsOf(series: readonly ChartSeries[]): readonly (readonly ChartSeries[])[] {
	const facets = facetsOf({ series });
	if (facets.length === 0) return [series];
	const names = namesOfSeries({ series });
	return facets.map(({ series: own }) =>
		names.map((label) => own.find((each) => each.label === label) ?? { label, marks: [] }),
	);
}

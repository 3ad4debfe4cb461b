import type { ChartSpec } from '../chart/chart-spec.ts';
import { facetsOf, orderFacets } from '../chart/facets.ts';
import { formatArea } from '../format/format-area.ts';
import { formatPeriod } from '../format/format-period.ts';
import type { Chart, ChartSeries } from '../model/chart.ts';
import type { Figure } from '../model/figure.ts';
import { UNSTATED } from '../model/quantity.ts';
import { suggestion } from '../parse/did-you-mean.ts';
import type { Findings } from '../problem.ts';
import { say } from '../words/say.ts';
import { comparedFigure, type Drawable } from './drawable.ts';

/** How many small drawings a chart may have. */
export const MOST_FACETS = 24;

/** What a figure states by which figures can be drawn apart, in words. */
const words = {
	area: ({ area }: Figure, locale: string) => formatArea(area, locale),
	period: ({ period }: Figure, locale: string) => formatPeriod(period, locale),
	population: ({ population }: Figure) => population,
} as const;

/**
 * Puts the series of a chart in the order of its facets. Rows have theirs by a column; figures get theirs here, by what
 * they state of themselves.
 */
export function inFacets(
	{ facet, rows }: Pick<ChartSpec, 'facet'> & { readonly rows?: unknown },
	series: readonly ChartSeries[],
	drawable: Pick<Drawable, 'figures' | 'originals' | 'locale'>,
	findings: Findings,
): readonly ChartSeries[] {
	if (facet === undefined) return series;
	const split = rows === undefined ? byFigures(facet, series, drawable, findings) : series;
	const count = facetsOf({ series: split }).length;
	if (count > MOST_FACETS)
		findings.report({
			rule: 'chart-has-values',
			path: ['facet'],
			message: `The chart has ${count} small drawings, one for each value of “${facet}”; it may have ${MOST_FACETS}.`,
			hint:
				rows === undefined
					? 'Draw fewer figures, or split them over several charts.'
					: `Choose some of the values by \`where\`, or draw them as lines of one chart by \`series: ${facet}\`.`,
		});
	return orderFacets(split);
}

/**
 * Notes of a chart in facets, each with the figure that its author names: marks of one label may stand in several.
 *
 * @param written The same notes as they stand in the file.
 */
export function notesInFacets(
	notes: NonNullable<Chart['notes']>,
	written: ChartSpec['notes'],
	series: readonly ChartSeries[],
): NonNullable<Chart['notes']> {
	const inSome = series.flatMap(({ facet, marks }) => (facet === undefined ? [] : marks.map(({ figure }) => figure)));
	return notes.map((note, index) => {
		const at = written?.[index]?.at;
		return typeof at === 'string' && inSome.includes(at) ? { ...note, figure: at } : note;
	});
}

function byFigures(
	facet: string,
	series: readonly ChartSeries[],
	drawable: Pick<Drawable, 'figures' | 'originals' | 'locale'>,
	findings: Findings,
): readonly ChartSeries[] {
	if (!isFacet(facet)) {
		const known = Object.keys(words);
		findings.report({
			rule: 'entry-matches-schema',
			path: ['facet'],
			message: `Figures have no “${facet}” by which they can be drawn apart.${suggestion(facet, known)}`,
			hint: 'Write `facet: area`, `facet: period` or `facet: population`; a column is named in charts of rows alone.',
		});
		return series;
	}
	const { figures, locale } = drawable;
	/** The first name that each value gets: a translation may have other words for it at another figure. */
	const names = new Map<string, string>();
	const nameOf = (id: string | undefined) => {
		const figure = id === undefined ? undefined : figures.get(id);
		const compared = id === undefined ? undefined : comparedFigure(id, drawable);
		if (figure === undefined || compared === undefined || figure[facet] === UNSTATED)
			return say(locale, 'value.not-stated-in-cell');
		const value = words[facet](compared, locale);
		const name = names.get(value) ?? words[facet](figure, locale);
		names.set(value, name);
		return name;
	};
	return series.flatMap(({ marks, missing = [], ...own }) => {
		const placed = [...marks, ...missing].map(({ figure }) => nameOf(figure));
		return [...new Set(placed)].map((name): ChartSeries => {
			const without = missing.filter(({ figure }) => nameOf(figure) === name);
			return {
				...own,
				facet: name,
				marks: marks.filter(({ figure }) => nameOf(figure) === name),
				...(without.length > 0 && { missing: without }),
			};
		});
	});
}

function isFacet(word: string): word is keyof typeof words {
	return Object.hasOwn(words, word);
}

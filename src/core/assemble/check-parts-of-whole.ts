import { formatArea } from '../format/format-area.ts';
import { formatPeriod } from '../format/format-period.ts';
import type { Chart, ChartSeries } from '../model/chart.ts';
import { isWithin } from '../model/compare-periods.ts';
import type { Figure } from '../model/figure.ts';
import { UNSTATED } from '../model/quantity.ts';
import type { Findings } from '../problem.ts';
import type { Drawable, NamedUnit } from './drawable.ts';

/**
 * Reports parts that do not belong to the whole of a chart, whatever its words say: they are of a time or of a place
 * that is not the whole’s. What no source states is not compared.
 *
 * @param named The figures of the chart, with the places that name them.
 */
export function checkPartsOfWhole(
	{ series, whole }: { readonly series: readonly ChartSeries[]; readonly whole: Chart['whole'] },
	named: readonly NamedUnit[],
	{ figures, locale }: Pick<Drawable, 'figures' | 'locale'>,
	findings: Findings,
): void {
	const all = whole && figures.get(whole.figure);
	if (all === undefined) return;
	for (const { figure: id = '' } of series.flatMap(({ marks }) => marks)) {
		const part = figures.get(id);
		const place = named.find(({ figure }) => figure === id);
		const outside = part && outsideOf(part, all, locale);
		if (outside === undefined || place === undefined) continue;
		findings.report({
			rule: 'shares-make-a-whole',
			path: place.path,
			message: `“${id}” is of ${outside.part}, and so no part of “${all.id}”, which is of ${outside.whole}.`,
			hint: `Name a part of ${outside.whole}, or compare both in a chart of the kind \`bar\`.`,
		});
	}
}

/** The period or the area of a part that is not among those of the whole; undefined if both are. */
function outsideOf(
	{ period, area }: Figure,
	whole: Figure,
	locale: string,
): { readonly part: string; readonly whole: string } | undefined {
	if (period !== UNSTATED && whole.period !== UNSTATED && !isWithin(period, whole.period))
		return { part: formatPeriod(period, locale), whole: formatPeriod(whole.period, locale) };
	const { area: wholeArea } = whole;
	if (area === UNSTATED || wholeArea === UNSTATED || area.every((code) => wholeArea.includes(code))) return undefined;
	return { part: formatArea(area, locale), whole: formatArea(wholeArea, locale) };
}

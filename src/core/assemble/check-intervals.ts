import type { ChartSeries } from '../model/chart.ts';
import type { Figure } from '../model/figure.ts';
import type { Finding, Findings } from '../problem.ts';
import { comparedFigure, type Drawable, type NamedUnit } from './drawable.ts';
import { scopeAspects } from './scope-aspects.ts';

/**
 * Reports intervals that a chart draws around figures to which they do not belong: a figure that has an uncertainty of
 * its own is drawn with that, and any other interval has the period, the area and the population of its figure.
 *
 * @param named The figures of the chart, with the places that name them.
 */
export function checkIntervals(
	series: readonly ChartSeries[],
	named: readonly NamedUnit[],
	drawable: Pick<Drawable, 'figures' | 'originals' | 'locale'>,
	findings: Findings,
): void {
	for (const { figure: id = '', interval: intervalId = '' } of series.flatMap(({ marks }) => marks)) {
		const [figure, interval] = [comparedFigure(id, drawable), comparedFigure(intervalId, drawable)];
		const place = named.find(({ figure: each, path }) => each === intervalId && path.at(-1) === 'interval');
		if (figure === undefined || interval === undefined || place === undefined) continue;
		const { uncertainty } = figure;
		if (uncertainty !== undefined && 'figure' in uncertainty && uncertainty.figure === intervalId) continue;
		const fault =
			uncertainty === undefined ? ofSomethingElse(figure, interval, drawable.locale) : secondTo(figure, interval);
		if (fault !== undefined) findings.report({ ...fault, path: place.path });
	}
}

function secondTo({ id }: Figure, interval: Figure): Omit<Finding, 'path'> {
	return {
		rule: 'entry-matches-schema',
		message: `“${id}” has an \`uncertainty\` of its own, and “${interval.id}” would be a second interval around it.`,
		hint: 'Leave out `interval`: the dot shows the uncertainty of its figure.',
	};
}

/** How an interval differs from what its figure states of itself; undefined if it does not. */
function ofSomethingElse(figure: Figure, interval: Figure, locale: string): Omit<Finding, 'path'> | undefined {
	for (const { name, of } of scopeAspects) {
		const [own, other] = [of(figure, locale), of(interval, locale)];
		if (own === undefined || other === undefined || own === other) continue;
		return {
			rule: 'marks-can-be-compared',
			message:
				`An interval has the ${name} of its figure: ` +
				`“${interval.id}” is of ${other}, and “${figure.id}” of ${own}.`,
			hint:
				`Name an interval of the same ${name}. If this one does say how exact the value is, ` +
				`write \`uncertainty: { figure: ${interval.id} }\` in the entry of “${figure.id}”.`,
		};
	}
	return undefined;
}

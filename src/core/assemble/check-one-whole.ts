import type { ChartChoices, ChartKindRow, ReadChart } from '../chart/chart-kind.ts';
import { areShares } from '../chart/unit-scale.ts';
import { formatArea } from '../format/format-area.ts';
import { formatPeriod } from '../format/format-period.ts';
import type { Figure } from '../model/figure.ts';
import { UNSTATED } from '../model/quantity.ts';
import type { Findings } from '../problem.ts';
import { comparedFigure, type Drawable, type NamedUnit } from './drawable.ts';

/** A share that a chart adds to others. */
interface Part {
	readonly figure: Figure;
	readonly label: string;
}

/** What figures state of the whole of which they are shares. */
interface Aspect {
	readonly name: string;
	/** In words; undefined if nobody states it. */
	readonly of: (figure: Figure, locale: string) => string | undefined;
	/** Whether it may differ among shares of one whole. */
	readonly mayDiffer?: (parts: readonly Part[]) => boolean;
	readonly advice: string;
}

const aspects: readonly Aspect[] = [
	{
		name: 'period',
		of: ({ period }, locale) => (period === UNSTATED ? undefined : formatPeriod(period, locale)),
		advice: 'Name shares of one period',
	},
	{
		name: 'population',
		of: ({ population }) => (population === UNSTATED ? undefined : population),
		advice: 'Shares of one whole have the same `population`, word for word: correct it if they are',
	},
	{
		name: 'area',
		of: ({ area }, locale) => (area === UNSTATED ? undefined : formatArea(area, locale)),
		mayDiffer: arePartsByArea,
		advice: 'If the areas are the parts, say in the `population` of each, in the same words, of what whole they are',
	},
];

/** What is drawn: figures as marks, with the choices of their kind. */
interface Shares extends Pick<ReadChart, 'series' | 'unit'> {
	readonly kind: Pick<ChartKindRow<never>, 'isOneWhole' | 'whole'>;
	readonly choices: Pick<ChartChoices, 'isStacked' | 'marksAt'>;
	/** The places in the chart’s file that name figures. */
	readonly named: readonly NamedUnit[];
}

/**
 * Reports shares that a chart adds up although they state different periods, areas or populations: they are shares of
 * different wholes and have no sum, whatever their labels say.
 */
export function checkOneWhole(
	{ series, unit, kind, choices, named }: Shares,
	drawable: Pick<Drawable, 'figures' | 'originals' | 'locale'>,
	findings: Findings,
): void {
	const marks = series.flatMap((each) => each.marks);
	const isOneBar = kind.isOneWhole === true && kind.whole === undefined;
	if ((!isOneBar && choices.isStacked !== true) || !areShares(unit, marks)) return;
	const placed = series.flatMap(({ facet, marks: own }) =>
		own.map((mark) => ({ mark, place: JSON.stringify([facet, isOneBar ? '' : (mark.time?.iso ?? mark.label)]) })),
	);
	for (const stack of Map.groupBy(placed, ({ place }) => place).values()) {
		const parts = stack.flatMap(({ mark: { figure: id, label } }): Part[] => {
			const figure = id === undefined ? undefined : comparedFigure(id, drawable);
			return figure === undefined ? [] : [{ figure, label }];
		});
		for (const { name, of, mayDiffer, advice } of aspects) {
			const stated = parts.flatMap((part) => {
				const value = of(part.figure, drawable.locale);
				return value === undefined ? [] : [{ ...part, value }];
			});
			const [first] = stated;
			const other = stated.find(({ value }) => value !== first?.value);
			if (first === undefined || other === undefined || mayDiffer?.(parts) === true) continue;
			const say = ({ figure: { id }, label, value }: typeof first) => `“${id}” (${label}) is of ${value}`;
			findings.report({
				rule: 'shares-make-a-whole',
				path: named.find(({ figure }) => figure === other.figure.id)?.path ?? [choices.marksAt],
				message: `Shares of different wholes have no sum, and these differ in ${name}: ${say(first)}, ${say(other)}.`,
				hint: `${advice}; or choose the kind \`${isOneBar ? 'bar' : 'line'}\`, which does not add them up.`,
			});
			return;
		}
	}
}

/** Whether shares are parts by area of one whole, which all of them name: no area is in two of them. */
function arePartsByArea(parts: readonly Part[]): boolean {
	const areas = [...new Map(parts.map(({ figure: { area } }) => [JSON.stringify(area), area])).values()];
	const populations = new Set(parts.map(({ figure }) => figure.population));
	if (populations.size > 1 || populations.has(UNSTATED)) return false;
	const codes = areas.flatMap((area) => (area === UNSTATED ? [] : area));
	return new Set(codes).size === codes.length;
}

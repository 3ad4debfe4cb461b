import type { Chart, ChartKind, ChartMark, ChartSeries } from '../model/chart.ts';
import type { ChartKindRow } from './chart-kind.ts';
import { byTime } from './by-time.ts';
import { chartKinds } from './chart-kinds.ts';

const kinds: Readonly<Record<ChartKind, ChartKindRow<never>>> = chartKinds;

/** A figure of a chart, as its page names it. */
export interface NamedFigure {
	readonly id: string;
	/** What stands at its mark: its time on a line, else its label there. */
	readonly words: string;
	/** The label of the figure itself, if it differs and the group does not have it. */
	readonly own?: string | undefined;
}

/** Figures of a chart that are named together. */
export interface FigureGroup {
	/** Names of their facet and their series. */
	readonly names: readonly string[];
	/** The label that all of them have, if they are several and it is none of the names. */
	readonly own?: string | undefined;
	readonly figures: readonly NamedFigure[];
}

/**
 * The figures that a chart names, in groups: those of each series, then those that are no mark, such as references and
 * intervals. Series with the same figures are one group.
 *
 * @param labelOf The label of a figure itself.
 */
export function chartFigures(chart: Chart, labelOf: (id: string) => string): FigureGroup[] {
	const isOverTime = kinds[chart.kind].rowNeeds?.x === 'time';
	const groups = joinAlike(
		chart.series.map((series) => groupOf(series, isOverTime, labelOf)).filter(({ figures }) => figures.length > 0),
	);
	const marked = new Set(groups.flatMap(({ figures }) => figures.map(({ id }) => id)));
	const references = new Map(chart.references.map(({ figure, label }) => [figure, label]));
	const others = chart.figures
		.filter((id) => !marked.has(id))
		.map((id) => named(id, references.get(id) ?? labelOf(id), labelOf));
	return others.length === 0 ? groups : [...groups, { names: [], figures: others }];
}

/**
 * What the data of a chart, as a table with links, does not say of the figures that it names: the labels that they have
 * themselves where those at their marks are others, and the figures that are no mark. The text names these beside the
 * table.
 */
export function figuresBesideData(chart: Chart, labelOf: (id: string) => string): FigureGroup[] {
	const said = new Set([
		...chart.series.flatMap(({ marks, missing = [] }) => [...marks, ...missing].map(({ figure }) => figure)),
		...chart.references.map(({ figure }) => figure),
		chart.whole?.figure,
	]);
	return chartFigures(chart, labelOf).flatMap((group) => {
		if (group.own !== undefined) return [group];
		const figures = group.figures.filter(({ id, own }) => own !== undefined || !said.has(id));
		return figures.length === 0 ? [] : [{ ...group, figures }];
	});
}

/** The columns of a chart of what figures state, for example, are series with the same figures. */
function joinAlike(groups: readonly FigureGroup[]): FigureGroup[] {
	const asText = ({ own, figures }: FigureGroup) =>
		JSON.stringify([own, figures.map((each) => JSON.stringify(each)).sort()]);
	return [...Map.groupBy(groups, asText).values()].flatMap((alike) => {
		const [first] = alike;
		return first === undefined ? [] : [{ ...first, names: [...new Set(alike.flatMap(({ names }) => names))] }];
	});
}

function groupOf(
	{ label, facet, marks, missing = [] }: ChartSeries,
	isOverTime: boolean,
	labelOf: (id: string) => string,
): FigureGroup {
	const names = [...new Set([facet ?? '', label])].filter((name) => name !== '');
	const places: readonly Pick<ChartMark, 'figure' | 'label' | 'time'>[] = [...marks, ...missing];
	const figures = (isOverTime ? places.toSorted(byTime) : places).flatMap((each) =>
		each.figure === undefined
			? []
			: [named(each.figure, isOverTime ? (each.time?.text ?? each.label) : each.label, labelOf)],
	);
	const own = new Set(figures.map(({ id }) => labelOf(id)));
	const [common] = own;
	if (figures.length < 2 || own.size > 1 || common === undefined) return { names, figures };
	return {
		names,
		...(!names.includes(common) && { own: common }),
		figures: figures.map(({ id, words }) => ({ id, words })),
	};
}

function named(id: string, words: string, labelOf: (id: string) => string): NamedFigure {
	const own = labelOf(id);
	return own === words ? { id, words } : { id, words, own };
}

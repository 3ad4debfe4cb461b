import { type ChartSpec, kindOf } from '../chart/chart-spec.ts';
import { specParts } from '../chart/spec-parts.ts';
import type { Chart, ChartMark, ChartSeries } from '../model/chart.ts';
import type { Finding, Findings } from '../problem.ts';
import { comparedFigure, type Drawable } from './drawable.ts';
import { type Aspect, type Compared, scopeAspects, type Ways } from './scope-aspects.ts';

/** A chart whose figures are compared. */
interface ComparedChart extends Pick<Chart, 'whole'>, Partial<Pick<Chart, 'references'>> {
	readonly series: readonly ChartSeries[];
	/** The words around the chart: its title, its axes, its takeaway and its note. */
	readonly around: readonly (string | undefined)[];
	readonly marksAt: string;
}

/**
 * Reports figures that a chart compares although they are of different periods, areas or populations, if the words at
 * their marks and around the chart do not say so. What no source states is not compared.
 */
export function checkCompared(
	spec: Pick<ChartSpec, 'kind'>,
	{ series, references = [], whole, around, marksAt }: ComparedChart,
	drawable: Pick<Drawable, 'figures' | 'originals' | 'locale'>,
	findings: Findings,
): void {
	const drawn = [
		...series.flatMap((each) => [...each.marks, ...(each.missing ?? [])].flatMap((mark) => namedAt(each, mark))),
		...namedBy(whole),
		...references.map(({ figure: id, label }, index): Named => {
			return { id, label, words: label, as: 'reference', path: ['references', index, 'figure'] };
		}),
	];
	const marks = drawn.flatMap(({ id, ...mark }): Compared[] => {
		const figure = id === undefined ? undefined : drawable.figures.get(id);
		const compared = id === undefined ? undefined : comparedFigure(id, drawable);
		return figure === undefined || compared === undefined ? [] : [{ ...mark, figure, compared }];
	});
	const general = around.filter((words) => words !== undefined).join(' ');
	for (const aspect of scopeAspects) {
		const together =
			aspect.isOfAxis === true ? Map.groupBy(marks, (mark) => mark.as === 'across') : [['', marks] as const];
		for (const [, compared] of together) {
			const found = findUnnamed(compared, aspect, general, drawable.locale);
			if (found !== undefined) findings.report(unnamed(found, aspect, spec, found.first.path ?? [marksAt]));
		}
	}
}

type Valued = Compared & { readonly value: string };

/** The first mark that is not said to differ from others, and one of these. */
function findUnnamed(
	marks: readonly Compared[],
	{ of, isNamed, isPlaced }: Aspect,
	general: string,
	locale: string,
): { first: Valued; other: Valued | undefined } | undefined {
	const groups = Map.groupBy(
		marks.flatMap((mark): Valued[] => {
			const value = of(mark.compared, locale);
			return value === undefined ? [] : [{ ...mark, value }];
		}),
		({ value }) => value,
	);
	if (groups.size < 2) return undefined;
	const silent = [...groups].flatMap(([value, group]) => {
		const elsewhere = [...groups].flatMap(([other, those]) => (other === value ? [] : those.map(({ words }) => words)));
		return group.filter(
			(mark) =>
				isPlaced?.(mark) !== true &&
				!isNamed(mark.figure, mark.words, elsewhere, locale) &&
				!isNamed(mark.figure, general, [general], locale),
		);
	});
	const [first] = silent;
	if (first === undefined) return undefined;
	const [other] = [...groups.values()].flatMap(([mark]) =>
		mark === undefined || mark.value === first.value ? [] : mark,
	);
	return { first, other };
}

function unnamed(
	{ first, other }: { readonly first: Valued; readonly other: Valued | undefined },
	{ name, wayOn }: Aspect,
	spec: Pick<ChartSpec, 'kind'>,
	path: Finding['path'],
): Finding {
	const { rowNeeds, isOneWhole } = kindOf(spec);
	const refused = refusedBy(spec);
	const say = ({ figure: { id }, label, value }: Valued) => `“${id}” (${label}) is of ${value}`;
	const ways: Ways = {
		labelled: first.as === 'whole' ? undefined : rowNeeds?.x === 'time' && first.as === 'value' ? 'series' : 'figure',
		places: refused.has('axis')
			? 'in the title, in the takeaway or in a `note`'
			: 'in the title, under `axis`, in the takeaway or in a `note`',
	};
	const canSplit = !refused.has('facet') && isOneWhole !== true && [first, other].every((each) => each?.as === 'value');
	return {
		rule: 'marks-can-be-compared',
		path,
		message:
			`The figures of the chart differ in ${name}, and nothing at the mark says so: ` +
			`${say(first)}${other === undefined ? '' : `, ${say(other)}`}.`,
		hint: `${wayOn(first, ways)}${canSplit ? `; or write \`facet: ${name}\`, which draws each under its ${name}` : ''}.`,
	};
}

/** Those of the fields around a chart that its kind refuses. */
function refusedBy(spec: Pick<ChartSpec, 'kind'>): ReadonlySet<unknown> {
	const read = kindOf(spec).schema(specParts).safeParse({ axis: 'words', facet: 'words' });
	return new Set(read.error?.issues.map(({ path: [field] }) => field));
}

type Named = Omit<Compared, 'figure' | 'compared'> & { readonly id: string | undefined };

/** The figures that a mark names, or a place without a value. An interval is of what its figure is of. */
function namedAt(
	{ label: series, facet = '' }: ChartSeries,
	{ figure, label, time, until, across }: Pick<ChartMark, 'figure' | 'label' | 'time' | 'until' | 'across'>,
): Named[] {
	const times = [time, until].flatMap((each) => (each === undefined ? [] : [each.text, each.iso]));
	const words = [label, ...times, series, facet].join(' ');
	return [
		{ id: figure, label, words, time, as: 'value' },
		{ id: across?.figure, label, words, as: 'across' },
	];
}

function namedBy(whole: Chart['whole']): Named[] {
	return whole === undefined ? [] : [{ id: whole.figure, label: whole.label, words: whole.label, as: 'whole' }];
}

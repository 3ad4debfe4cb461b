import type { z } from 'zod';
import type { ChartSeries } from '../../model/chart.ts';
import type { KeyWith } from '../../words/values.ts';
import type { ChartKindRow, ChartPicture, Telling } from '../chart-kind.ts';
import type { RowNeeds } from '../chart-rows.ts';
import { layOutCoverage, rowsOfCoverage } from '../lay-out-coverage.ts';
import type { FigureScope } from '../mark-reader.ts';
import { scopesOf } from '../scopes-of.ts';
import type { SpecParts } from '../spec-parts.ts';

/** A row for each figure, a column for each thing that it may state. */
export const coveragePicture: ChartPicture = { layOut: layOutCoverage, nearest: 'xy' };

/** What a figure may leave unstated: the name of the column, and how many figures lack it, in words. */
const columns = {
	value: { name: 'chart.column-value', lacking: 'chart.lacks-value' },
	period: { name: 'figure.period', lacking: 'chart.lacks-period' },
	area: { name: 'figure.area', lacking: 'chart.lacks-area' },
	population: { name: 'figure.population', lacking: 'chart.lacks-population' },
} as const satisfies Record<string, { name: KeyWith; lacking: KeyWith<'n'> }>;

const schema = ({ z, common, refused, figures }: SpecParts) =>
	z.strictObject({
		kind: z.literal('coverage'),
		...common,
		...refused,
		coverage: z.strictObject({
			figures: figures.describe('The figures, a row for each.'),
			columns: z
				.array(z.enum(['value', 'period', 'area', 'population']))
				.min(1)
				.default(['period', 'area', 'population'])
				.describe('What is shown of each: whether it states that. A value with an unstated bound is not whole.'),
		}),
	});

const rowNeeds: RowNeeds = { x: 'name', y: false, ends: 'none', several: true };

export const coverageKind = {
	schema,
	rowNeeds,
	choices: () => ({ marksAt: 'coverage', references: [], sort: 'given', startsAtZero: true }),
	series: ({ coverage: { figures, columns: chosen } }, read) => {
		const scopes = scopesOf(figures, read, 'coverage', 'figures');
		const series = [...new Set(chosen)].map((column) =>
			seriesOf(read.say(columns[column].name), scopes, (scope) => scope[column]),
		);
		const order = new Map(rowsOfCoverage(series).map(({ figure }, index) => [figure, index]));
		const place = ({ figure = '' }: { readonly figure?: string | undefined }) => order.get(figure) ?? 0;
		return series.map(({ marks, missing = [], ...each }) => ({
			...each,
			marks: [...marks].sort((a, b) => place(a) - place(b)),
			missing: [...missing].sort((a, b) => place(a) - place(b)),
		}));
	},
	ownAxis: (series, { say }) => {
		const all = rowsOfCoverage(series).length;
		const ticks = [0, all].map((value) => ({ value, text: String(value) }));
		return { title: say('chart.coverage-axis'), min: 0, max: all, ticks };
	},
	showsMissing: true,
	describe: ({ series }, tell) => describe(series, tell),
	axisNamesUnit: false,
	takesUp: 'rows',
	name: () => 'chart.coverage',
} satisfies ChartKindRow<z.infer<ReturnType<typeof schema>>>;

function seriesOf(
	label: string,
	scopes: readonly FigureScope[],
	textOf: (scope: FigureScope) => string | undefined,
): ChartSeries {
	const cells = scopes.map((scope) => ({ scope, text: textOf(scope) }));
	return {
		label,
		marks: cells.flatMap(({ scope: { label: name, figure, evidence }, text }) =>
			text === undefined ? [] : [{ label: name, text, figure, evidence }],
		),
		missing: cells.flatMap(({ scope: { label: name, figure }, text }) =>
			text === undefined ? [{ label: name, figure }] : [],
		),
	};
}

/** The counts first, then for each column the figures that do not state it. */
function describe(series: readonly ChartSeries[], { say, list }: Telling): string[] {
	const all = rowsOfCoverage(series).length;
	const lacking = series.filter(({ missing = [] }) => missing.length > 0);
	const countOf = ({ label, missing = [] }: ChartSeries) => {
		const column = Object.values(columns).find(({ name }) => say(name) === label) ?? columns.value;
		return say(column.lacking, { n: missing.length });
	};
	const complete = series.filter((each) => !lacking.includes(each)).map(({ label }) => label);
	const counts = [
		...lacking.map(countOf),
		...(complete.length === 0 ? [] : [say('chart.all-state', { columns: list(complete) })]),
	];
	return [
		say('chart.coverage-summary', { n: all, counts: list(counts) }),
		...lacking.map(({ label, missing = [] }) =>
			say('chart.coverage-without', { column: label, rows: list(missing.map((each) => each.label)) }),
		),
	];
}

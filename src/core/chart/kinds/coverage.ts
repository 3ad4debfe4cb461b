import type { z } from 'zod';
import type { ChartSeries } from '../../model/chart.ts';
import type { KeyWith } from '../../words/values.ts';
import type { ChartKindRow, ChartPicture, Phrasing } from '../chart-kind.ts';
import { layOutCoverage, rowsOfCoverage } from '../lay-out-coverage.ts';
import type { FigureScope } from '../mark-reader.ts';
import { scopesOf } from '../scopes-of.ts';
import type { SpecParts } from '../spec-parts.ts';

/** A row for each figure, a column for each thing that it may state. */
export const coveragePicture: ChartPicture = {
	layOut: layOutCoverage,
	nearest: 'xy',
};

/** What a figure may leave unstated: the name of the column, and how many figures lack it, in words. */
const columns = {
	value: { name: 'chart.column-value', lacking: 'chart.lacks-value' },
	period: { name: 'figure.period', lacking: 'chart.lacks-period' },
	area: { name: 'figure.area', lacking: 'chart.lacks-area' },
	population: { name: 'figure.population', lacking: 'chart.lacks-population' },
} as const satisfies Record<string, { name: KeyWith; lacking: KeyWith<'n'> }>;

const schema = ({ z, common, refused, figures }: SpecParts) =>
	z.strictObject({
		kind: z.literal('coverage').describe('Which figures state their period, area and population.'),
		...common,
		...refused,
		coverage: z
			.strictObject({
				figures: figures.describe('The figures, a row for each.'),
				columns: z
					.array(z.enum(['value', 'period', 'area', 'population']))
					.min(1)
					.default(['period', 'area', 'population'])
					.describe('What is shown of each: whether it states that. A value with an unstated bound is not whole.'),
			})
			.describe('Which figures, and what is shown of each.'),
	});

export const coverageKind = {
	messages: ['chart.key-unstated', 'chart.count-of', 'chart.counted'],
	schema,
	choices: () => ({ marksAt: 'coverage', references: [], sort: 'given', startsAtZero: true }),
	series: ({ coverage: { figures, columns: chosen } }, read) => {
		const scopes = scopesOf(figures, read, 'coverage', 'figures');
		const series = [...new Set(chosen)].map((column) => seriesOf(column, read.say(columns[column].name), scopes));
		const order = new Map(rowsOfCoverage(series).map(({ figure }, index) => [figure, index]));
		const place = ({ figure = '' }: { readonly figure?: string | undefined }) => order.get(figure) ?? 0;
		return series.map(({ marks, missing = [], ...each }) => ({
			...each,
			marks: [...marks].sort((a, b) => place(a) - place(b)),
			missing: [...missing].sort((a, b) => place(a) - place(b)),
		}));
	},
	statements: {
		lacking: 'words',
		axis: (series, { say }) => {
			const all = rowsOfCoverage(series).length;
			const ticks = [0, all].map((value) => ({ value, text: String(value) }));
			return { title: say('chart.coverage-axis'), min: 0, max: all, ticks };
		},
	},
	describe: ({ series }, phrasing) => describe(series, phrasing),
	axisNamesUnit: false,
	takesUp: 'rows',
	name: () => 'chart.coverage',
} satisfies ChartKindRow<z.infer<ReturnType<typeof schema>>>;

function seriesOf(states: keyof typeof columns, label: string, scopes: readonly FigureScope[]): ChartSeries {
	const cells = scopes.map((scope) => ({ scope, text: scope[states] }));
	return {
		label,
		states,
		marks: cells.flatMap(({ scope: { label: name, figure, evidence }, text }) =>
			text === undefined ? [] : [{ label: name, text, figure, evidence }],
		),
		missing: cells.flatMap(({ scope: { label: name, figure }, text }) =>
			text === undefined ? [{ label: name, figure }] : [],
		),
	};
}

/** The counts first, then for each column the figures that do not state it. */
function describe(series: readonly ChartSeries[], { say, list }: Phrasing): string[] {
	const all = rowsOfCoverage(series).length;
	const lacking = series.filter(({ missing = [] }) => missing.length > 0);
	const countOf = ({ states = 'value', missing = [] }: ChartSeries) =>
		say(columns[states].lacking, { n: missing.length });
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

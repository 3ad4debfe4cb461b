import { expect, test } from 'vitest';
import { checkCompared } from '../../../src/core/assemble/check-compared.ts';
import { inFacets } from '../../../src/core/assemble/facets-of-chart.ts';
import type { Chart, ChartKind, ChartMark } from '../../../src/core/model/chart.ts';
import type { Figure } from '../../../src/core/model/figure.ts';
import { UNSTATED } from '../../../src/core/model/quantity.ts';
import { Collector, type Findings } from '../../../src/core/problem.ts';
import { report } from '../chart/fixture-report.ts';

type Tried = readonly [
	label: string,
	scope: Partial<Pick<Figure, 'period' | 'area' | 'population'>>,
	time?: ChartMark['time'],
];

/** Marks of figures with these labels and scopes. */
function drawn(marks: readonly Tried[]) {
	const [first] = report.figures;
	if (first === undefined) throw new Error('The report has no figures.');
	const unstated = { period: UNSTATED, area: UNSTATED, population: UNSTATED } as const;
	const figures = new Map(marks.map(([, scope], index) => [`f-${index}`, { ...first, ...unstated, ...scope }]));
	const made = marks.map(([label, , time], index): ChartMark => {
		return { label, text: '', evidence: 'stated', figure: `f-${index}`, ...(time && { time }) };
	});
	return { series: [{ label: '', marks: made }], drawable: { figures, locale: 'en' } };
}

/** In what the figures differ, as it is reported of a chart of these marks under these words. */
function reported(marks: readonly Tried[], { around, facet }: { around?: string; facet?: string } = {}): string[] {
	const { series, drawable } = drawn(marks);
	const findings: Findings = new Collector();
	const split = inFacets({ facet }, series, drawable, findings);
	checkCompared({ kind: 'bar' }, { series: split, around: [around], marksAt: 'series' }, drawable, findings);
	return findings.reported.map(({ message }) => /differ in (?<what>\w+)/u.exec(message)?.groups?.['what'] ?? message);
}

const year = (text: string) => ({ year: Number(text), text, iso: text });
const kz2019 = { period: '2019', area: ['KZ'], population: 'GPUs' };
const uz2023 = { period: '2023', area: ['UZ'], population: 'GPUs' };

test('refuses marks of one name that are of different years and places', () => {
	expect(reported([['GPUs', kz2019], ['GPUs', uz2023]])).toEqual(['period', 'area']); // prettier-ignore
	expect(reported([['Kazakhstan', kz2019], ['Uzbekistan', uz2023]])).toEqual(['period']); // prettier-ignore
	expect(reported([['Kazakhstan, 2019', kz2019], ['Uzbekistan', uz2023]])).toEqual(['period']); // prettier-ignore
	expect(reported([['in 2019', kz2019], ['in 2023', uz2023]])).toEqual(['area']); // prettier-ignore
});

test.each<[what: string, marks: readonly Tried[], around?: string]>([
	[
		'named at the marks',
		[
			['Kazakhstan, 2019', kz2019],
			['UZ (2023)', uz2023],
		],
	],
	[
		'named around the chart',
		[
			['GPUs', kz2019],
			['More GPUs', uz2023],
		],
		'Kazakhstan in 2019 and Uzbekistan in 2023',
	],
	[
		'named as adjectives',
		[
			['Kazakh GPUs', { area: ['KZ'] }],
			['Uzbek GPUs', { area: ['UZ'] }],
		],
	],
	[
		'times of a line',
		[
			['GPUs', { period: '2019' }, year('2019')],
			['GPUs', { period: '2023' }, year('2023')],
		],
	],
	[
		'points of a school year on a line',
		[
			['Pupils', { period: '2018/2019' }, year('2019')],
			['Pupils', { period: '2019/2020' }, year('2020')],
		],
	],
	[
		'a school year',
		[
			['2019/20', { period: '2019/2020' }],
			['2023/24', { period: '2023/2024' }],
		],
	],
	[
		'a month by its year',
		[
			['in 2019', { period: '2019-05' }],
			['in 2023', { period: '2023-05' }],
		],
	],
	[
		'a region under its own name',
		[
			['Kazakhstan', { area: ['KZ'] }],
			['The south', { area: ['UZ', 'KG'] }],
		],
	],
	[
		'populations under labels that differ',
		[
			['Graduates', { population: 'a' }],
			['Emigrants', { population: 'b' }],
		],
	],
	[
		'alike',
		[
			['GPUs', kz2019],
			['Also GPUs', kz2019],
		],
	],
	[
		'stated by one alone',
		[
			['GPUs', kz2019],
			['Also GPUs', {}],
		],
	],
])('lets marks through that are %s', (_, marks, around) => {
	expect(reported(marks, around === undefined ? {} : { around })).toEqual([]);
});

test('refuses marks of one name whose populations differ', () => {
	expect(reported([['Share', { population: 'firms' }], ['Share', { population: 'households' }]])).toEqual(['population']); // prettier-ignore
});

test('a facet names what differs', () => {
	const marks: Tried[] = [['GPUs', { period: '2019' }], ['GPUs', { period: '2023' }], ['GPUs', {}]]; // prettier-ignore
	expect(reported(marks)).toEqual(['period']);
	expect(reported(marks, { facet: 'period' })).toEqual([]);
	const { series, drawable } = drawn(marks);
	expect(inFacets({ facet: 'period' }, series, drawable, new Collector()).map(({ facet }) => facet)).toEqual([
		'2019',
		'2023',
		'not stated',
	]);
});

test('refuses a facet that figures do not have, and more of them than fit', () => {
	const [few, many] = [1, 25].map((count) =>
		Array.from({ length: count }, (_, index): Tried => ['GPUs', { period: `${1990 + index}` }]),
	);
	expect(reported(few ?? [], { facet: 'perod' })).toEqual([
		'Figures have no “perod” by which they can be drawn apart. Did you mean “period”?',
	]);
	expect(reported(many ?? [], { facet: 'period' })).toEqual([
		'The chart has 25 small drawings, one for each value of “period”; it may have 24.',
	]);
});

/** What is reported of a chart of one mark that names a second figure, of the other scope, and of its whole. */
function besides(
	kind: ChartKind,
	[one, two]: readonly [Tried[1], Tried[1]],
	mark: (id: string) => Partial<ChartMark>,
	more: (id: string) => Pick<Chart, 'whole'> & Partial<Pick<Chart, 'references'>> = () => ({}),
) {
	const { series, drawable } = drawn([['GPUs', one], ['Others', two]]); // prettier-ignore
	const [first] = series[0]?.marks ?? [];
	if (first === undefined) throw new Error('There is no mark.');
	const findings: Findings = new Collector();
	const marks = [{ ...first, ...mark('f-1') }];
	const chart = { series: [{ label: '', marks }], around: [], marksAt: 'series', ...more('f-1') };
	checkCompared({ kind }, chart, drawable, findings);
	return findings.reported.map(({ hint }) => hint);
}

test('compares the figures of both axes, of a whole and of references', () => {
	const years = [{ period: '2019' }, { period: '2022' }] as const;
	const across = (figure: string) => ({ across: { value: 1, text: '', figure } });
	expect(besides('scatter', years, across)).toHaveLength(1);
	expect(besides('scatter', [{ area: ['DE'] }, { area: ['FR'] }], across)).toHaveLength(1);
	const whole = (figure: string) => {
		return { whole: { label: 'All', value: 1, text: '', figure, evidence: 'stated' as const } };
	};
	expect(besides('units', years, () => ({}), whole)).toHaveLength(1);
	const none = () => ({});
	const bound = (label: string) => (figure: string) => ({ references: [{ label, value: 1, text: '', figure }] });
	expect(besides('bar', years, none, bound('A bound'))).toHaveLength(1);
	expect(besides('bar', [{ area: ['DE'] }, { area: ['FR'] }], none, bound('A bound'))).toHaveLength(1);
	expect(besides('bar', [kz2019, kz2019], none, bound('A bound'))).toEqual([]);
	expect(besides('scatter', [kz2019, kz2019], across)).toEqual([]);
});

test('a reference is named by its own label, also across a line', () => {
	const { series, drawable } = drawn([['GPUs', { period: '2019' }, year('2019')], ['GPUs', { period: '2023' }]]); // prettier-ignore
	const placed = series.map((each) => ({ ...each, marks: each.marks.slice(0, 1) }));
	const reportedOf = (label: string) => {
		const findings: Findings = new Collector();
		const references = [{ label, value: 1, text: '', figure: 'f-1' }];
		checkCompared({ kind: 'line' }, { series: placed, references, around: [], marksAt: 'series' }, drawable, findings);
		return findings.reported;
	};
	expect(reportedOf('A bound of 2023')).toEqual([]);
	const [unnamed] = reportedOf('A bound');
	expect(unnamed?.path).toEqual(['references', 0, 'figure']);
	expect(unnamed?.hint).toContain('in its `label`, such as “A bound, {its-id}”');
});

test('compares what its source does not state as well', () => {
	const { series, drawable } = drawn([['GPUs', { period: '2019' }], ['GPUs', { period: '2023' }]]); // prettier-ignore
	const findings: Findings = new Collector();
	const [first, second] = series[0]?.marks ?? [];
	const gap = [{ label: '', marks: [first ?? []].flat(), missing: [second ?? []].flat() }];
	checkCompared({ kind: 'bar' }, { series: gap, around: [], marksAt: 'series' }, drawable, findings);
	expect(findings.reported).toHaveLength(1);
});

test('what the axes of a scatter plot count may differ', () => {
	const populations = [{ population: 'people' }, { population: 'firms' }] as const;
	expect(besides('scatter', populations, (figure) => ({ across: { value: 1, text: '', figure } }))).toEqual([]);
});

test('advises only what a kind of chart accepts', () => {
	const hintOf = (kind: ChartKind) => {
		const { series, drawable } = drawn([['GPUs', { area: ['DE'] }], ['GPUs', { area: ['FR'] }]]); // prettier-ignore
		const findings: Findings = new Collector();
		checkCompared({ kind }, { series, around: [], marksAt: kind }, drawable, findings);
		return findings.reported[0]?.hint;
	};
	expect(hintOf('bar')).toContain('; or write `facet: area`');
	expect(hintOf('bar')).toContain('under `axis`');
	expect(hintOf('units')).not.toMatch(/`facet|`axis/u);
	expect(hintOf('stacked-share')).not.toContain('`facet');
	expect(hintOf('line')).toContain('Give each series a `label`');
	expect(hintOf('area')).toContain('; or write `facet: area`');
});

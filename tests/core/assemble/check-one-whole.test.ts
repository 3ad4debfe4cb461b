import { expect, test } from 'vitest';
import { checkOneWhole } from '../../../src/core/assemble/check-one-whole.ts';
import { kindOf } from '../../../src/core/chart/chart-spec.ts';
import type { ChartKind, ChartMark } from '../../../src/core/model/chart.ts';
import type { Figure } from '../../../src/core/model/figure.ts';
import { UNSTATED } from '../../../src/core/model/quantity.ts';
import { Collector, type Findings } from '../../../src/core/problem.ts';
import { report } from '../chart/fixture-report.ts';

type Scope = Partial<Pick<Figure, 'period' | 'area' | 'population'>>;

/** What is reported of shares with these scopes, drawn as a kind of chart; those with a year stand there. */
function reported(kind: ChartKind, parts: readonly (Scope & { year?: number })[], value = 0.5): readonly string[] {
	const share = report.figures.find(({ id }) => id === 'to-work');
	if (share === undefined) throw new Error('The report has no share.');
	const figures = new Map(
		parts.map(({ year: _, ...scope }, index): [string, Figure] => [
			`f-${index}`,
			{ ...share, id: `f-${index}`, period: UNSTATED, area: UNSTATED, population: UNSTATED, ...scope },
		]),
	);
	const marks = parts.map(({ year }, index): ChartMark => {
		const time = year === undefined ? {} : { time: { year, iso: String(year), text: String(year) } };
		return { label: `Part ${index}`, text: '', value, evidence: 'stated', figure: `f-${index}`, ...time };
	});
	const findings: Findings = new Collector();
	const named = parts.map((_, index) => ({
		unit: share.unit,
		path: ['series', index, 'figure'],
		figure: `f-${index}`,
	}));
	checkOneWhole(
		{
			series: [{ label: '', marks }],
			unit: share.unit,
			kind: kindOf({ kind }),
			choices: { isStacked: kind === 'area', marksAt: 'series' },
			named,
		},
		{ figures, locale: 'en' },
		findings,
	);
	return findings.reported.map(
		({ rule, path, message, hint }) => `${rule} ${path.join('.')} ${/differ in (\w+)/u.exec(message)?.[1]} → ${hint}`,
	);
}

const ofRiga = { period: '2023', area: ['LV'], population: 'people of Riga' };

test.each<[what: string, parts: Parameters<typeof reported>[1]]>([
	['of one period, area and population', [ofRiga, ofRiga]],
	['of which some say nothing', [ofRiga, {}, { period: '2023' }]],
	[
		'of several areas of one whole, which all of them name',
		[
			{ area: ['KZ'], population: 'the region' },
			{ area: ['UZ', 'KG'], population: 'the region' },
			{ area: ['UZ', 'KG'], population: 'the region' },
		],
	],
])('adds up shares %s', (_, parts) => {
	expect(reported('stacked-share', parts)).toEqual([]);
});

test.each<[differ: string, parts: Parameters<typeof reported>[1]]>([
	['period', [ofRiga, { ...ofRiga, period: '2024' }]],
	['population', [ofRiga, { ...ofRiga, population: 'children of Riga' }]],
	['area', [{ area: ['LV'] }, { area: ['EE'] }]],
	[
		'area',
		[
			{ area: ['LV'], population: 'the region' },
			{ area: ['LV', 'EE'], population: 'the region' },
		],
	],
])('refuses shares that differ in %s, whatever their labels say', (differ, parts) => {
	expect(reported('stacked-share', parts)).toEqual([
		expect.stringMatching(
			new RegExp(`^shares-make-a-whole series\\.1\\.figure ${differ} → .* or choose the kind \`bar\``, 'u'),
		),
	]);
	expect(reported('bar', parts)).toEqual([]);
});

test('compares the shares of a stack over time where they stand upon each other', () => {
	const [first, second] = [{ ...ofRiga, year: 2023 }, { period: '2024', year: 2024 }]; // prettier-ignore
	expect(reported('area', [first, second])).toEqual([]);
	expect(reported('area', [first, { population: 'children', year: 2023 }])).toEqual([
		expect.stringMatching(/ population → .* choose the kind `line`/u),
	]);
});

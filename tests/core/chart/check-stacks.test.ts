import { expect, test } from 'vitest';
import { checkStacks } from '../../../src/core/chart/check-stacks.ts';
import { builtInUnits } from '../../../src/core/units/built-in-units.ts';
import { Collector, type Findings } from '../../../src/core/problem.ts';

/** What is reported of values that stand upon each other in a unit, each of a series of its own. */
function reported(code: string, ...values: readonly number[]): readonly string[] {
	const atom = builtInUnits.find(({ codes }) => codes.includes(code))?.atom;
	if (atom === undefined) throw new Error(`There is no unit ${code}.`);
	const series = values.map((value) => ({
		label: '',
		marks: [{ label: 'Riga', text: '', value, evidence: 'stated' as const }],
	}));
	const findings: Findings = new Collector();
	checkStacks(
		{ series, unit: { ...atom, parts: [] }, format: (value) => `${Number(value.toPrecision(6))} ${code}` },
		({ label }) => label,
		{ path: ['stacked'], hint: 'Leave it out.' },
		findings,
	);
	return findings.reported.map(({ message }) => message);
}

test('refuses shares that come to more than their whole', () => {
	expect(reported('percent', 81, 77, 68)).toEqual([
		'The parts of “Riga” come to 226 percent, and shares of one whole come to 100 percent at most.',
	]);
	expect(reported('per-mille', 600, 500)).toHaveLength(1);
	expect(reported('1', 0.8, 0.7)).toHaveLength(1);
	expect(reported('percent', -80, -70)).toHaveLength(1);
});

test.each<[what: string, code: string, values: readonly number[]]>([
	['parts of a whole', 'percent', [50, 30]],
	['parts that are rounded', 'percent', [33.5, 33.5, 34]],
	['gains and losses, each of them within the whole', 'percent', [80, 15, -90]],
	['a pure number that counts', '1', [1, 0, 1]],
	['pure numbers beyond one', '1', [0.5, 2.5]],
	['percentage points, which are no shares', 'percentage-point', [80, 70]],
	['amounts', 't', [80, 70]],
	['a share that stands alone', 'percent', [120]],
])('lets stand upon each other: %s', (_, code, values) => {
	expect(reported(code, ...values)).toEqual([]);
});

import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { Collector } from '../../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';

const sound = readReportFiles(join(import.meta.dirname, '../../fixtures/small'), new Collector());
const encoder = new TextEncoder();

type Derived = readonly [id: string, formula: string, from: Readonly<Record<string, string>>, unit?: string];

/** The messages about a report with these derived figures added, of which prose shows some. */
function messages(figures: readonly Derived[], shown: readonly string[] = []): string[] {
	const entries = figures.map(([id, formula, from, unit = 'bridge']) => ({
		id,
		label: 'Extra',
		derived: { formula, from },
		unit,
		round: 0.01,
		assumption: 'We choose it.',
		period: 'unstated',
		area: ['LV'],
		population: 'bridges',
		definition: 'A number computed.',
	}));
	const files = new Map(sound);
	files.set('data/figures/extra.yaml', encoder.encode(JSON.stringify(entries)));
	const prose = new TextDecoder().decode(sound.get('content/cost.mdx'));
	files.set(
		'content/cost.mdx',
		encoder.encode(`${prose}\n${shown.map((id) => `See <Fig id="${id}" />.`).join('\n\n')}\n`),
	);
	const result = buildReport({ files, sha256, citationStyles, hasLetter });
	return 'problems' in result ? result.problems.map(({ rule, message }) => `${rule}: ${message}`) : [];
}

const four: readonly Derived[] = [
	['twice', 'x + x', { x: 'bridges-examined' }],
	['four-times', 'x + x', { x: 'twice' }],
];

test('counts together the numbers of formulas that are not shown', () => {
	expect(messages(four)).toEqual([
		'formula-is-arithmetic: The formula brings in the number 4, which nothing proves. This is so after the formula of “twice” is put in, which no prose, chart or key figure shows.',
	]);
	expect(messages(four, ['twice'])).toEqual([]);
	expect(messages(four, ['four-times'])).toHaveLength(1);
});

test('finds inputs that cancel out once formulas are substituted', () => {
	const chain: readonly Derived[] = [
		['twice', 'x + x', { x: 'bridges-examined' }],
		['two', 'a / x', { a: 'twice', x: 'bridges-examined' }, '1'],
		['more', 'b * y', { b: 'two', y: 'bridges-to-repair' }],
	];
	expect(messages(chain)).toEqual([
		'formula-is-arithmetic: “bridges-examined” cancels out: a part of the formula is the same whatever it is. This is so after the formula of “twice” is put in, which no prose, chart or key figure shows.',
	]);
});

test('requires that a chosen value is shown where it is used', () => {
	const chosen: readonly Derived[] = [
		['choice', '93 * percent', {}, 'percent'],
		['share-of-choice', 'c * x', { c: 'choice', x: 'bridges-examined' }],
	];
	expect(messages(chosen)).toEqual([
		'formula-is-arithmetic: The formula brings in the number 0.93, which nothing proves. This is so after the formula of “choice” is put in, which no prose, chart or key figure shows.',
	]);
	expect(messages(chosen, ['choice'])).toEqual([]);
	expect(
		messages([
			['choice', '93 * percent', {}, 'percent'],
			['rest', '1 - c', { c: 'choice' }, 'percent'],
		]),
	).toHaveLength(1);
});

describe('leaves alone', () => {
	test.each<[string, Derived[]]>([
		[
			'a complement of what is hidden',
			[
				['kept', 'x * (1 - s)', { x: 'bridges-examined', s: 'need-repair' }],
				['lost', 'x - k', { x: 'traffic', k: 'traffic-kept' }, 'vehicle/day'],
				['traffic-kept', 't * (1 - s)', { t: 'traffic', s: 'need-repair' }, 'vehicle/day'],
			],
		],
		[
			'a sum and a share of it',
			[
				['sum', 'x + y', { x: 'bridges-examined', y: 'bridges-to-repair' }],
				['part', 'x / z', { x: 'bridges-examined', z: 'sum' }, 'percent'],
			],
		],
		[
			'a change between two hidden figures',
			[
				['now', 'x * s', { x: 'bridges-examined', s: 'need-repair' }],
				['later', 'x * s', { x: 'bridges-examined', s: 'sound-share' }],
				['change', '(b - a) / a', { a: 'now', b: 'later' }, 'percent'],
			],
		],
	])('%s', (_, figures) => {
		expect(messages(figures)).toEqual([]);
	});
});

test('also counts them in a long formula', () => {
	const terms = Array.from({ length: 30 }, (_, index) => `x${index}`);
	const given = terms.map((name): Derived => [`given-${name}`, 'b * s', { b: 'bridges-examined', s: 'need-repair' }]);
	const sum: Derived = [
		'sum',
		`a + a + ${terms.join(' + ')}`,
		{ a: 'twice', ...Object.fromEntries(terms.map((name) => [name, `given-${name}`])) },
	];
	const chain: readonly Derived[] = [['twice', 'x + x', { x: 'bridges-examined' }], ...given, sum];
	expect(
		messages(
			chain,
			given.map(([id]) => id),
		),
	).toHaveLength(1);
});

test('reports only the first figure of a chain', () => {
	const chain = Array.from({ length: 100 }, (_, index): Derived => [
		`link-${index}`,
		'x + y',
		{ x: index === 0 ? 'bridges-examined' : `link-${index - 1}`, y: 'bridges-to-repair' },
	]);
	expect(messages(chain)).toHaveLength(1);
});

test('finds numbers in the middle of a chain that is too long to be put in whole', () => {
	const chain = Array.from({ length: 100 }, (_, index): Derived => {
		const before = index === 0 ? 'bridges-examined' : `link-${index - 1}`;
		if (index === 70 || index === 71) return [`link-${index}`, 'x + x', { x: before }];
		return [`link-${index}`, index % 2 === 0 ? 'x + y' : 'x - y', { x: before, y: 'bridges-to-repair' }];
	});
	expect(messages(chain)).toEqual([
		expect.stringMatching(
			/^formula-is-arithmetic: The formula brings in the number 4, which nothing proves\. This is so after the formulas of “link-70”, “link-69”, “link-68” .*are put in, /,
		),
	]);
});

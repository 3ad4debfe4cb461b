import { expect, test } from 'vitest';
import { countByEvidence, summarizeFigures, sayCounted } from '../../../src/core/evidence/count-by-evidence.ts';
import { evidenceKinds } from '../../../src/core/evidence/evidence-kinds.ts';
import type { EvidenceKind } from '../../../src/core/model/evidence/written-kinds.ts';
import type { Figure } from '../../../src/core/model/figure.ts';
import { report as ferries } from '../chart/fixture-report.ts';

const [first] = ferries.figures;
const derived = ferries.figures.find(({ evidence }) => evidence.kind === 'derived');
if (first === undefined || derived?.evidence.kind !== 'derived') throw new Error('The report has no derived figure.');
const { inputs: _, ...computation } = derived.evidence;
const all: readonly Pick<Figure, 'evidence'>[] = [
	...ferries.figures,
	{ evidence: { ...computation, kind: 'chosen', assumption: first.definition } },
	{
		evidence: {
			kind: 'cell',
			source: 'table',
			where: [],
			row: 1,
			cells: [],
			cellsOfRow: new Map(),
			around: { columns: [], rows: [] },
		},
	},
	{ evidence: { kind: 'query', sources: ['table'], sql: 'SELECT 1', choices: [] } },
];

/** So many figures of each kind. */
function figures(counts: Partial<Record<EvidenceKind, number>>) {
	return Object.entries(counts).flatMap(([kind, count]) => {
		const one = all.find(({ evidence }) => evidence.kind === kind);
		if (one === undefined) throw new Error(`There is no ${kind} figure.`);
		return Array.from({ length: count }, () => one);
	});
}

test.each([
	[
		{ stated: 2, derived: 2, chosen: 1 },
		2,
		'2 figures stand in 2 sources, 2 are derived from them, 1 chosen for this report',
	],
	[{ stated: 2 }, 1, '2 figures stand in their source'],
	[{ stated: 1 }, 1, '1 figure stands in its source'],
	[{ stated: 1, derived: 1 }, 3, '1 figure stands in its source, 1 is derived from them'],
	[{ derived: 2, chosen: 1 }, 0, '2 figures are derived from others, 1 chosen for this report'],
	[{ chosen: 1 }, 0, '1 figure chosen for this report'],
	[{}, 0, 'there are no figures'],
])('check says of %o in %i sources: %s', (counts, sources, sentence) => {
	expect(summarizeFigures(figures(counts), sources)).toBe(sentence);
});

test.each([
	[{ stated: 2, derived: 2, chosen: 1 }, '2 stated by a source, 2 derived from them, 1 chosen for this report'],
	[{ derived: 2, chosen: 1 }, '2 derived from others, 1 chosen for this report'],
	[{ chosen: 1 }, '1 chosen for this report'],
	[{}, 'none yet'],
])('the register says of %o: %s', (counts, sentence) => {
	expect(sayCounted(figures(counts), 'en')).toBe(`Every number of this report: ${sentence}.`);
});

test('no kind that no figure has is counted', () => {
	expect(countByEvidence([])).toEqual([]);
	for (const kind of Object.keys(evidenceKinds))
		expect(countByEvidence(all.filter(({ evidence }) => evidence.kind === kind)).map((each) => each.kind)).toEqual([
			kind,
		]);
});

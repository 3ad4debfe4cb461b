import { expect, test } from 'vitest';
import { readArchive } from '../../src/core/editions/read-archive.ts';
import { indexQuotations } from '../../src/core/narrative/index-quotations.ts';
import type { TableDraft } from '../../src/core/parse/read-tables.ts';
import { Collector, type Findings, type Problems } from '../../src/core/problem.ts';
import { proveTable } from '../../src/core/provenance/prove-table.ts';
import { openCopy } from '../../src/core/provenance/source-copy.ts';
import { makeUnitTable } from '../../src/core/units/unit-table.ts';
import { source } from './provenance/samples.ts';

/** Many times what these lookups take, and less than they take if each begins anew. */
const MOST_SECONDS = 20;

function timed<T>(run: () => T): T {
	const before = process.cpuUsage();
	const result = run();
	const { user, system } = process.cpuUsage(before);
	expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
	return result;
}

const units = makeUnitTable([{ code: 'bridge', name: { one: 'bridge', other: 'bridges' } }], new Collector());
const place = { file: 'data/tables/gulls.csv', line: 2, column: 1 };

/** A table of as many rows and columns, each cell the same words. */
function tableOf(
	rows: number,
	columns: number,
	cell: string,
	quote: string,
	type: 'number' | 'string',
): TableDraft<'quoted'> {
	const unit = type === 'number' ? 'bridge' : undefined;
	const fields = Array.from({ length: columns }, (_, index) => ({ name: `c${index}`, title: 'Gulls', type, unit }));
	const cells = fields.map(() => ({ text: cell, at: place }));
	return {
		id: 'gulls',
		kind: 'quoted',
		sources: [],
		spec: { title: 'Gulls', description: 'Gulls.', source: 'survey', fields },
		at: () => place,
		atWords: () => place,
		rows: Array.from({ length: rows }, () => ({ cells, quote: { text: quote, at: place } })),
	};
}

test('a quote is located and read once, whoever quotes it', () => {
	const copy = openCopy(source('They counted 48 bridges. They counted 17 bridges.'));
	const findings: Findings = new Collector();
	const first = copy.read({ quote: 'counted 48 bridges' }, 'figure "one"', findings);
	expect(first).toHaveProperty('passage.start', 5);
	expect(copy.read({ quote: 'counted 48 bridges' }, 'figure "two"', findings)).toBe(first);
	expect(copy.read({ quote: 'counted 17 bridges' }, 'figure "two"', findings)).toHaveProperty('passage.start', 30);
});

test('a quote is looked up again where other words stand beside it', () => {
	const copy = openCopy(source('Old: counted 48 bridges. New: counted 48 bridges.'));
	const selector = { quote: 'counted 48 bridges' };
	const findings: Findings = new Collector();
	expect(copy.read({ ...selector, prefix: 'New:' }, 'figure "new"', findings)).toHaveProperty('passage.start', 30);
	expect(copy.read({ ...selector, prefix: 'Old:' }, 'figure "old"', findings)).toHaveProperty('passage.start', 5);
	expect(findings.isEmpty).toBe(true);
	expect(copy.read(selector, 'figure "none"', findings)).toBeUndefined();
	expect(findings.reported).toMatchObject([{ rule: 'quote-occurs-once' }]);
});

test.each([
	['number', '48'],
	['string', '48 bridges'],
] as const)('every row of a table may quote one long passage, for many cells of type %s', (type, cell) => {
	const passage = `They examined 48 bridges ${'and 17 of 20 firms, '.repeat(450)}in all.`;
	const copy = openCopy(source(passage));
	const rows = type === 'number' ? 90 : 400;
	const problems: Problems = new Collector();
	timed(() =>
		proveTable(
			tableOf(rows, 190, cell, passage, type),
			{ copy, units, translate: (each) => each, locale: 'en' },
			problems,
		),
	);
	expect(problems.reported).toEqual([]);
});

test('words that are denied wherever they stand may be quoted many times, and in many lengths', () => {
	const words = 'not that it is not true that a few '.repeat(15_000);
	const quotations = indexQuotations([source(words)]);
	const found = timed(() => {
		const equal = Array.from({ length: 9000 }, () => quotations.find('it is not true that a few'));
		const others = Array.from({ length: 6000 }, (_, at) => quotations.find(words.slice(9, 34 + (at % 35) + at / 35)));
		return [...equal, ...others];
	});
	expect(found.filter((quotation) => quotation?.denial === undefined && quotation?.cuts === undefined)).toEqual([]);
});

test('a ledger of many lines is read beside many folders that stopped publications left', () => {
	const hash = (text: string) => text.charCodeAt(0).toString(16).padStart(64, '0');
	const bytes = (text: string) => new TextEncoder().encode(text);
	const ledger = Array.from({ length: 20_000 }, (_, index) => ({
		version: `1.0.${index}`,
		date: '2023-02-01',
		manifest: hash('a'),
	}));
	const staged = Array.from(
		{ length: 6000 },
		(_, index) => [`data/editions/.publish-${index}/edition/manifest.json`, bytes('{}')] as const,
	);
	const files = new Map([['data/editions/ledger.json', bytes(JSON.stringify(ledger))] as const, ...staged]);
	const problems: Problems = new Collector();
	timed(() => readArchive(files, (content) => hash(new TextDecoder().decode(content)), problems));
	expect(problems.reported).toHaveLength(20_000);
});

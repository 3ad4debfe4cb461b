import { expect, test } from 'vitest';
import type { TableDraft } from '../../../src/core/parse/read-tables.ts';
import { Collector, type Problems } from '../../../src/core/problem.ts';
import type { Passage } from '../../../src/core/model/source.ts';
import type { PersonReading } from '../../../src/core/model/person-reading.ts';
import { proveTable } from '../../../src/core/provenance/prove-table.ts';
import { openCopy, type SourceCopy } from '../../../src/core/provenance/source-copy.ts';
import { makeUnitTable } from '../../../src/core/units/unit-table.ts';
import { source } from './samples.ts';

const units = makeUnitTable([{ code: 'bridge', name: { one: 'bridge', other: 'bridges' } }], new Collector());
const at = (column: number) => ({ file: 'data/tables/gulls.csv', line: 2, column });

/** A table of one row, whose two columns are the ends of a range. */
function rangeOf(low: string, high: string, quote: string): TableDraft<'quoted'> {
	const column = { title: 'Bridges', type: 'number', unit: 'bridge' } as const;
	const fields = [
		{ ...column, name: 'low', bound: 'low' as const },
		{ ...column, name: 'high', bound: 'high' as const },
	];
	const cells = [low, high].map((text, index) => ({ text, at: at(index + 1) }));
	return {
		id: 'gulls',
		kind: 'quoted',
		sources: [],
		spec: { title: 'Gulls', description: 'Gulls.', source: 'survey', fields },
		at: () => at(1),
		atWords: () => at(1),
		rows: [{ cells, quote: { text: quote, at: at(3) } }],
	};
}

const settingOf = (copy: SourceCopy) => ({ copy, units, translate: (passage: Passage) => passage, locale: 'en' });

function problemsOf(low: string, high: string, quote: string, reading?: PersonReading, language = 'en'): string[] {
	const problems: Problems = new Collector();
	const { spec, ...draft } = rangeOf(low, high, quote);
	proveTable(
		{ ...draft, spec: { ...spec, reading } },
		settingOf(openCopy(source('12 to 18. Gulls sat on 12 to 18 bridges.', { language }))),
		problems,
	);
	return problems.reported.map(({ at: { column }, message }) => `${column}: ${message}`);
}

test('the ends of a range are proven together, each in its own cell', () => {
	expect(problemsOf('12', '18', 'Gulls sat on 12 to 18 bridges')).toEqual([]);
	expect(problemsOf('12', '19', 'Gulls sat on 12 to 18 bridges')).toEqual([
		'2: The quote states 12 to 18: its upper end is 18, not 19.',
	]);
	expect(problemsOf('11', '18', 'Gulls sat on 12 to 18 bridges')).toEqual([
		'1: The quote states 12 to 18: its lower end is 12, not 11.',
	]);
});

test('a cell knows how many digits its source gives', () => {
	const draft = rangeOf('12.0', '18.25', 'Gulls sat on 12.0 to 18.25 bridges');
	const copy = openCopy(source('Gulls sat on 12.0 to 18.25 bridges.', { language: 'en' }));
	const table = proveTable(draft, settingOf(copy), new Collector());
	expect(table?.rows[0]?.cells.map(({ value, precision }) => [value, precision])).toEqual([
		[12, 0.1],
		[18.25, 0.01],
	]);
});

test('the problem of a quote that is only a number names the row', () => {
	expect(problemsOf('12', '18', '12 to 18.')).toEqual([
		'1: The quote of row 1 of table "gulls" is a number alone, and does not say what it counts.',
	]);
});

test('a person reads the rows that the build cannot read, and only those', () => {
	const reading = { by: 'A. Reader', why: 'It is so.' };
	const quote = 'Gulls sat on 12 to 18 bridges';
	expect(problemsOf('12', '18', quote, undefined, 'id')).toEqual([
		expect.stringContaining('the build does not read Indonesian'),
	]);
	expect(problemsOf('12', '18', quote, reading, 'id')).toEqual([]);
	expect(problemsOf('12', '19', quote, reading, 'id')).toEqual([
		'1: The digits of 12–19 do not stand in the quote, so no reading of it gives this value.',
	]);
	expect(problemsOf('12', '18', quote, reading)).toEqual([
		'1: The build reads every row of this table without a person.',
	]);
});

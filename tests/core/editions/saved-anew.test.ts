import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { Collector } from '../../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { dataEngine } from '../remembering-engine.ts';

type Edit = readonly [file: string, from: string, to: string];

/** What lacks an explanation in the next edition, whose data set was saved anew and whose author has made an edit. */
function unexplained(...edits: readonly Edit[]): readonly string[] {
	const files = new Map(readReportFiles(join(import.meta.dirname, 'format-6'), new Collector()));
	const edit = (file: string, from: string | RegExp, to: string) => {
		const before = new TextDecoder().decode(files.get(file));
		if (before.search(from) < 0) throw new Error(`${file} has no “${from}”.`);
		files.set(file, new TextEncoder().encode(before.replace(from, to)));
	};
	const copy = 'data/sources/counts.csv';
	edit(
		copy,
		'41250.5,41250.5,120.50',
		'41260.5,41260.5,130.50\nOld Bridge,2022,10,10,1.00\nOld Bridge,2023,12,12,2.00',
	);
	edit('data/sources/counts.yaml', /sha256: .*/, `sha256: ${sha256(files.get(copy) ?? new Uint8Array())}`);
	edit('data/report.yaml', '1.0.0, date: 2023-02-01', '1.1.0, date: 2023-03-01');
	for (const each of edits) edit(...each);
	const entry = '{ type: update, of: [source:counts], reason: They were counted again. }';
	files.set('data/changes.yaml', new TextEncoder().encode(`- version: 1.1.0\n  changes:\n    - ${entry}\n`));
	const built = buildReport({ files, sha256, dataEngine, citationStyles, hasLetter, publishing: 'new' });
	return 'problems' in built ? built.problems.map(({ message }) => message.replace(/ is not what it was.*$/, '')) : [];
}

test('what a data set has anew is explained by its entry: rows, the columns of a pivot, and what charts draw', () => {
	expect(unexplained()).toEqual([]);
});

test.each<[string, Edit, ...string[]]>([
	[
		'the rows that a chart draws of a table',
		['data/charts/tolls.yaml', '[Stone Bridge, Rail Bridge]', '[Stone Bridge]'],
		'chart:tolls',
	],
	['a column that a chart draws of a table', ['data/charts/tolls.yaml', 'x: Bridge', 'x: Tolls'], 'chart:tolls'],
	[
		'what makes the series of a chart',
		['data/charts/tolls.yaml', 'x: Bridge,', 'x: Bridge, series: Bridge,'],
		'chart:tolls',
	],
	['the rows that a chart draws of a data set', ['data/charts/counted.yaml', '[2022]', '[2023]'], 'chart:counted'],
	['how marks are sorted', ['data/charts/counted.yaml', 'sort: descending', 'sort: ascending'], 'chart:counted'],
	['a rounding', ['data/tables/tolls-by-year.yaml', 'round: 10', 'round: 100'], 'section:cost', 'table:tolls-by-year'],
	[
		'the title of a table',
		['data/tables/tolls-of-bridges.yaml', 'title: Tolls of each bridge', 'title: Tolls by bridge'],
		'table:tolls-of-bridges',
	],
	['words of a figure', ['data/figures/counts.yaml', 'on all bridges.', 'on each bridge.'], 'figure:tolls'],
])('%s is no data, so the entry of the source does not explain it', (_, edit, ...refs) => {
	expect(unexplained(edit)).toEqual(refs);
});

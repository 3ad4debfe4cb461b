import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { askOnce } from '../../../src/core/data-sets/ask-once.ts';
import type { DataEngine } from '../../../src/core/data-sets/data-engine.ts';
import { Collector } from '../../../src/core/problem.ts';
import { setWorks } from '../../../src/node/cite/set-works.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { decodePictures } from '../../../src/node/pictures/ask-for-pictures.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { dataEngine } from '../remembering-engine.ts';

/** An engine that lists what it is asked. */
function listing(asked: string[]): DataEngine {
	return {
		open: dataEngine.open,
		parse: (queries) => (asked.push(...queries), dataEngine.parse(queries)),
		ask: (questions) => (asked.push(...questions.map(({ sql, most }) => `${most} ${sql}`)), dataEngine.ask(questions)),
	};
}

test('what was asked is not asked again, and is answered in the order in which it is asked', () => {
	const asked: string[] = [];
	const answer = (sql: string) => ({ columns: [], rows: [[sql]], isCut: false });
	const engine = askOnce({
		open: () => [],
		parse: (queries) => queries.map((query) => ({ tree: query })),
		ask: (questions) => (asked.push(...questions.map(({ sql }) => sql)), questions.map(({ sql }) => answer(sql))),
	});
	const of = (...all: string[]) => engine.ask(all.map((sql) => ({ sql, most: 1 })));
	expect(of('a', 'b')).toEqual([answer('a'), answer('b')]);
	expect(of('c', 'a')).toEqual([answer('c'), answer('a')]);
	expect(asked).toEqual(['a', 'b', 'c']);
	expect(engine.ask([{ sql: 'a', most: 2 }])).toEqual([answer('a')]);
	expect(asked).toHaveLength(4);
});

test('the languages of a report ask a data set once', () => {
	const root = join(import.meta.dirname, '../../fixtures/two-languages');
	const asked: string[] = [];
	const result = buildReport({
		files: readReportFiles(root, new Collector()),
		sha256,
		dataEngine: listing(asked),
		decodePictures,
		citationStyles,
		hasLetter,
		citeWorks: setWorks,
	});
	expect('problems' in result ? result.problems : []).toEqual([]);
	expect(asked.length).toBeGreaterThan(3);
	expect(asked.filter((each, index) => asked.indexOf(each) !== index)).toEqual([]);
});

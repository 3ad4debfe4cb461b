import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { writeManifest } from '../../../src/core/editions/write-manifest.ts';
import { permalink } from '../../../src/core/permalink/permalink.ts';
import { Collector } from '../../../src/core/problem.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';

const files = readReportFiles(join(import.meta.dirname, '../../fixtures/small'), new Collector());
const build = (given: typeof files, publishing?: 'new') => {
	const built = buildReport({ files: given, sha256, citationStyles, hasLetter, publishing });
	if ('problems' in built) throw new Error(built.problems.map(({ message }) => message).join('\n'));
	return built;
};

/** The small report, published by a version of the tool that had none of some addresses. */
function publishedWithout(...later: readonly string[]): typeof files {
	const built = build(files, 'new');
	const citables = built.citables.map((citable) => ({
		...citable,
		addresses: citable.addresses.filter((path) => !later.includes(path)),
	}));
	const { version, date } = built.report.meta.edition;
	const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
	const manifest = encode(writeManifest({ ...built, citables }, []));
	return new Map([
		...files,
		[`data/editions/${version}/manifest.json`, manifest],
		['data/editions/ledger.json', encode([{ version, date, manifest: sha256(manifest) }])],
	]);
}

test('an edition that was published before the site had a page goes on as it is, and the page is live alone', () => {
	const { report } = build(publishedWithout('/sources/', '/sources/#bridge-survey'));
	expect(report.editions).toMatchObject({ citable: '1.0.0', added: ['/sources/'], pending: [] });
	expect(permalink(report, '/sources/')).toBe('https://example.org/bridges/sources/');
	expect(permalink(report, '/sources/bridge-survey/')).toBe(
		'https://example.org/bridges/v/1.0.0/sources/bridge-survey/',
	);
});

test('one that has all pages has permalinks for all', () => {
	const { report } = build(publishedWithout());
	expect(report.editions.added).toEqual([]);
	expect(permalink(report, '/sources/')).toBe('https://example.org/bridges/v/1.0.0/sources/');
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { writeManifest } from '../../../src/core/editions/write-manifest.ts';
import type { Edition } from '../../../src/core/model/edition.ts';
import { Collector } from '../../../src/core/problem.ts';
import { frozenPage } from '../../../src/node/editions/frozen-page.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';

const files = new Map(readReportFiles(join(import.meta.dirname, '../../fixtures/small'), new Collector()));
const text = new TextDecoder().decode(files.get('data/report.yaml'));
const home = "https://example.org/$&/$'/$1/x/";
files.set('data/report.yaml', new TextEncoder().encode(text.replace(/^url: .*$/m, () => `url: "${home}"`)));
const built = buildReport({ files, sha256, citationStyles, hasLetter, publishing: 'new' });
if ('problems' in built) throw new Error(built.problems.map(({ message }) => message).join('\n'));
const { report } = built;

const page =
	'<html><head><link rel="canonical" href="https://example.org/a/"></head><body><main><h1>State</h1></main></body></html>';
const later: Edition = {
	version: '2.0.0',
	date: '2024-01-01',
	title: '',
	manifest: '',
	files: 0,
	bytes: 0,
	changes: [],
};

test.each([
	['the current edition', []],
	['a superseded one', [later]],
])('a page of %s is whole, whatever signs stand in the address of the site', (_, published) => {
	const edition = {
		manifest: writeManifest(built, []),
		onPage: new Map(),
		neighbours: {},
		today: () => undefined,
	};
	const html = frozenPage(page, '/state/', edition, { ...report, editions: { ...report.editions, published } });
	expect(html.match(/<html>|<head>|<\/head>|<main>|<\/main>|<\/html>/g)).toEqual([
		'<html>',
		'<head>',
		'</head>',
		'<main>',
		'</main>',
		'</html>',
	]);
	expect(html).toContain(`<link rel="original" href="${new URL('state/', home).href}">`);
	if (published.length > 0)
		expect(html).toContain(`<link rel="canonical" href="${new URL('v/1.0.0/state/', home).href}">`);
});

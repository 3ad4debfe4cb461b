import { expect, test } from 'vitest';
import { datacite } from '../../../src/core/metadata/datacite.ts';
import { pathInPackage } from '../../../src/core/metadata/data-file.ts';
import { dataPackage } from '../../../src/core/metadata/data-package.ts';
import { figureRecords } from '../../../src/core/metadata/figure-record.ts';
import { roCrate } from '../../../src/core/metadata/ro-crate.ts';
import { json } from '../../../src/core/outputs/family.ts';
import { readMe } from '../../../src/core/outputs/read-me.ts';
import { filesOf, identified, small, workOf } from './small-report.ts';

const golden = (file: string) => `../../golden/metadata/${file}`;
const files = filesOf(small);
const plain = workOf(small);
const full = identified(plain);
const archive = { url: 'https://example.org/bridges/data/report-data.zip', bytes: 12_345, sha256: 'a'.repeat(64) };
const pdf = { path: '/report.pdf', type: 'application/pdf', title: 'The report as a PDF', description: 'For print.' };

// Read against: Data Package 2.0 and Table Schema 2.0; RO-Crate 1.3; DataCite Metadata Schema 4.6, sections 1–20.
test.each([
	['datapackage.json', json(dataPackage(small, plain, files, pathInPackage))],
	[
		'ro-crate-metadata.json',
		json(roCrate(small, full, { files, others: [pdf], pathOf: (path) => path.slice(1), archive })),
	],
	['datacite.json', json(datacite(small, plain, files))],
	['datacite-identified.json', json(datacite(small, full, files))],
	['README.txt', readMe(small, plain, files)],
])('%s', async (file, text) => {
	await expect(text).toMatchFileSnapshot(golden(file));
});

test.each(['traffic', 'sound-share'])('figure %s', async (id) => {
	await expect(json(figureRecords(small).find((record) => record.id === id))).toMatchFileSnapshot(
		golden(`figure-${id}.json`),
	);
});

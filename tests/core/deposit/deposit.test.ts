import { JSON_SCHEMA, load } from 'js-yaml';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { archiveCrate } from '../../../src/core/deposit/archive-crate.ts';
import { archiveLicence, archiveReadMe, firstPage, pageElsewhere } from '../../../src/core/deposit/archive-texts.ts';
import { citationCff } from '../../../src/core/deposit/citation-cff.ts';
import { type DepositRecord, readDeposit } from '../../../src/core/deposit/deposit-record.ts';
import { linksOutside } from '../../../src/core/deposit/links-outside.ts';
import { zenodoMetadata } from '../../../src/core/deposit/zenodo.ts';
import { citationCffSchema } from '../../schemas/citation-cff.ts';
import { faultsOf } from '../../schemas/faults-of.ts';
import { zenodoSchema } from '../../schemas/zenodo.ts';

const datacite = {
	url: 'https://example.org/bridges/v/1.0.0/',
	creators: [
		{
			name: 'Ozola, Anna',
			nameType: 'Personal',
			givenName: 'Anna',
			familyName: 'Ozola',
			nameIdentifiers: [{ nameIdentifier: 'https://orcid.org/0000-0002-1825-0097', nameIdentifierScheme: 'ORCID' }],
		},
		{ name: 'Bridge & <Watch>', nameType: 'Organizational' },
	],
	titles: [{ title: 'Do the bridges: hold?' }, { title: 'What a note reports', titleType: 'Subtitle' }],
	publisher: { name: 'Bridge & <Watch>' },
	dates: [{ date: '2023-02-01', dateType: 'Issued' }],
	language: 'lv',
	version: '1.0.0',
	descriptions: [
		{ description: 'Of the bridges, 12 % <b>need</b> repair: "at once".', descriptionType: 'Abstract' },
		{ description: '- [ ] A report & its #tests: {a}', descriptionType: 'Other' },
	],
	rightsList: [
		{ rights: 'CC BY 4.0', rightsUri: 'https://creativecommons.org/licenses/by/4.0/', rightsIdentifier: 'CC-BY-4.0' },
	],
	relatedIdentifiers: [
		{ relatedIdentifier: '10.1000/182', relatedIdentifierType: 'DOI', relationType: 'References' },
		{ relatedIdentifier: 'https://example.org/a', relatedIdentifierType: 'URL', relationType: 'IsDerivedFrom' },
	],
};

function recordOf(changes: object = {}, doi?: string): DepositRecord {
	const record = readDeposit({ ...datacite, ...changes }, '2023-02-01', doi);
	if (record === undefined) throw new Error('This is no record.');
	return record;
}

const places = { folder: 'v/1.0.0/', site: 'https://example.org/bridges/', manifest: 'a'.repeat(64), has: () => true };

test.each([undefined, '10.5281/zenodo.1234567'])('CITATION.cff is a Citation File 1.2.0, with DOI %s', (doi) => {
	const text = citationCff(recordOf({}, doi));
	const file: unknown = load(text, { schema: JSON_SCHEMA });
	expect(faultsOf(file, citationCffSchema)).toEqual([]);
	// Readers of YAML 1.1 and 1.2 read the same, a date as text among it.
	expect(parse(text, { version: '1.1' })).toEqual(file);
	expect(text).not.toMatch(/[&*]a\d/);
	expect(file).toMatchObject({
		title: 'Do the bridges: hold? What a note reports',
		authors: [
			{ 'family-names': 'Ozola', 'given-names': 'Anna', orcid: 'https://orcid.org/0000-0002-1825-0097' },
			{ name: 'Bridge & <Watch>' },
		],
		abstract: 'Of the bridges, 12 % <b>need</b> repair: "at once".',
		'date-released': '2023-02-01',
		license: 'CC-BY-4.0',
		...(doi === undefined ? {} : { doi }),
		'preferred-citation': { type: 'report', year: 2023, languages: ['lv'], ...(doi === undefined ? {} : { doi }) },
	});
});

test('the metadata for Zenodo are what its form asks for', () => {
	const metadata = zenodoMetadata(recordOf({}, '10.5281/zenodo.1'));
	expect(faultsOf(metadata, zenodoSchema)).toEqual([]);
	expect(metadata).toMatchObject({
		creators: [{ name: 'Ozola, Anna', orcid: '0000-0002-1825-0097' }, { name: 'Bridge & <Watch>' }],
		description:
			'<p>Of the bridges, 12 % &lt;b&gt;need&lt;/b&gt; repair: &quot;at once&quot;.</p><p>- [ ] A report &amp; its #tests: {a}</p>',
		license: 'cc-by-4.0',
		language: 'lav',
		doi: '10.5281/zenodo.1',
	});
});

test('a licence that repositories do not know is given by its address', () => {
	const own = recordOf({
		language: 'tlh',
		rightsList: [
			{ rights: 'House terms', rightsUri: 'https://example.org/terms', rightsIdentifier: 'LicenseRef-House' },
		],
	});
	const file: unknown = load(citationCff(own), { schema: JSON_SCHEMA });
	expect(faultsOf(file, citationCffSchema)).toEqual([]);
	expect(file).toMatchObject({ 'license-url': 'https://example.org/terms' });
	expect(file).not.toHaveProperty('license');
	const metadata = zenodoMetadata(own);
	expect(faultsOf(metadata, zenodoSchema)).toEqual([]);
	expect(metadata).toMatchObject({ notes: expect.stringContaining('House terms') });
	expect(metadata).not.toHaveProperty('license');
	expect(metadata).not.toHaveProperty('language');
	expect(archiveLicence(own, places)).toContain('SPDX-License-Identifier: LicenseRef-House');
});

test.each([undefined, null, 'text', {}, { ...datacite, creators: [] }, { ...datacite, rightsList: [] }])(
	'%j is no record',
	(value) => {
		expect(readDeposit(value, '2023-02-01')).toBeUndefined();
	},
);

test('the crate of the archive has the files of the edition where they are, and all others', () => {
	const frozen = {
		'@context': 'https://w3id.org/ro/crate/1.3/context',
		'@graph': [
			{ '@id': 'ro-crate-metadata.json', '@type': 'CreativeWork', about: { '@id': './' } },
			{ '@id': './', '@type': 'Dataset', hasPart: [{ '@id': 'data/figures.csv' }] },
			{ '@id': 'data/figures.csv', '@type': 'File', name: 'All figures', isBasedOn: { '@id': '#source-a' } },
			{ '@id': '#derivation', '@type': 'CreateAction', result: [{ '@id': 'data/figures.csv' }] },
		],
	};
	const file = (path: string) => ({
		path,
		name: path,
		description: '',
		type: 'text/plain',
		bytes: 3,
		sha256: 'b'.repeat(64),
	});
	const files = [file('README.txt'), file('v/1.0.0/data/figures.csv'), file('v/1.0.0/ro-crate-metadata.json')];
	const crate = archiveCrate(frozen, 'v/1.0.0/', files, '10.5281/zenodo.1');
	const doi = 'https://doi.org/10.5281/zenodo.1';
	expect(crate).toMatchObject({
		'@graph': [
			{ '@id': 'ro-crate-metadata.json', about: { '@id': './' } },
			{
				'@id': './',
				'cite-as': doi,
				hasPart: [
					{ '@id': 'README.txt' },
					{ '@id': 'v/1.0.0/data/figures.csv' },
					{ '@id': 'v/1.0.0/ro-crate-metadata.json' },
				],
			},
			{ '@id': 'v/1.0.0/data/figures.csv', name: 'All figures', contentSize: '3', isBasedOn: { '@id': '#source-a' } },
			{ '@id': '#derivation', result: [{ '@id': 'v/1.0.0/data/figures.csv' }] },
			{ '@id': 'README.txt' },
			{ '@id': 'v/1.0.0/ro-crate-metadata.json' },
			{ '@id': doi, '@type': 'PropertyValue' },
		],
	});
	expect(archiveCrate({ '@graph': 'none' }, 'v/1.0.0/', files, undefined)).toBeUndefined();
});

test('pages that an edition leads to outside itself are found, and nothing else', () => {
	const html =
		'<a href="../../../../editions/">a</a> <a href="../../../../ru/search/?q=1#x">b</a> <a href="../../figures/">c</a>' +
		'<a href="../../../../v/0.9.0/figures/a/">d</a> <link href="../../../../editions.xml">' +
		' <img src="../../../../a.png"> <a title="a > b" class="x" href="../../../../editions/timemap.link">t</a>' +
		' <a href="../../../../">e</a>' +
		'<a href="https://example.org/../x/">f</a> <a href="/v/1.0.0/">g</a> <a href="../../../../licences.txt">h</a>' +
		'<a href="../../../../../../../etc/">i</a>';
	expect([...linksOutside(html, 'v/1.0.0/figures/a/index.html', 'v/1.0.0/')].sort()).toEqual([
		'editions/index.html',
		'editions/timemap.link',
		'etc/index.html',
		'index.html',
		'licences.txt',
		'ru/search/index.html',
		'v/0.9.0/figures/a/index.html',
	]);
});

test('texts for readers hold no markup of the report, and lead where they say', () => {
	const record = recordOf({ titles: [{ title: '<script>alert(1)</script>' }] });
	for (const page of [firstPage(record, places), pageElsewhere(record, places, 'ru/editions/index.html')]) {
		expect(page).not.toContain('<script');
		expect(page).toContain("default-src 'none'");
	}
	const elsewhere = pageElsewhere(record, places, 'ru/editions/index.html');
	expect(elsewhere).toContain('href="https://example.org/bridges/ru/editions/"');
	expect(elsewhere).toContain('href="../../index.html"');
	const readMe = archiveReadMe(record, { ...places, has: (path) => !path.endsWith('.pdf') });
	expect(readMe).toContain('sha256sum -c SHA256SUMS');
	expect(readMe).toContain(places.manifest);
	expect(readMe).toContain('Anna Ozola, Bridge & <Watch>\n');
	expect(readMe).not.toMatch(/^v\/1\.0\.0\/report\.pdf$/m);
});

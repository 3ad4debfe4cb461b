import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { AST as Ris } from 'astrocite-ris';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dump } from 'js-yaml';
import { readAsZotero } from '../core/metadata/read-as-zotero.ts';
import { run } from './edition-fixture.ts';
import { elementsOf } from './read-dist.ts';

const project = join(import.meta.dirname, '../..');

/**
 * What breaks bibliographies, pages and scripts, in every name that a report has. In a title braces name figures, and
 * no number is typed.
 */
const title = `Ćwikła & “Ærø”'s <bridges> of % # "Rīga" </script><!-- \\u ${'very '.repeat(60)}long`;
const organisation = `O'Neil & Söhne <b>{Bau}</b> "100%" #1 «Шёлк»`;
const person = { given: 'Нұрлан', family: "Әбдіров-O'Neil", orcid: '0000-0002-1825-0097' };
const section = "State & “cost” </title> <b>of</b> % # 'it'";
const doi = '10.1002/(SICI)1096-8644(199601)99:1<1::AID-AJPA1>3.0.CO;2-1';

const SITE = 'https://bridges.example/a%20b/';

let root: string;
const read = (file: string) => readFileSync(join(root, 'dist', file), 'utf8');

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'hostile-report-'));
	cpSync(join(project, 'tests/fixtures/small'), root, { recursive: true });
	const file = join(root, 'data/report.yaml');
	const yaml = readFileSync(file, 'utf8')
		.replace(/^title: .*$/m, dump({ title }).trimEnd())
		.replace(/^subtitle: .*\n/m, `shortTitle: "Bridges & <b>"\n${dump({ doi, number: 'R&D #4_b <1>' })}`)
		.replace(/^authors:\n(?: .*\n)+/m, dump({ authors: [person, { organisation, ror: '05dxps055' }] }))
		.replace(/^url: .*$/m, `url: ${SITE}`)
		.replace(/^publisher: .*$/m, dump({ publisher: organisation }).trimEnd())
		.replace('    title: State\n', `    title: ${JSON.stringify(section)}\n`);
	writeFileSync(file, yaml);
	// Published, so that all that is said of a work to cite is said.
	for (const command of ['publish', 'build'] as const) {
		const { status, output } = run(root, command);
		if (status !== 0) throw new Error(output);
	}
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

test('the page keeps each name whole and lets none become markup', () => {
	for (const file of ['index.html', 'state/index.html', 'report/index.html', 'cite/index.html']) {
		const elements = elementsOf(read(file));
		expect(elements.filter(({ tag }) => tag === 'b' || tag === 'bridges')).toEqual([]);
		const blocks = elements.filter(
			({ tag, properties }) => tag === 'script' && properties['type'] === 'application/ld+json',
		);
		expect(blocks).toHaveLength(1);
		expect(() => void JSON.parse(blocks[0]?.text ?? '')).not.toThrow();
	}
	expect(elementsOf(read('index.html')).find(({ tag }) => tag === 'h1')?.text).toBe(title);
});

test('readers see the identifiers that the report has', () => {
	for (const file of ['index.html', 'report/index.html']) {
		const imprint =
			elementsOf(read(file)).find(({ properties }) => String(properties['className']) === 'imprint')?.text ?? '';
		for (const words of [organisation, 'No. R&D #4_b <1>', 'https://doi.org/10.1002/(SICI)'])
			expect(imprint).toContain(words);
		const links = elementsOf(read(file)).flatMap(({ tag, properties }) =>
			tag === 'a' ? [String(properties['href'])] : [],
		);
		expect(links).toEqual(expect.arrayContaining([`https://orcid.org/${person.orcid}`, 'https://ror.org/05dxps055']));
	}
});

test('Highwire tags come back with the same fields', () => {
	const cover = readAsZotero(read('index.html'));
	expect(cover).toMatchObject({
		itemType: 'report',
		title,
		fields: { institution: organisation, number: 'R&D #4_b <1>', DOI: doi, url: `${SITE}v/1.0.0/` },
	});
	expect(cover.creators).toEqual([{ lastName: person.family, firstName: person.given }, { lastName: organisation }]);
	expect(readAsZotero(read('state/index.html'))).toMatchObject({
		itemType: 'bookSection',
		title: section,
		fields: { bookTitle: title, publisher: organisation },
	});
});

test('JSON-LD comes back with the same fields', () => {
	const [block] = elementsOf(read('index.html')).filter(
		({ tag, properties }) => tag === 'script' && properties['type'] === 'application/ld+json',
	);
	const [node] = JSON.parse(block?.text ?? '')['@graph'];
	expect(node).toMatchObject({
		name: title,
		reportNumber: 'R&D #4_b <1>',
		identifier: { value: doi },
		publisher: { name: organisation, '@id': 'https://ror.org/05dxps055' },
		author: [{ givenName: person.given, familyName: person.family }, { name: organisation }],
	});
	expect(node.hasPart[0].name).toBe(section);
});

test('the linkset and the head name the same things to cite', () => {
	const cited = elementsOf(read('index.html')).filter(
		({ tag, properties }) => tag === 'link' && String(properties['rel']) === 'cite-as',
	);
	const [href = ''] = cited.map(({ properties }) => String(properties['href']));
	expect(decodeURIComponent(new URL(href).pathname.slice(1))).toBe(doi);
	const [context] = JSON.parse(read('linkset.json')).linkset;
	expect(context['cite-as']).toEqual([{ href }]);
	expect(context.author).toEqual([
		{ href: `https://orcid.org/${person.orcid}` },
		{ href: 'https://ror.org/05dxps055' },
	]);
});

test('the files to import come back with the same fields', () => {
	const [bib] = plugins.input.chain(read('cite/report.bib'));
	expect(bib).toMatchObject({ DOI: doi, URL: `${SITE}v/1.0.0/` });
	expect(bib?.title).toBe(title.trim());
	const [ris] = Ris.parse(read('cite/report.ris')).children;
	const value = (key: string) => ris?.properties.filter((each) => each.key === key).map((each) => each.value);
	expect([value('TI'), value('DO'), value('AU')]).toEqual([
		[title],
		[doi],
		[`${person.family}, ${person.given}`, organisation],
	]);
	const [csl] = JSON.parse(read('cite/report.csl.json'));
	expect(csl).toMatchObject({
		title,
		DOI: doi,
		author: [{ family: person.family, given: person.given }, { literal: organisation }],
	});
});

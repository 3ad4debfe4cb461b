import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { writeManifest } from '../../../src/core/editions/write-manifest.ts';
import type { Citable, Edition } from '../../../src/core/model/edition.ts';
import { markup } from '../../../src/core/markup/markup.ts';
import { Collector } from '../../../src/core/problem.ts';
import { address } from '../../../src/core/permalink/addresses.ts';
import { relativeLink } from '../../../src/core/permalink/relativise.ts';
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
const manifest = writeManifest(built, []);

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
		manifest,
		folder: '',
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

/**
 * A superseded page on which these citables stand. The next edition has changed the words of some or, if not said, of
 * all.
 */
function supersededPage(path: string, html: string, citables: readonly Citable[], changed = citables): string {
	const changes = changed.map(({ ref, title }): Edition['changes'][number] => {
		return {
			ref,
			title,
			kind: 'changed',
			address: path,
			explanations: [],
			texts: [{ name: 'text', was: 'a', now: 'b' }],
		};
	});
	const published = [
		{ ...later, version: '1.0.0' },
		{ ...later, changes },
	];
	const edition = {
		manifest: { ...manifest, things: [...citables] },
		folder: '',
		onPage: new Map([[path, citables.filter(({ ref }) => ref.startsWith('claim:'))]]),
		neighbours: {},
		today: () => undefined,
	};
	return frozenPage(html, path, edition, { ...report, editions: { ...report.editions, published } });
}

function citable(ref: string, to: string): Citable {
	return { ref, title: ref, addresses: [to], content: {}, sha256: '' };
}

const linkBeside = `<div class="${markup.Claim.head}"><h2>A</h2> <a href="#a">link</a></div>`;

test.each([
	['a page as it is built today', '', linkBeside],
	['a page that has the link in the heading', ' aria-labelledby="x"', '<h2>A <a href="#a">link</a></h2>'],
])('a claim of %s is found, with its head whole, and so are the figures that it names', (_, attributes, head) => {
	const [claim] = report.sections.flatMap(({ claims }) => claims);
	if (claim === undefined) throw new Error('The small report has no claim.');
	const path = address.section(claim.section);
	const figures = ['co2', 'co2/de/2020'];
	const links = figures.map((id) => `<a href="${relativeLink(path, address.figure(id))}">1</a>`).join(' and ');
	const start = `<section class="${markup.Claim.claim}" id="${claim.id}"${attributes}>`;
	const body = `${start}${head}${links}<div>B</div></section>`;
	const html = supersededPage(path, page.replace('</main>', `${body}</main>`), [
		citable(`claim:${claim.id}`, address.claim(claim.section, claim.id)),
		...figures.map((id) => citable(`figure:${id}`, address.figure(id))),
	]);
	const component = readFileSync('src/components/Claim.astro', 'utf8');
	expect(component).toContain('<section class={markup.Claim.claim} id={claim.id}>');
	expect(component).toContain('<div class={markup.Claim.head}>');
	expect(html).toContain(`${head}<p class="edition-notice">`);
	for (const id of figures) expect(html).toContain(`“figure:${id}”`);
});

test('from a chart in the page of another site, the notice leads to windows of their own', () => {
	const notice = (path: string) => /<aside[\s\S]*?<\/aside>/.exec(supersededPage(path, page, []))?.[0] ?? '';
	const links = (path: string) => [...notice(path).matchAll(/<a [^>]*>/g)].map(([link]) => link);
	expect(links('/embed/state/')).toHaveLength(2);
	for (const link of links('/embed/state/'))
		expect(link).toMatch(/ target="_blank" rel="noopener" aria-label="[^"]+ \(opens a new window\)"/);
	for (const link of links('/state/')) expect(link).not.toContain('target');
});

const claims = (count: number) =>
	Array.from({ length: count }, (_, index) => citable(`claim:c${index}`, `/state/#c${index}`));

test('a page from which nothing changed says so, of one claim and of several', () => {
	const [one, several] = [claims(1), claims(2)];
	expect(supersededPage('/state/', page, one, [])).toContain(
		'<p>What is cited from this page is unchanged in the current edition.</p>',
	);
	expect(supersededPage('/state/', page, several, [])).toContain(
		'<p>All that is cited from this page is unchanged in the current edition.</p>',
	);
	expect(supersededPage('/report/', page, several, [])).toContain(
		'<p>Everything in it is unchanged in the current edition.</p>',
	);
	expect(supersededPage('/state/', page, [], [])).not.toContain('unchanged');
});

test('up to twelve changes are listed with a link to each place, and more are counted', () => {
	const listed = supersededPage('/state/', page, claims(12));
	expect(listed).toContain('<p>Changed since:</p><ul><li><a href="#c0">“claim:c0”</a>: Changed in 2.0.0.</li>');
	expect(supersededPage('/state/', page, claims(13))).toContain(
		'<p>13 parts of the report have changed since: <a href="../../../editions/">what, and why</a>.</p>',
	);
});

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildReport } from '../../../src/core/build-report.ts';
import { Collector } from '../../../src/core/problem.ts';
import { setWorks } from '../../../src/node/cite/set-works.ts';
import { citationStyles, hasLetter } from '../../../src/node/load-report.ts';
import { readReportFiles } from '../../../src/node/read-files.ts';
import { sha256 } from '../../../src/node/sha256.ts';
import { dataEngine } from '../remembering-engine.ts';

const fixture = (name: string) => readReportFiles(join(import.meta.dirname, '../../fixtures', name), new Collector());
const small = new Map([...fixture('small'), ['public/files/paper.pdf', new TextEncoder().encode('%PDF-1.7\n')]]);

/** The problems of each of these links, put at the end of a section. */
function problemsOf(files: ReadonlyMap<string, Uint8Array>, section: string, links: readonly string[]): string[] {
	const prose = new TextDecoder().decode(files.get(section));
	const written = `${prose}\n\nSee ${links.map((to) => `[this](${to})`).join(', ')}.\n`;
	const changed = new Map([...files, [section, new TextEncoder().encode(written)]]);
	const result = buildReport({ files: changed, sha256, citationStyles, hasLetter, dataEngine, citeWorks: setWorks });
	return 'problems' in result ? result.problems.map(({ message }) => message) : [];
}

test('prose may link to every page and file that the site has, and to each fragment of a page', () => {
	const links = [
		...['/', '/#key-figures', '/state/', '/state/#repair-now', '#repair-is-dear', '/report/', '/report/#cost'],
		...['/figures/', '/figures/#traffic', '/figures/traffic/', '/figures/traffic/#details', '/figures/traffic.json'],
		...['/sources/', '/sources/#bridge-survey', '/sources/bridge-survey/', '/sources/bridge-survey.txt'],
		...['/methods/#names', '/methods/#not-known', '/methods/#rule-link-resolves', '/methods/#term-bridge-act'],
		...['/data/', '/data/#sources', '/data/figures.csv', '/data/report-data.zip', '/data/figure.schema.json'],
		...['/cite/', '/search/', '/editions/', '/editions.xml', '/report.pdf', '/report.docx', '/report-offline.html'],
		...['/linkset.json', '/licences.txt', '/cards/cover.png', '/files/paper.pdf'],
	];
	expect(problemsOf(small, 'content/cost.mdx', links)).toEqual([]);
});

test('prose may link to charts and tables', () => {
	const links = [
		...['/charts/', '/charts/#bar', '/charts/bar/', '/charts/bar.svg', '/charts/bar.png', '/embed/bar/'],
		...['/tables/', '/tables/#riders', '/tables/riders/', '/tables/riders.csv', '/data/#charts', '/data/#tables'],
	];
	expect(problemsOf(fixture('charts'), 'content/boats.mdx', links)).toEqual([]);
});

test('prose may link to an existing edition and to its description', () => {
	const own = readReportFiles(join(import.meta.dirname, '../../..'), new Collector());
	const links = ['/v/1.0.0/', '/editions/#v1.0.0', '/v/9.0.0/'];
	const about = (files: typeof own) =>
		problemsOf(files, 'content/overview.mdx', links).filter((message) => message.startsWith('The link'));
	const refused = ['The link “/v/9.0.0/” leads nowhere in this report. Did you mean “/v/1.0.0/”?'];
	expect(about(own)).toEqual(refused);

	// A folder alone is no edition: a publication that was stopped leaves one elsewhere.
	const manifest = 'data/editions/1.0.0/manifest.json';
	const moved = [...own].map(
		([file, bytes]) => [file.replace('editions/1.0.0/', 'editions/.publish-x/edition/'), bytes] as const,
	);
	const stray = [manifest.replace('1.0.0', '9.0.0'), own.get(manifest) ?? new Uint8Array()] as const;
	expect(about(new Map([...moved, stray]))).toEqual(refused);
});

test.each([
	['/charts/', 'a list of charts, where there is none'],
	['/tables/', 'a list of tables, where there is none'],
	['/data/#charts', 'a part of a page that is not there'],
	['/cite/report.bib', 'a citation: a draft is not to be cited and has none'],
	['/_headers', 'what a host reads as an order'],
	['/404.html', 'the page for what is missing'],
	['/assets/', 'a folder'],
	['/state/?q=1', 'an address with a query'],
	['/data/../report.pdf', 'a way round'],
])('%s is refused: %s', (link) => {
	expect(problemsOf(small, 'content/cost.mdx', [link])).toEqual([
		expect.stringMatching(`^The link “${RegExp.escape(link)}” leads nowhere in this report\\.`),
	]);
});

test.each([
	['/data/figures.cvs', '/data/figures.csv'],
	['/report.pfd', '/report.pdf'],
	['/edition/', '/editions/'],
	['/methods/#name', '/methods/#names'],
	['/files/papers.pdf', '/files/paper.pdf'],
])('for %s, %s is suggested', (link, meant) => {
	expect(problemsOf(small, 'content/cost.mdx', [link])).toEqual([
		`The link “${link}” leads nowhere in this report. Did you mean “${meant}”?`,
	]);
});

import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildFixture } from '../browser/build-fixture.ts';
import { builtProse } from '../browser/shared-builds.ts';
import { textOfPdf } from '../node/pdf/read-pdf.ts';
import { elementsOf } from './read-dist.ts';

let dist: string;
beforeAll(async () => {
	dist = await builtProse();
});

const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const elements = (file: string) => elementsOf(read(file));
const idsOf = (file: string) => new Set(elements(file).map(({ properties }) => properties['id']));
const linksOf = (file: string) =>
	elements(file).flatMap(({ tag, properties, text }) =>
		tag === 'a' ? [{ href: String(properties['href']), text }] : [],
	);

test('a citation leads to its reference, and the reference back to each claim and section that cites it', () => {
	const citations = linksOf('works/index.html').filter(({ href }) => href.startsWith('../references/#'));
	expect(citations.map(({ text }) => text)).toEqual([
		'(Touvron et al., 2023)',
		'(Müller & Bridges & Sons, 2020, pp. 12–14)',
		'(Kwon et al., 2023, Chapter 3)',
		'(July\u00a02023)',
		'(Ollama, n.d.)',
		'(n.d.)',
		'(Office of Bridges, n.d.)',
		// In the card of a footnote, and in its words at the end of the section.
		'(Kwon et al., 2023)',
		'(Kwon et al., 2023)',
	]);
	const references = idsOf('references/index.html');
	for (const { href } of citations) expect(references).toContain(href.split('#')[1]);
	const places = idsOf('works/index.html');
	const back = linksOf('references/index.html').filter(({ href }) => href.startsWith('../works/#work.'));
	expect(back).toHaveLength(7);
	for (const { href } of back) expect(places).toContain(href.split('#')[1]);
});

test('each address in a reference is a link, once, and a saved source leads to its page', () => {
	const links = linksOf('references/index.html').map(({ href }) => href);
	for (const href of ['https://doi.org/10.1145/3600006.3613165', 'https://github.com/ollama/ollama'])
		expect(links.filter((each) => each === href)).toEqual([href]);
	expect(links).toContain('../sources/bridge-survey/');
});

test('page of the whole report, offline copy and PDF have the list, with links within themselves', async () => {
	for (const file of ['report/index.html', 'report-offline.html']) {
		const ids = idsOf(file);
		const links = linksOf(file).filter(({ href }) => href.startsWith('#work'));
		expect(links.length).toBeGreaterThanOrEqual(14);
		for (const { href } of links) expect(ids).toContain(href.slice(1));
	}
	const text = (await textOfPdf(readFileSync(join(dist, 'report.pdf')))).replaceAll(/\s+/g, ' ');
	expect(text).toContain('such bridges before (Touvron et al., 2023).');
	expect(text).toContain('Müller, J., & Bridges & Sons. (2020). The α of GPU bridges & other works. Sprüche Verlag.');
	expect(text).toMatch(/Where it is cited: Works \(p\.\s\d\); Bridges are modelled \(p\.\s\d\)\./);
});

test('all works are there to import', () => {
	const works: unknown = JSON.parse(read('references/references.csl.json'));
	expect(works).toHaveLength(5);
	expect(plugins.input.chain(read('references/references.bib')).map(({ id }) => id)).toEqual([
		'kwon2023',
		'muller2020',
		'bridge-survey',
		'ollama',
		'touvron2023',
	]);
	expect(read('references/references.ris').match(/^TY {2}- /gm)).toHaveLength(5);
});

test('machines are told what is cited', () => {
	const graph = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read('index.html'))?.[1] ?? '';
	expect(graph).toContain('"@id":"https://doi.org/10.48550/arXiv.2307.09288","name":"Llama 2');
	expect(read('methods/index.html')).toContain('href="../references/"');
	expect(read('works/index.html')).toContain('"citation":[');
});

test('pages without works say nothing of works', () => {
	const small = buildFixture(join(import.meta.dirname, '../fixtures/small'));
	try {
		const files = execFileSync('find', [small.dist, '-name', '*.html'], { encoding: 'utf8' }).trim().split('\n');
		expect(files.filter((file) => file.includes('references'))).toEqual([]);
		for (const file of files) expect(readFileSync(file, 'utf8')).not.toMatch(/works-cited|\/references\//);
	} finally {
		small.remove();
	}
});

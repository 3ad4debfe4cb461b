import fc from 'fast-check';
import { htmlToHast } from 'satteri';
import { beforeAll, expect, test } from 'vitest';
import { makeEngines } from '../../../src/core/cite/csl-engine.ts';
import { type CitationFormatter, citationFormatter, defaultStyles } from '../../../src/core/cite/format-citation.ts';
import { doiLink } from '../../../src/core/cite/identifier-links.ts';
import { loadCiteproc } from '../../../src/node/cite/load-citeproc.ts';
import { openCslLibrary } from '../../../src/node/cite/load-styles.ts';
import { arbitraryWork } from './arbitrary-work.ts';
import { works } from './works.ts';

let format: CitationFormatter;
beforeAll(async () => {
	format = citationFormatter(openCslLibrary(), makeEngines(loadCiteproc()));
});

interface Node {
	readonly type: string;
	readonly tagName?: string;
	readonly value?: string;
	readonly children?: readonly Node[];
}

/** Elements and text of a piece of HTML, as an HTML parser finds them. */
function readHtml(html: string): { readonly elements: readonly string[]; readonly text: string } {
	const elements: string[] = [];
	let text = '';
	const visit = (node: Node): void => {
		if (node.type === 'element') elements.push(node.tagName ?? '');
		if (node.type === 'text') text += node.value ?? '';
		if (node.type === 'comment') elements.push('comment');
		node.children?.forEach(visit);
	};
	visit(htmlToHast(html));
	return { elements, text };
}

/** Letters and signs that a style may not change: not case, quotation marks, spaces, or marks at the end. */
const essence = (text: string) =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/["“”„‚'‘’‛«»‹›`ʻ\s.,:;?!…]/gu, '');

test('every text comes through each style, and none of it as markup', () => {
	fc.assert(
		fc.property(arbitraryWork, fc.constantFrom(...defaultStyles), (work, style) => {
			for (const { text, html } of format(work, [style])) {
				const read = readHtml(html);
				expect(
					read.elements.filter((name) => !['i', 'b', 'sup', 'sub', 'span', 'p', 'body', 'html', 'head'].includes(name)),
				).toEqual([]);
				expect(essence(read.text)).toBe(essence(text));
				for (const words of [work.title, work.container])
					if (words !== undefined) expect(essence(text)).toContain(essence(words));
				const [first] = work.authors;
				if (first !== undefined && 'organisation' in first)
					expect(essence(text)).toContain(essence(first.organisation));
				const { url, doi } = work;
				expect([url, ...(doi === undefined ? [] : [doi, doiLink(doi)])].some((each) => text.includes(each))).toBe(true);
			}
		}),
		{ numRuns: 400 },
	);
}, 60_000);

test('an organisation keeps its name, whatever it is made of', () => {
	const [citation] = format(
		{
			kind: 'report',
			key: 'a',
			title: 'Atlas',
			authors: [{ organisation: 'van der Waals, "Smith" & {Sons} <b>' }, { given: 'Anna', family: "O'Neil" }],
			publisher: 'Acme',
			version: '1.0.0',
			url: 'https://example.org/',
			language: 'en',
			licence: { id: 'MIT', name: 'MIT', url: 'https://example.org/' },
		},
		['apa'],
	);
	expect(citation?.text).toBe(
		'van der Waals, "Smith" & {Sons} <b>, & O’Neil, A. (n.d.). Atlas (Version 1.0.0). Acme. https://example.org/',
	);
	expect(citation?.html).toBe(
		'van der Waals, &quot;Smith&quot; &amp; {Sons} &lt;b&gt;, &amp; O’Neil, A. (n.d.). <i>Atlas</i> (Version 1.0.0). Acme. https://example.org/',
	);
});

test('any style of the CSL repository formats, with or without a bibliography', () => {
	const work = {
		kind: 'chart',
		key: 'a',
		title: 'Shares',
		container: 'Atlas',
		authors: [{ organisation: 'Acme' }],
		publisher: 'Acme',
		version: '1.0.0',
		date: '2026-11',
		url: 'https://example.org/',
		language: 'kk',
		licence: { id: 'MIT', name: 'MIT', url: 'https://example.org/' },
	} as const;
	for (const { text, html } of format(work, [
		'nature',
		'chicago-fullnote-bibliography',
		'bluebook-inline',
		'din-1505-2',
		'gost-r-7-0-5-2008-numeric',
	])) {
		expect(text).toMatch(/Shares/i);
		expect(html).not.toMatch(/<(?!\/?(?:i|b|sup|sub|span)\b)/);
		expect(text).not.toMatch(/^(?:\[?1\]?[.\s])/);
	}
});

test('a British report is cited with the quotation marks of the style, not of the country', () => {
	const british = { ...(works['A figure'] ?? expect.fail()), language: 'en-GB' };
	for (const style of ['ieee', 'modern-language-association', 'chicago-note-bibliography'])
		expect(format(british, [style])[0]?.text).toContain('“Growth');
	expect(format(british, ['harvard-cite-them-right'])[0]?.text).toContain('‘Growth');
});

test('the word for an edition begins after a comma as its language writes it', () => {
	const section = works['A section'] ?? expect.fail();
	const inChicago = (language: string) => format({ ...section, language }, ['chicago-note-bibliography'])[0]?.text;
	expect(inChicago('en')).toContain(', version 1.0.0.');
	expect(inChicago('de')).toContain(', Version 1.0.0.');
});

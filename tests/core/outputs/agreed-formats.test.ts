import { expect, test } from 'vitest';
import { z } from 'zod';
import { datacite } from '../../../src/core/metadata/datacite.ts';
import { highwireTags } from '../../../src/core/metadata/highwire-tags.ts';
import type { LandingPage } from '../../../src/core/metadata/landing-page.ts';
import { pageNodes } from '../../../src/core/metadata/page-nodes.ts';
import { typedLinks } from '../../../src/core/metadata/typed-links.ts';
import type { Report } from '../../../src/core/model/report.ts';
import { permalinkOf } from '../../../src/core/permalink/permalink.ts';
import { readAsZotero } from '../metadata/read-as-zotero.ts';
import { report as ferries } from '../chart/fixture-report.ts';
import { prepare } from './prepare.ts';

const report: Report = {
	...ferries,
	meta: { ...ferries.meta, language: 'lv' },
	editions: { ...ferries.editions, citable: ferries.meta.edition.version },
};
const prepared = prepare(report);
const permalink = permalinkOf(report);
const [first, ...others] = prepared.landings();
/** A page of each kind. */
const pages = [
	first,
	...['section', 'figure', 'chart', 'table'].map((kind) => others.find((page) => page.kind === kind)),
]
	.filter((page) => page !== undefined)
	.map((page) => [page.kind, page] as const);

const Csl = z.tuple([z.looseObject({ type: z.string(), language: z.string() })]);
const Node = z.looseObject({ '@type': z.string(), inLanguage: z.string() });

/** What each format calls the work of a page, and the language that it gives. */
function readFormats(page: LandingPage): { kinds: Readonly<Record<string, unknown>>; languages: unknown[] } {
	const text = (ending: string) => String(prepared.contentAt(page.citation + ending));
	const [bibtex, ris] = [text('.bib'), text('.ris')];
	const [csl] = Csl.parse(JSON.parse(text('.csl.json')));
	const [node] = pageNodes(report, page.path, page, [], permalink, permalink);
	const { '@type': type, inLanguage } = Node.parse(node);
	const tags = highwireTags(page.work).map(({ name, content }) => `<meta name="${name}" content="${content}">`);
	const zotero = readAsZotero(`<!doctype html><html><head>${tags.join('')}</head></html>`);
	return {
		kinds: {
			bibtex: /^@(\w+)\{/.exec(bibtex)?.[1],
			ris: /^TY {2}- (\w+)/.exec(ris)?.[1],
			csl: csl.type,
			zotero: zotero.itemType,
			schema: type,
			link: typedLinks(page)
				.findLast(({ rel }) => rel === 'type')
				?.href.replace('https://schema.org/', ''),
		},
		languages: [
			/langid = \{(\w+)\}/.exec(bibtex)?.[1],
			/LA {2}- (.*)\r/.exec(ris)?.[1],
			csl.language,
			zotero.fields['language'],
			inLanguage,
		],
	};
}

const data = { bibtex: 'dataset', ris: 'DATA', csl: 'dataset', zotero: 'dataset', schema: 'Dataset', link: 'Dataset' };
const kindsOf: Readonly<Record<LandingPage['kind'], unknown>> = {
	report: { bibtex: 'techreport', ris: 'RPRT', csl: 'report', zotero: 'report', schema: 'Report', link: 'Report' },
	section: {
		bibtex: 'incollection',
		ris: 'CHAP',
		csl: 'chapter',
		zotero: 'bookSection',
		schema: 'Chapter',
		link: 'Chapter',
	},
	figure: data,
	chart: data,
	table: data,
};

test('there is a page of each kind to read', () => {
	expect(pages.map(([kind]) => kind)).toEqual(Object.keys(kindsOf));
});

test.each(pages)('each format calls a %s the same, and gives the language of the report', (kind, page) => {
	const { kinds, languages } = readFormats(page);
	expect(kinds).toEqual(kindsOf[kind]);
	expect(languages).toEqual(['latvian', 'lv', 'lv', 'lv', 'lv']);
});

test('DataCite calls the report what its other formats call it, in the same language', () => {
	const { types, language } = datacite(report, prepared.work(), prepared.data());
	expect(types).toMatchObject({ bibtex: 'techreport', ris: 'RPRT', citeproc: 'report', schemaOrg: 'Report' });
	expect(language).toBe('lv');
});

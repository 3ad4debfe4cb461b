import { z } from 'zod';
import { citationFiles } from './cite/citation-files.ts';
import { type CitedWork, citedPart, citedReport, permalinkFor } from './cite/cited-work.ts';
import { chartColumns, chartRows } from './chart/chart-csv.ts';
import { csv } from './metadata/csv.ts';
import { figureRecord, FigureRecord } from './metadata/figure-record.ts';
import { figuresCsv } from './metadata/figures-csv.ts';
import { absolute } from './metadata/figure-record.ts';
import { writeHeaders } from './metadata/host-headers.ts';
import { securityBlocks } from './metadata/security-headers.ts';
import { siteRedirects, underSitePath } from './metadata/site-path.ts';
import { sitemap } from './metadata/sitemap.ts';
import type { Report } from './model/report.ts';
import { address } from './permalink/addresses.ts';

/** A file that is published beside the pages. */
export interface Output {
	/** Address from the site’s root. */
	readonly path: string;
	readonly type: string;
	readonly body: string | Uint8Array;
}

const CSV_TYPE = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';
const TEXT_TYPE = 'text/plain; charset=utf-8';

/** Three bars, the last of them open: what is known, and what is not. */
const FAVICON =
	'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><style>rect{fill:#0b5563}@media (prefers-color-scheme:dark){rect{fill:#6fc3d3}}</style><rect x="3" y="7" width="26" height="5"/><rect x="3" y="14" width="18" height="5"/><rect x="3" y="21" width="9" height="5" opacity=".55"/></svg>\n';

/** Every file for machines that is drawn from the report alone. */
export function* outputsOf(report: Report): Generator<Output> {
	const records = report.figures.map((figure) => figureRecord(figure, report));
	const permalink = permalinkFor(report.meta.url, undefined);
	yield* citations('/cite/report', citedReport(report, permalink));
	for (const { id, label } of report.figures) yield* citations(`/figures/${id}`, citedPart(report, 'figure', { id, title: label, path: address.figure(id) }, permalink));
	for (const { id, title } of report.charts) yield* citations(`/charts/${id}`, citedPart(report, 'chart', { id, title: title.text, path: address.chart(id) }, permalink));
	for (const record of records) yield { path: `/figures/${record.id}.json`, type: JSON_TYPE, body: json({ $schema: absolute(report, '/data/figure.schema.json'), ...record }) };
	yield { path: '/data/figures.json', type: JSON_TYPE, body: json({ title: report.meta.title, edition: report.meta.edition, licence: report.meta.licence.content.url, figures: records }) };
	yield { path: '/data/figures.csv', type: CSV_TYPE, body: figuresCsv(records) };
	yield { path: '/data/figure.schema.json', type: JSON_TYPE, body: json({ $id: absolute(report, '/data/figure.schema.json'), ...z.toJSONSchema(FigureRecord.extend({ $schema: z.url().optional() })) }) };
	for (const chart of report.charts) {
		yield { path: `/charts/${chart.id}.csv`, type: CSV_TYPE, body: csv(chartColumns, chartRows(chart)) };
		yield { path: `/charts/${chart.id}.json`, type: JSON_TYPE, body: json(chart) };
	}
	for (const table of report.tables) {
		const columns = [...table.fields.map(({ name }) => name), 'quote'];
		const rows = table.rows.map(({ cells, quote }) => Object.fromEntries([...table.fields.map(({ name }, index) => [name, cells[index]?.value ?? ''] as const), ['quote', quote] as const]));
		yield { path: `/tables/${table.id}.csv`, type: CSV_TYPE, body: csv(columns, rows) };
	}
	for (const source of report.sources) yield { path: `/sources/${source.id}.txt`, type: TEXT_TYPE, body: source.text };
	yield { path: '/favicon.svg', type: 'image/svg+xml', body: FAVICON };
	yield {
		path: '/site.webmanifest',
		type: 'application/manifest+json',
		body: json({
			name: report.meta.title,
			short_name: report.meta.shortTitle ?? report.meta.title,
			description: report.meta.abstract.text,
			lang: report.meta.language,
			start_url: './',
			display: 'browser',
			background_color: '#fdfcfa',
			theme_color: '#0b5563',
			icons: [{ src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
		}),
	};
	yield { path: '/sitemap.xml', type: 'application/xml; charset=utf-8', body: sitemap(report) };
	yield { path: '/robots.txt', type: TEXT_TYPE, body: `User-agent: *\nAllow: /\nSitemap: ${absolute(report, '/sitemap.xml')}\n` };
	yield { path: '/_headers', type: TEXT_TYPE, body: writeHeaders(underSitePath(report, securityBlocks(report))) };
	yield { path: '/_redirects', type: TEXT_TYPE, body: siteRedirects(report) };
}

function* citations(path: string, work: CitedWork): Generator<Output> {
	for (const { ending, type, body } of citationFiles(work)) yield { path: path + ending, type, body };
}

function json(value: unknown): string {
	return `${JSON.stringify(value, null, '\t')}\n`;
}

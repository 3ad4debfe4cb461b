import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Report } from '../../core/model/report.ts';
import { copyKinds, fileName } from '../../core/sources/copy-kinds.ts';
import type { Attachment } from './compile-pdf.ts';

type Kind = Omit<Attachment, 'body' | 'name'> & { readonly path: string };

/** The files that travel inside the PDF, byte for byte as the site publishes them. Citation files are taken where they exist. */
export function reportAttachments(report: Report, dist: string): Attachment[] {
	const needed: Kind[] = [
		{
			path: 'data/figures.csv',
			type: 'text/csv',
			description: 'Every figure of the report as a table',
			relationship: 'data',
		},
		{
			path: 'data/figures.json',
			type: 'application/json',
			description: 'Every figure of the report with its meaning and its proof',
			relationship: 'data',
		},
		{
			path: 'data/figure.schema.json',
			type: 'application/schema+json',
			description: 'JSON Schema of a figure',
			relationship: 'supplement',
		},
		...report.sources.map((source): Kind => ({
			path: `sources/${fileName(source)}`,
			type: copyKinds[source.copy.kind].mediaType.replace(/;.*$/, ''),
			description: `Saved copy of the source: ${source.title}`,
			relationship: 'source',
		})),
	];
	const citations: Kind[] = [
		{
			path: 'cite/report.bib',
			type: 'application/x-bibtex',
			description: 'Citation of the report as BibTeX',
			relationship: 'supplement',
		},
		{
			path: 'cite/report.ris',
			type: 'application/x-research-info-systems',
			description: 'Citation of the report as RIS',
			relationship: 'supplement',
		},
		{
			path: 'cite/report.csl.json',
			type: 'application/vnd.citationstyles.csl+json',
			description: 'Citation of the report as CSL-JSON',
			relationship: 'supplement',
		},
	];
	return [...needed, ...citations.filter(({ path }) => existsSync(join(dist, path)))].map(({ path, ...rest }) => ({
		...rest,
		name: basename(path),
		body: readFileSync(join(dist, path)),
	}));
}

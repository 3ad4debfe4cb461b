import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Report } from '../../core/model/report.ts';
import { address } from '../../core/permalink/addresses.ts';
import { bareType, typeAt } from '../../core/permalink/media-types.ts';
import { type CitationEnding, citationEndings, citationTypes } from '../../core/permalink/site-map.ts';
import type { Attachment } from './compile-pdf.ts';

type Kind = Omit<Attachment, 'body' | 'name'> & { readonly path: string };

const citationNames = {
	'.bib': 'BibTeX',
	'.ris': 'RIS',
	'.csl.json': 'CSL-JSON',
} as const satisfies Record<CitationEnding, string>;

/** The files that travel inside the PDF, byte for byte as the site publishes them. Citation files are taken where they exist. */
export function reportAttachments(report: Report, dist: string): Attachment[] {
	const needed: Kind[] = [
		{
			...fileAt('/data/figures.csv'),
			description: 'Every figure of the report as a table',
			relationship: 'data',
		},
		{
			...fileAt('/data/figures.json'),
			description: 'Every figure of the report with its meaning and its proof',
			relationship: 'data',
		},
		{
			...fileAt(address.schema('figure')),
			description: 'JSON Schema of a figure',
			relationship: 'supplement',
		},
		...report.sources.map(({ id, title }): Kind => ({
			path: address.copy(id),
			type: bareType(typeAt(address.copy('{source}'))),
			description: `Saved copy of the source: ${title}`,
			relationship: 'source',
		})),
	];
	const citations = citationEndings.map((ending): Kind => ({
		path: address.citation.report + ending,
		type: bareType(citationTypes[ending]),
		description: `Citation of the report as ${citationNames[ending]}`,
		relationship: 'supplement',
	}));
	return [...needed, ...citations.filter(({ path }) => existsSync(join(dist, path)))].map(({ path, ...rest }) => ({
		...rest,
		name: basename(path),
		body: readFileSync(join(dist, path)),
	}));
}

function fileAt(path: Parameters<typeof typeAt>[0]): Pick<Kind, 'path' | 'type'> {
	return { path, type: bareType(typeAt(path)) };
}

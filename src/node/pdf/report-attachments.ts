import { basename } from 'node:path';
import type { Prepared } from '../../core/outputs/prepared.ts';
import type { PublishedSource } from '../../core/model/source.ts';
import type { Table } from '../../core/model/table.ts';
import { copyType, fileName, hasFile } from '../../core/sources/copy-kinds.ts';
import { address } from '../../core/permalink/addresses.ts';
import { bareType } from '../../core/permalink/media-types.ts';
import { siteFile } from '../../core/permalink/site-addresses.ts';
import { citationFormats } from '../../core/permalink/citation-formats.ts';
import { say } from '../../core/words/say.ts';
import type { Attachment } from './compile-pdf.ts';

type Kind = Omit<Attachment, 'body' | 'name'> & {
	readonly path: string;
	/** Left out, it is that of the file on the site. */
	readonly name?: string;
};

/** A larger copy is not attached: most readers of the PDF would carry it without a use. */
const LARGEST_COPY = 2_000_000;
/** Cells of a table of about that size. */
const MOST_CELLS = 200_000;

/** Whether what is published of the copy of a source is attached to the PDF. */
export function isAttached(source: PublishedSource): boolean {
	return hasFile(source) && (source.publish !== 'whole' || source.bytes <= LARGEST_COPY);
}

/** Whether the rows of a table, of which paper may show only the first, are attached to the PDF. */
function isShort({ rows, fields }: Table): boolean {
	return rows.length * fields.length <= MOST_CELLS;
}

/** The files attached to the PDF, byte for byte as the site publishes them; a draft has no citations. */
export function reportAttachments(prepared: Prepared): Attachment[] {
	const { report } = prepared;
	const { language: locale } = report.meta;
	const needed: Kind[] = [
		{
			...siteFile('/data/figures.csv'),
			description: say(locale, 'pdf.file-figures-csv'),
			relationship: 'data',
		},
		{
			...siteFile('/data/figures.json'),
			description: say(locale, 'pdf.file-figures-json'),
			relationship: 'data',
		},
		{
			...siteFile(address.schema('figure')),
			description: say(locale, 'pdf.file-figure-schema'),
			relationship: 'supplement',
		},
		...report.tables.filter(isShort).map(({ id, title }): Kind => ({
			...siteFile('/tables/{table}.csv', { table: id }),
			name: `table-${id}.csv`,
			description: say(locale, 'pdf.file-table', { title }),
			relationship: 'data',
		})),
		...report.sources.filter(isAttached).map((source): Kind => ({
			...siteFile('/sources/{copy}', { copy: fileName(source) }),
			type: bareType(copyType(source)),
			description: say(locale, source.publish === 'whole' ? 'pdf.file-source' : 'pdf.file-passages', {
				title: source.title,
			}),
			relationship: 'source',
		})),
	];
	const citations = citationFormats.map(({ ending, name }): Kind => ({
		...siteFile(`${address.citation.report}${ending}`),
		description: say(locale, 'pdf.file-citation', { format: name }),
		relationship: 'supplement',
	}));
	return [...needed, ...(report.editions.citable === undefined ? [] : citations)].map(({ path, ...rest }) => ({
		name: basename(path),
		...rest,
		body: Buffer.from(prepared.contentAt(path)),
	}));
}

import type { CitedWork } from '../cite/cited-work.ts';
import { agentName } from '../format/format-agents.ts';
import { type DataFile, pathInPackage } from '../metadata/data-file.ts';
import { termsOf } from '../metadata/data-package.ts';
import type { Report } from '../model/report.ts';
import { address } from '../permalink/addresses.ts';
import { citationFormats } from '../permalink/site-map.ts';
import { catalogues } from './catalogues.ts';

/** Characters of a line of plain text. */
const WIDTH = 78;

/** The first thing to read in the package: what it holds, in plain text. */
export function readMe(report: Report, work: CitedWork, files: readonly DataFile[]): string {
	const { meta, sources } = report;
	const citations = citationFormats.map(({ ending }) => pathInPackage(address.citation.report + ending));
	const blocks = [
		work.title,
		`Edition ${work.version}, ${meta.edition.date}\n${work.authors.map(agentName).join('; ')}\nPublished by ${work.publisher}\n${work.url}`,
		meta.description.text,
		heading('Files'),
		...files.map(
			({ path, title, description }) =>
				`${pathInPackage(path)}\n${indent(`${title}${/[.?!…]$/.test(title) ? '' : '.'} ${description}`)}`,
		),
		...catalogues.map(({ path, inReadMe }) => `${pathInPackage(path)}\n${indent(inReadMe)}`),
		...(report.editions.citable === undefined
			? []
			: [`${citations.join(', ')}\n${indent('A citation of the report, for BibTeX and reference managers.')}`]),
		heading('Reading the tables'),
		'CSV files are UTF-8 with commas, double quotes and CRLF (RFC 4180). A cell that holds “unstated” says that the source is silent. Before text that begins with =, +, - or @, and before such a sign behind a semicolon, a tab or a line break, stands an apostrophe, so that no spreadsheet takes it for a formula; numbers have none.',
		heading('Licence'),
		`Text and data: ${work.licence.name}, ${work.licence.url}`,
		...sources.map((source) => `The saved copy of “${source.title}”: ${termsOf(source)}`),
	];
	return `${blocks.map(wrap).join('\n\n')}\n`;
}

function heading(text: string): string {
	return `${text}\n${'-'.repeat(text.length)}`;
}

function indent(text: string): string {
	return `  ${text.replace(/\s+/g, ' ')}`;
}

/** Breaks long lines at spaces; a line keeps its indent. */
function wrap(block: string): string {
	return block
		.split('\n')
		.map((line) => {
			const margin = /^ */.exec(line)?.[0] ?? '';
			const lines = [margin];
			for (const word of line.trim().split(' ')) {
				const last = lines.at(-1) ?? '';
				if (last === margin || last.length + 1 + word.length <= WIDTH)
					lines[lines.length - 1] = last === margin ? margin + word : `${last} ${word}`;
				else lines.push(margin + word);
			}
			return lines.join('\n');
		})
		.join('\n');
}

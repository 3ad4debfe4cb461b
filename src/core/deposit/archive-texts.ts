import { escapeXml } from '../markup/escape-xml.ts';
import type { DepositRecord } from './deposit-record.ts';

/** What the texts of an archive name besides the work. */
export interface ArchivePlaces {
	/** The folder of the edition in the archive, with a slash at the end. */
	readonly folder: string;
	/** Where the live site is, with a slash at the end. */
	readonly site: string;
	/** SHA-256 of the manifest of the edition. */
	readonly manifest: string;
	/** What the archive has of these. */
	readonly has: (path: string) => boolean;
}

/** `README.txt`: what the archive holds, how it is read, and how it is proven to be whole. */
export function archiveReadMe(record: DepositRecord, { folder, site, manifest, has }: ArchivePlaces): string {
	const { title, subtitle, authors, publisher, version, date, url, doi, licence } = record;
	const files = [
		[`${folder}report.pdf`, 'the report for printing (PDF/A)'],
		[`${folder}report-offline.html`, 'the report in one file: open it with a double click'],
		[`${folder}index.html`, 'the cover of its pages'],
		[`${folder}data/`, 'its figures as CSV, XLSX and JSON, with their descriptions'],
		[`${folder}manifest.json`, 'what the edition holds: every file with its SHA-256'],
		['CITATION.cff', 'how to cite it (Citation File Format 1.2.0)'],
		['datacite.json', 'the same for the registration of a DOI (DataCite 4.6)'],
		['.zenodo.json', 'the same for a deposit at Zenodo'],
		['ro-crate-metadata.json', 'every file of this archive (RO-Crate)'],
		['LICENSE.txt', 'under which terms it may be reused'],
		['SHA256SUMS', 'the SHA-256 of every other file'],
	] as const;
	return `${[
		[title, ...(subtitle === undefined ? [] : [subtitle])].join('\n'),
		[
			`Edition ${version} of ${date}`,
			authors.map(({ name, given, family }) => (family === undefined ? name : `${given ?? ''} ${family}`)).join(', '),
			...(authors.some(({ name }) => name === publisher) ? [] : [publisher]),
			url,
			...(doi === undefined ? [] : [`https://doi.org/${doi}`]),
		].join('\n'),
		'This archive holds one edition of the report, as it was published: every page, chart, table, picture and saved\n' +
			'copy, with the evidence for each figure.',
		heading('Files'),
		files
			.filter(([path]) => has(path))
			.map(([path, says]) => `${path}\n  ${says}`)
			.join('\n'),
		heading('How to read it'),
		`Open ${folder}report-offline.html or ${folder}report.pdf. To go from page to page as on the web, unpack the archive,\n` +
			'serve its folder and open the address that the server names, for example with Python:\n\n' +
			'  python3 -m http.server\n\n' +
			`Pages that belong to the whole site, such as the search and the list of editions, are at ${site}`,
		heading('How to verify it'),
		'Unpack the archive, and run in its folder:\n\n  sha256sum -c SHA256SUMS\n\n' +
			`The files below ${folder} have the sums that the edition was published with: they stand in\n` +
			`${folder}manifest.json, whose own SHA-256 is\n\n  ${manifest}\n\nand stands in the ledger of editions.`,
		heading('Licence'),
		`${licence.name} (${licence.id}): ${licence.url}\nSee LICENSE.txt.`,
	].join('\n\n')}\n`;
}

function heading(text: string): string {
	return `${text}\n${'-'.repeat(text.length)}`;
}

/** `LICENSE.txt`: the terms of the report, and where those of other parts stand. */
export function archiveLicence({ title, licence }: DepositRecord, { folder, site }: ArchivePlaces): string {
	return `${[
		title,
		`The report is published under ${licence.name}.\nSPDX-License-Identifier: ${licence.id}\nIts text: ${licence.url}`,
		'Saved copies of sources, quotations and pictures stay under the terms of those who made them. The terms of each are\n' +
			`on its page below ${folder}sources/ and in ${folder}data/datapackage.json.`,
		`The programs and typefaces of the pages are under licences of their own: ${site}licences.txt`,
	].join('\n\n')}\n`;
}

/** The page that a reader sees first, at the root of the archive. */
export function firstPage(record: DepositRecord, { folder, has }: ArchivePlaces): string {
	const { title, version, date, url, language } = record;
	const links = [
		[`${folder}index.html`, 'The pages of the edition'],
		[`${folder}report-offline.html`, 'The report in one file'],
		[`${folder}report.pdf`, 'The report as a PDF'],
		['README.txt', 'What this archive holds, and how to verify it'],
	].filter(([path = '']) => has(path));
	return page(
		`${title}, edition ${version}`,
		`<h1 lang="${escapeXml(language)}">${escapeXml(title)}</h1>` +
			`<p>Edition ${escapeXml(version)} of ${escapeXml(date)}. It was published at ${link(url, url)}.</p>` +
			`<ul>${links.map(([path = '', words = '']) => `<li>${link(path, words)}</li>`).join('')}</ul>` +
			'<p>The pages lead to folders, which a browser opens only from a server: README.txt says how to serve them.</p>',
	);
}

/** A text in the place of a file that belongs to the whole site, such as `licences.txt`. */
export function textElsewhere({ title, version }: DepositRecord, { site }: ArchivePlaces, path: string): string {
	return `This archive holds edition ${version} of “${title}” alone.\nThis file belongs to the whole site:\n${site}${path}\n`;
}

/**
 * A page in the place of one that belongs to the whole site, to which pages of the edition lead.
 *
 * @param path Its place in the archive, such as `editions/index.html`.
 */
export function pageElsewhere(record: DepositRecord, { site }: ArchivePlaces, path: string): string {
	const live = site + path.replace(/index\.html$/, '');
	const up = '../'.repeat(path.split('/').length - 1);
	return page(
		'A page that this archive does not hold',
		`<h1>A page that this archive does not hold</h1><p>This archive holds edition ${escapeXml(record.version)} of ` +
			`“${escapeXml(record.title)}” alone. This page belongs to the whole site, at ${link(live, live)}.</p>` +
			`<p>${link(`${up}index.html`, 'What the archive holds')}</p>`,
	);
}

function link(to: string, words: string): string {
	return `<a href="${escapeXml(to)}">${escapeXml(words)}</a>`;
}

function page(title: string, body: string): string {
	return [
		'<!doctype html><html lang="en"><head><meta charset="utf-8">',
		'<meta http-equiv="Content-Security-Policy" content="default-src \'none\'">',
		'<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">',
		`<title>${escapeXml(title)}</title></head><body><main>${body}</main></body></html>\n`,
	].join('');
}
